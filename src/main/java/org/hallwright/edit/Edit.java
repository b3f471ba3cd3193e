package org.hallwright.edit;

import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;

/// A change to a plan as a value. Ids are texts: a part key (`H1-P3-A5`) or a rack id (`H1-P3-A5.R01.P04`). Distances are
/// millimetres east and north of the campus frame unless an edit says otherwise.
///
/// An edit refuses only what has no meaning; whether the result is a good plan is for the rules.
public sealed interface Edit
        permits AddPart, Batch, InsertRack, MoveParts, MoveRacks, PlacePart, PlaceRack, RemoveCooling, RemoveNetwork, RemoveParts,
                RemovePower, RemoveRacks, RenamePart, RenameRack, RotateParts, RotateRacks, SetAisles, SetBlock, SetCooling, SetLocked,
                SetNetwork, SetPower, SetRackType, SetTemplate, SetTitleBlock, SetTours, SetViews, SwapRacks, TransferParts, TransferRacks {
    /// What it does, in a planner's words: "Move 3 racks".
    String label();

    /// The changed plan. What is not touched is shared; an edit that changes nothing gives the same plan.
    ///
    /// @param sizes outer size of a catalogue id
    /// @throws EditRefused when the edit has no meaning in this plan
    Outcome apply(Plan plan, Function<String, Optional<Size>> sizes);
}
