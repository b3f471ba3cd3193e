package org.hallwright.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.edit.InsertRack;
import org.hallwright.edit.Keys;
import org.hallwright.edit.MoveParts;
import org.hallwright.edit.MoveRacks;
import org.hallwright.edit.SwapRacks;
import org.hallwright.edit.TransferParts;
import org.hallwright.edit.TransferRacks;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.Item;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Footprint;
import org.hallwright.rules.Limits;
import org.hallwright.rules.Place;

/// A drag of what is selected, from press to release. It is computed from the plan as it was at the press; nothing changes
/// until the edit of its last preview is made.
///
/// Distances are millimetres east and north of the campus.
public final class Drag {
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
    private final List<String> racks;
    private final List<String> parts;
    private final Set<Integer> numbers;
    private final int grabbed;

    /// @param selection ids of what is dragged
    /// @param grabbed number of the rack under the pointer, one of those dragged
    public Drag(RackTable table, Catalog catalog, Set<String> selection, int grabbed) {
        this.table = table;
        this.catalog = catalog;
        this.floor = new Floor(table, catalog);
        this.parts = Selected.parts(selection);
        Set<Integer> inParts = Selected.numbers(table, parts);
        this.racks = Selected.racks(selection).stream()
                .filter(id -> !inParts.contains(table.number(org.hallwright.model.RackId.parse(id))))
                .toList();
        this.numbers = Selected.numbers(table, selection);
        this.grabbed = grabbed;
        this.snap = new Snap(table, floor, numbers, grabbed);
    }

    /// Numbers of all racks that move.
    public Set<Integer> numbers() {
        return numbers;
    }

    /// What a release here would do.
    public DragPreview preview(double dx, double dy, Modifiers modifiers) {
        boolean east = Math.abs(dx) >= Math.abs(dy);
        double wantX = modifiers.axis() && !east ? 0 : dx;
        double wantY = modifiers.axis() && east ? 0 : dy;
        Optional<DragPreview> onto = modifiers.free() ? Optional.empty() : onto(wantX, wantY, modifiers.radius());
        if (onto.isPresent()) {
            return onto.get();
        }
        Snap.Shift shift = modifiers.free() || !parts.isEmpty() && parts.stream().anyMatch(this::large)
                ? new Snap.Shift(Math.round(wantX), Math.round(wantY), "")
                : snap.near(wantX, wantY, modifiers.radius(), modifiers.axis(), east);
        return at(shift);
    }

    /// What a release exactly this far away would do.
    public DragPreview exactly(double dx, double dy) {
        return at(new Snap.Shift(Math.round(dx), Math.round(dy), ""));
    }

    /// What a drop on the name of another room would do: the first free place there, the same place as at home before others.
    public DragPreview into(String room) {
        Optional<Place> named = floor.places().stream().filter(p -> p.room().key().equals(room)).findFirst();
        if (named.isEmpty() || grabbed < 0 || parts.stream().anyMatch(this::large)) {
            return refused("Only racks, blocks and groups can be taken into another room");
        }
        Place target = named.get();
        if (target == floor.placeOf(grabbed)) {
            return DragPreview.still();
        }
        return new Arrivals(table, floor, numbers, grabbed, target)
                .shifts()
                .filter(shift -> !clash(shift, target).hard())
                .findFirst()
                .map(this::at)
                .orElseGet(() -> refused("No free place in " + target.room().label()));
    }

    private static DragPreview refused(String why) {
        return new DragPreview(0, 0, DragPreview.Verdict.HARD, why, Set.of(), Optional.empty(), Double.NaN, "");
    }

    private boolean large(String key) {
        return !(PlanTree.find(table.plan(), key).orElse(null) instanceof Item);
    }

    private DragPreview at(Snap.Shift shift) {
        if (shift.dx() == 0 && shift.dy() == 0) {
            return DragPreview.still();
        }
        Place target = target(shift);
        Clash clash = clash(shift, target);
        double narrowest = clash.hard() ? Double.NaN : narrowest(shift, target);
        Edit edit = null;
        String reason = clash.reason();
        if (!clash.hard()) {
            try {
                edit = edit(shift, target);
            } catch (EditRefused refused) {
                reason = String.valueOf(refused.getMessage());
            }
        }
        boolean soft = narrowest < Limits.STANDARD.aisle() - 1;
        DragPreview.Verdict verdict = edit == null ? DragPreview.Verdict.HARD : soft ? DragPreview.Verdict.SOFT : DragPreview.Verdict.FINE;
        String said = edit == null ? reason : soft ? "Aisle under " + Limits.STANDARD.aisle() + " mm" : "";
        return new DragPreview(shift.dx(), shift.dy(), verdict, said, clash.blamed(), Optional.ofNullable(edit), narrowest, shift.what());
    }

