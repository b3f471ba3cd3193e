package org.hallwright.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.edit.MoveParts;
import org.hallwright.edit.MoveRacks;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Limits;
import org.hallwright.rules.Place;
import org.jspecify.annotations.Nullable;

/// A drag of what is selected, from press to release. It is computed from the plan as it was at the press; nothing changes
/// until the edit of its last preview is made.
///
/// Distances are millimetres east and north of the campus.
public final class Drag {
    /// An aisle wider than this is none, millimetres.
    private static final double FAR = 2500;
    /// How many of what moves are looked at for aisles and doors.
    private static final int LOOKED_AT = 64;

    /// What is held down meanwhile.
    ///
    /// @param free no snapping
    /// @param axis movement along one axis only
    /// @param radius how near a snap must be, millimetres
    public record Modifiers(boolean free, boolean axis, double radius) {}

    private final RackTable table;
    private final Catalog catalog;
    private final Floor floor;
    private final Snap snap;
    private final Aisles aisles;
    private final Collisions collisions;
    private final Drop drop;
    private final List<String> racks;
    private final List<String> parts;
    private final Set<Integer> numbers;
    private final BitSet moving = new BitSet();
    private final boolean whole;
    private final int grabbed;
    private boolean allowed;

    /// @param selection ids of what is dragged
    /// @param grabbed number of the rack under the pointer, one of those dragged; -1 for the floor of a dragged room
    public Drag(RackTable table, Catalog catalog, Set<String> selection, int grabbed) {
        this.table = table;
        this.catalog = catalog;
        this.floor = new Floor(table, catalog);
        this.aisles = new Aisles(floor, FAR);
        this.collisions = new Collisions(table, floor);
        this.drop = new Drop(table, catalog, floor, grabbed);
        this.parts = Selected.parts(selection);
        Set<Integer> inParts = Selected.numbers(table, parts);
        this.racks = Selected.racks(selection).stream().filter(id -> !inParts.contains(table.number(RackId.parse(id)))).toList();
        this.numbers = Selected.numbers(table, selection);
        numbers.forEach(moving::set);
        this.whole = parts.stream().anyMatch(key -> !(PlanTree.find(table.plan(), key).orElse(null) instanceof Item));
        this.grabbed = grabbed;
        this.snap = new Snap(table, catalog, floor, moving, grabbed);
    }

    /// Numbers of all racks that move.
    public Set<Integer> numbers() {
        return numbers;
    }

    /// What a release here would do.
    public DragPreview preview(double dx, double dy, Modifiers modifiers) {
        Snap.Shift wanted = modifiers.axis() ? snap.alongAxis(dx, dy) : new Snap.Shift(dx, dy, "");
        if (modifiers.free() || whole) {
            return at(wanted.rounded());
        }
        Optional<DragPreview> onto = numbers.size() == 1 && racks.size() == 1 ? drop.onto(wanted.dx(), wanted.dy(), modifiers.radius()) : Optional.empty();
        return onto.orElseGet(() -> at(snap.near(wanted.dx(), wanted.dy(), modifiers.radius(), modifiers.axis()).rounded()));
    }

    /// What a release exactly this far away would do.
    public DragPreview exactly(double dx, double dy) {
        return at(new Snap.Shift(dx, dy, "").rounded());
    }

    /// What a drop on another room in the structure or on the map would do: the first free place there, the same place as at
    /// home before others.
    public DragPreview into(String room) {
        Optional<Place> named = floor.place(room);
        if (named.isEmpty()) {
            return refused("There is no room to put it into");
        }
        if (grabbed < 0 || whole) {
            return refused("Only racks, blocks and groups can be taken into another room");
        }
        Place target = named.get();
        if (target == floor.placeOf(grabbed)) {
            return DragPreview.still();
        }
        return new Arrivals(table, floor, numbers, grabbed, target)
                .shifts()
                .filter(shift -> collisions.moved(moving, shift.dx(), shift.dy(), target, false).isEmpty())
                .findFirst()
                .map(this::at)
                .orElseGet(() -> refused("No free place in " + target.room().label()));
    }

