package org.hallwright.catalog;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hallwright.model.Size;

/// A unit of power or cooling plant that stands on a floor or in a yard.
///
/// @param kind what it is
/// @param form where its dimensions were read
/// @param ratings its capacities by name with the unit in the name, for example `coolingW`, `firmW`, `storedWh`,
///     `ratingVA`, `flowLpm`, `amperes`, `volts` at the output, `ohmPerKm` of a phase; what load flow and heat balances need is
///     named as in power and cooling systems. Of coolers: `coolingW` at `flowLpm` on the side that is cooled (of air coolers
///     `airM3s` there, and `flowLpm` of their water), `primaryLpm` on the other, `approachK` of the cooled supply over what
///     comes in on the other side (of towers over the wet bulb); `cop` of chillers, `headKPa` of pumps
/// @param frontClear free millimetres it needs before its front; 0 where the general rules suffice
public record PlantType(
        String id, String name, String maker, Kind kind, Size size, Origin form, Figure massKg, Figure maximumW, Figure typicalW,
        SortedMap<String, Figure> ratings, int frontClear, Figure priceUsd)
        implements Standing {
    public enum Kind {
        CDU,
        REAR_DOOR,
        FAN_WALL,
        CRAH,
        CHILLER,
        DRY_COOLER,
        COOLING_TOWER,
        PUMP,
        SUBSTATION_TRANSFORMER,
        UNIT_SUBSTATION,
        TRANSFORMER,
        BOARD,
        BUSWAY,
        POWER_CABLE,
        UPS,
        TRANSFER_SWITCH,
        GENERATOR,
        TURBINE,
        BATTERY,
        MV_SKID,
        CONTAINMENT;

        /// True for what takes the heat of a loop.
        public boolean coolsLoops() {
            return this == CDU || this == CHILLER || this == DRY_COOLER || this == COOLING_TOWER;
        }

        /// True for what stands by itself and takes heat from the air of a room.
        public boolean coolsAir() {
            return this == FAN_WALL || this == CRAH;
        }
    }

    public PlantType {
        ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
    }

    /// True for what is laid along a way and counted by the metre: it stands nowhere.
    public boolean laid() {
        return kind == Kind.BUSWAY || kind == Kind.POWER_CABLE;
    }

    @Override
    public int gpus() {
        return 0;
    }

    @Override
    public String kindName() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