    /// The room that the grabbed rack would stand in; its own where it would stand in none.
    private Place target(Snap.Shift shift) {
        if (grabbed < 0) {
            return floor.places().getFirst();
        }
        Place own = floor.placeOf(grabbed);
        double x = table.x[grabbed] + shift.dx();
        double y = table.y[grabbed] + shift.dy();
        return own.contains(x, y) ? own : floor.at(x, y).orElse(own);
    }

    private record Clash(boolean hard, String reason, Set<Integer> blamed) {}

    private Clash clash(Snap.Shift shift, Place target) {
        boolean whole = parts.stream().anyMatch(this::large);
        IntPredicate others = n -> !numbers.contains(n);
        for (int n : numbers) {
            Footprint ghost = floor.footprint(n).moved(shift.dx(), shift.dy());
            if (!whole) {
                double beyond = ghost.beyond(target.extent(), target.frame());
                if (beyond > Limits.STANDARD.tolerance()) {
                    return new Clash(true, table.nameOf(n) + " would stand " + Math.round(beyond) + " mm in a wall of " + target.room().label(), Set.of());
                }
                Optional<String> built = floor.builtUnder(ghost, Limits.STANDARD.tolerance());
                if (built.isPresent()) {
                    return new Clash(true, table.nameOf(n) + " would stand in " + built.get(), Set.of());
                }
            }
            int hit = floor.hit(ghost, others, Limits.STANDARD.tolerance());
            if (hit >= 0) {
                return new Clash(true, table.nameOf(n) + " would overlap " + table.nameOf(hit), Set.of(hit));
            }
        }
        return new Clash(false, "", Set.of());
    }

    /// The narrowest aisle before or behind what moves, looked at for at most 64 racks; NaN where none is found.
    private double narrowest(Snap.Shift shift, Place target) {
        double narrowest = Double.MAX_VALUE;
        int looked = 0;
        for (int n : numbers) {
            if (looked++ >= 64) {
                break;
            }
            Footprint ghost = floor.footprint(n).moved(shift.dx(), shift.dy());
            for (int side : new int[] {-1, 1}) {
                narrowest = Math.min(narrowest, floor.free(ghost, side, 2500, target, other -> !numbers.contains(other)));
            }
        }
        return narrowest >= 2500 ? Double.NaN : narrowest;
    }

    private Edit edit(Snap.Shift shift, Place target) {
        boolean stays = grabbed < 0 || target == floor.placeOf(grabbed) || parts.stream().anyMatch(this::large);
        Set<String> used = PlanTree.keys(table.plan());
        List<Edit> edits = new ArrayList<>();
        if (!racks.isEmpty()) {
            edits.add(stays ? new MoveRacks(racks, (int) shift.dx(), (int) shift.dy()) : transferRacks(shift, target, used));
        }
        if (!parts.isEmpty()) {
            edits.add(stays ? new MoveParts(parts, (int) shift.dx(), (int) shift.dy()) : transferParts(shift, target));
        }
        Edit edit = edits.size() == 1 ? edits.getFirst() : new org.hallwright.edit.Batch("Move " + numbers.size() + " racks", edits);
        edit.apply(table.plan(), catalog::size);
        return edit;
    }

    private Edit transferRacks(Snap.Shift shift, Place target, Set<String> used) {
        List<TransferRacks.Move> moves = new ArrayList<>();
        for (String id : racks) {
            int n = table.number(org.hallwright.model.RackId.parse(id));
            double x = table.x[n] + shift.dx();
            double y = table.y[n] + shift.dy();
            moves.add(new TransferRacks.Move(id, target.room().key(), (int) Math.round(target.frame().localX(x, y)),
                    (int) Math.round(target.frame().localY(x, y)), table.yaw[n] - target.frame().yaw(), Keys.fresh(used, target.room().key() + "-F")));
        }
        return new TransferRacks(moves);
    }

    private Edit transferParts(Snap.Shift shift, Place target) {
        List<TransferParts.Move> moves = new ArrayList<>();
        for (String key : parts) {
            List<Part> path = PlanTree.path(table.plan(), key);
            Pose pose = path.getLast().pose();
            Frame parent = PlanTree.frameOfParent(path);
            double x = parent.worldX(pose.x(), pose.y()) + shift.dx();
            double y = parent.worldY(pose.x(), pose.y()) + shift.dy();
            moves.add(new TransferParts.Move(key, target.room().key(), new Pose((int) Math.round(target.frame().localX(x, y)),
                    (int) Math.round(target.frame().localY(x, y)), pose.z(), parent.yaw() + pose.yaw() - target.frame().yaw())));
        }
        return new TransferParts(moves);
    }