    /// Name of the other room that the grabbed rack would come to stand in; empty when it stays in its own.
    public Optional<String> otherRoom(DragPreview preview) {
        return Optional.ofNullable(target(new Snap.Shift(preview.dx(), preview.dy(), ""))).map(place -> place.room().label());
    }

    private static DragPreview refused(String why) {
        return new DragPreview(0, 0, DragPreview.Verdict.HARD, why, Set.of(), Optional.empty(), Double.NaN, "");
    }

    private DragPreview at(Snap.Shift shift) {
        if (shift.dx() == 0 && shift.dy() == 0) {
            return DragPreview.still();
        }
        Place target = target(shift);
        Optional<Collisions.Clash> clash = collisions.moved(moving, shift.dx(), shift.dy(), target, whole);
        if (clash.isPresent()) {
            return hard(shift, clash.get().reason(), clash.get().blamed());
        }
        Edit edit = target == null ? home(shift) : new Transfer(table, target).of(racks, parts, shift.dx(), shift.dy());
        Optional<String> trouble = trouble(edit, target == null);
        if (trouble.isPresent()) {
            return hard(shift, trouble.get(), Set.of());
        }
        double narrowest = aisle(shift, target, n -> true);
        String soft = soft(shift, target, narrowest);
        return new DragPreview(shift.dx(), shift.dy(), soft.isEmpty() ? DragPreview.Verdict.FINE : DragPreview.Verdict.SOFT, soft, Set.of(),
                Optional.of(edit), narrowest, shift.what());
    }

    private static DragPreview hard(Snap.Shift shift, String why, Set<Integer> blamed) {
        return new DragPreview(shift.dx(), shift.dy(), DragPreview.Verdict.HARD, why, blamed, Optional.empty(), Double.NaN, shift.what());
    }

    /// The other room that the grabbed rack would stand in; null when it stays in its own or would stand in none.
    private @Nullable Place target(Snap.Shift shift) {
        if (grabbed < 0 || whole) {
            return null;
        }
        Place own = floor.placeOf(grabbed);
        double x = table.x[grabbed] + shift.dx();
        double y = table.y[grabbed] + shift.dy();
        return own.contains(x, y) ? null : floor.at(x, y).filter(place -> place != own).orElse(null);
    }

    private Edit home(Snap.Shift shift) {
        List<Edit> edits = new ArrayList<>();
        if (!racks.isEmpty()) {
            edits.add(new MoveRacks(racks, (int) shift.dx(), (int) shift.dy()));
        }
        if (!parts.isEmpty()) {
            edits.add(new MoveParts(parts, (int) shift.dx(), (int) shift.dy()));
        }
        return edits.size() == 1 ? edits.getFirst() : new Batch("Move " + numbers.size() + " racks", edits);
    }

    /// Why the edit has no meaning, or what it would do to rooms, buildings and yards. Whether things may move within their
    /// own room does not depend on how far, so it is asked once.
    private Optional<String> trouble(Edit edit, boolean stays) {
        if (stays && !whole && allowed) {
            return Optional.empty();
        }
        try {
            Plan later = edit.apply(table.plan(), catalog::size).plan();
            allowed |= stays;
            return whole ? Ground.objection(table.plan(), later) : Optional.empty();
        } catch (EditRefused | ArithmeticException | IllegalArgumentException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /// What becomes a finding and may be so; empty for nothing.
    private String soft(Snap.Shift shift, @Nullable Place target, double narrowest) {
        if (Aisles.tight(narrowest) && Aisles.tight(aisle(shift, target, aisles.racks(catalog)))) {
            return Aisles.finding();
        }
        return whole ? "" : numbers.stream().limit(LOOKED_AT)
                .flatMap(n -> floor.doorOver(floor.footprint(n).moved(shift.dx(), shift.dy()), Limits.STANDARD.tolerance()).stream())
                .findFirst().map(door -> "Stands in " + door).orElse("");
    }

    private double aisle(Snap.Shift shift, @Nullable Place target, IntPredicate counted) {
        return aisles.narrowest(moving.stream().filter(counted), shift.dx(), shift.dy(), target, other -> !moving.get(other));
    }
}