    /// A single rack dropped on another swaps with it; dropped on the line between two it is put between them.
    private Optional<DragPreview> onto(double dx, double dy, double radius) {
        if (numbers.size() != 1 || racks.size() != 1) {
            return Optional.empty();
        }
        double x = table.x[grabbed] + dx;
        double y = table.y[grabbed] + dy;
        Footprint point = new Footprint(x, y, 0, 2, 2);
        int under = floor.hit(point, n -> n != grabbed, 0);
        if (under < 0) {
            return Optional.empty();
        }
        Frame frame = new Frame(table.x[under], table.y[under], 0, table.yaw[under]);
        double off = frame.localX(x, y);
        boolean edge = Math.abs(off) > table.width[under] / 2.0 - Math.min(radius, table.width[under] * 0.15);
        return edge ? between(under, off) : Optional.of(swap(under));
    }

    private DragPreview swap(int under) {
        double dx = table.x[under] - table.x[grabbed];
        double dy = table.y[under] - table.y[grabbed];
        boolean fits = table.width[under] == table.width[grabbed] && table.depth[under] == table.depth[grabbed];
        Edit edit = new SwapRacks(table.id(grabbed).toString(), table.id(under).toString());
        try {
            if (edit.apply(table.plan(), catalog::size).plan() == table.plan()) {
                return new DragPreview(dx, dy, DragPreview.Verdict.FINE, "Equal racks: nothing to swap", Set.of(), Optional.empty(), Double.NaN, "swap");
            }
        } catch (EditRefused refused) {
            return new DragPreview(dx, dy, DragPreview.Verdict.HARD, String.valueOf(refused.getMessage()), Set.of(under), Optional.empty(), Double.NaN, "swap");
        }
        if (!fits) {
            Clash clash = swapClash(under);
            if (clash.hard()) {
                return new DragPreview(dx, dy, DragPreview.Verdict.HARD, clash.reason(), Set.of(under), Optional.empty(), Double.NaN, "swap");
            }
        }
        return new DragPreview(dx, dy, DragPreview.Verdict.FINE, "Swap with " + table.nameOf(under), Set.of(), Optional.of(edit), Double.NaN, "swap");
    }

    /// Whether two racks of different size fit into each other's place.
    private Clash swapClash(int under) {
        Footprint a = floor.footprint(grabbed);
        Footprint b = floor.footprint(under);
        IntPredicate others = n -> n != grabbed && n != under;
        Footprint here = new Footprint(a.x(), a.y(), a.yaw(), b.width(), b.depth());
        Footprint there = new Footprint(b.x(), b.y(), b.yaw(), a.width(), a.depth());
        int hitHere = floor.hit(here, others, 1);
        int hitThere = floor.hit(there, others, 1);
        int hit = hitHere >= 0 ? hitHere : hitThere;
        return hit < 0 ? new Clash(false, "", Set.of())
                : new Clash(true, "The two differ in size: one would overlap " + table.nameOf(hit), Set.of(hit));
    }

    private Optional<DragPreview> between(int under, double off) {
        BlockPlace place = table.placeOf(under);
        Block block = place.block();
        BlockLayout.Place position = table.position(under);
        BlockLayout.Line line = place.layout().lines().stream().filter(l -> l.row() == position.slot().row()).findFirst().orElseThrow();
        boolean reversed = Math.abs(Math.IEEEremainder(position.yaw(), 360)) > 90;
        int index = place.layout().indexOf(position.slot()) - line.first() + (off > 0 != reversed ? 1 : 0);
        String id = table.id(grabbed).toString();
        InsertRack insert = new InsertRack(block.key(), line.row(), index, table.typeOf(grabbed), InsertRack.freshSlot(block, place.layout(), line.row()));
        Edit edit = new org.hallwright.edit.Batch("Move " + id + " into " + block.key(),
                table.placeOf(grabbed) == place ? List.of(insert) : List.of(insert, new org.hallwright.edit.RemoveRacks(List.of(id))));
        if (table.placeOf(grabbed) == place) {
            return Optional.empty();
        }
        Frame frame = new Frame(table.x[under], table.y[under], 0, table.yaw[under]);
        double side = Math.signum(off) * table.width[under] / 2.0;
        double dx = frame.worldX(side, 0) - table.x[grabbed];
        double dy = frame.worldY(side, 0) - table.y[grabbed];
        try {
            RackTable after = table.next(edit.apply(table.plan(), catalog::size).plan());
            Optional<String> trouble = new Floor(after, catalog).troubleIn(block.key());
            return Optional.of(trouble.isPresent()
                    ? new DragPreview(dx, dy, DragPreview.Verdict.HARD, trouble.get(), Set.of(under), Optional.empty(), Double.NaN, "insert")
                    : new DragPreview(dx, dy, DragPreview.Verdict.FINE, "Insert beside " + table.nameOf(under), Set.of(), Optional.of(edit), Double.NaN, "insert"));
        } catch (EditRefused refused) {
            return Optional.of(new DragPreview(dx, dy, DragPreview.Verdict.HARD, String.valueOf(refused.getMessage()), Set.of(), Optional.empty(), Double.NaN, "insert"));
        }
    }
}
