package org.hallwright.scene;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// The meshes of the racks and plant of a few blocks as plain numbers. What is not drawn keeps its place in them with no
/// size, so that a mesh can be rewritten when a rack is hidden, opened or moved.
///
/// @param drawn false for numbers that are left out
record RackShapes(RackTable table, List<BlockPlace> places, Origin origin, Kit kit, IntPredicate drawn) {
    /// Fronts lie a little before the body, and leave its edges as a frame.
    private static final double BEFORE = 0.006;
    private static final double MARGIN = 0.045;
    /// Neighbours closer than this hide each other's sides, metres.
    private static final double TOUCHING = 0.02;

    /// Boxes, drums and discs while they are gathered.
    record Parts(BoxMesh bodies, BoxMesh details, FlatMesh discs) {
        Parts(int expected, Clip clip) {
            this(new BoxMesh(expected, clip), new BoxMesh(64, clip), new FlatMesh(clip));
        }

        MeshArrays allDetails() {
            return details.arrays().plus(discs.arrays());
        }
    }

    /// In the colours of the racks.
    MeshArrays bodies() {
        Parts parts = new Parts(count(), clip());
        each(n -> {
            int before = parts.bodies().count();
            if (table.present(n)) {
                addBoxes(n, kit.palette().tone(n), kit.swatches(), parts);
                if (standing(n).filter(RackType.class::isInstance).isPresent()) {
                    parts.bodies().leaveOut(covered(n, n - 1) | covered(n, n + 1));
                }
            } else {
                parts.bodies().addNothing();
            }
            if (!drawn.test(n)) {
                parts.bodies().collapse(before);
            }
        });
        return parts.bodies().arrays();
    }

    /// What racks and plant have in colours of their own, and the shadows they cast.
    MeshArrays details() {
        Parts parts = new Parts(1, clip());
        each(n -> {
            if (drawn.test(n)) {
                addBoxes(n, Tone.ALONE, kit.swatches(), parts);
            }
        });
        Tone floor = kit.swatches().tone(Shell.floor(places.getFirst().room().kind()).ordinal());
        Shadows shadows = new Shadows(table, origin, drawn, parts.discs(), floor.darker());
        places.forEach(shadows::add);
        return parts.allDetails();
    }

    /// Fronts and rears of racks. Those of dark ones are black as their bodies.
    MeshArrays fronts() {
        QuadMesh fronts = new QuadMesh(clip());
        each(n -> standing(n).flatMap(s -> kit.atlas().cells(s.id())).ifPresent(cells -> {
            if (drawn.test(n) && !kit.dark().contains(n)) {
                addFront(n, cells.front().cell(), 0, fronts);
                addFront(n, cells.rear().cell(), 180, fronts);
            } else {
                fronts.addNothing();
                fronts.addNothing();
            }
        }));
        return fronts.arrays();
    }

    /// The side of a rack that a neighbour stands against.
    private int covered(int n, int other) {
        if (other < 0 || other >= table.capacity() || table.owner[other] != table.owner[n] || !drawn.test(other) || table.depth[other] != table.depth[n]
                || table.height[other] < table.height[n] || table.yaw[other] != table.yaw[n]) {
            return 0;
        }
        Frame frame = origin.of(table, n);
        Frame next = origin.of(table, other);
        double x = frame.localX(next.x(), next.y());
        double apart = Math.abs(x) - (table.width[n] + table.width[other]) / 2000.0;
        boolean beside = apart < TOUCHING && Math.abs(frame.localY(next.x(), next.y())) < TOUCHING;
        return !beside ? 0 : x < 0 ? BoxMesh.LEFT : BoxMesh.RIGHT;
    }

    private Clip clip() {
        return Clip.of(kit.section(), origin);
    }

    private int count() {
        return places.stream().mapToInt(place -> place.layout().places().size()).sum();
    }

    private void each(IntConsumer action) {
        for (BlockPlace place : places) {
            int end = place.first() + place.layout().places().size();
            for (int n = place.first(); n < end; n++) {
                action.accept(n);
            }
        }
    }

    private Optional<Standing> standing(int n) {
        return table.present(n) ? kit.catalog().standing(table.typeOf(n)) : Optional.empty();
    }

    private void addFront(int n, QuadMesh.Cell cell, double turn, QuadMesh fronts) {
        double w = table.width[n] / 2000.0;
        Frame frame = origin.of(table, n);
        fronts.add(new Frame(frame.x(), frame.y(), frame.z(), frame.yaw() + turn), -w + MARGIN, -table.depth[n] / 2000.0 - BEFORE, 0.05, w - MARGIN,
                table.height[n] / 1000.0 - 0.04, cell);
    }

    /// Adds what stands at a number.
    ///
    /// @param own tone of its body
    /// @param swatches tones of its details; null where they have the body's
    void addBoxes(int n, Tone own, @Nullable Palette swatches, Parts parts) {
        double w = table.width[n] / 1000.0;
        double d = table.depth[n] / 1000.0;
        double h = table.height[n] / 1000.0;
        Frame frame = origin.of(table, n);
        Optional<Standing> standing = standing(n);
        if (standing.isEmpty()) {
            parts.bodies().add(frame, -w / 2, -d / 2, 0, w / 2, d / 2, h, own);
            return;
        }
        for (Shapes.Piece piece : Shapes.of(standing.get())) {
            Swatch detail = piece.tone();
            BoxMesh mesh = detail == null ? parts.bodies() : parts.details();
            Tone tone = detail == null || swatches == null ? own : swatches.tone(detail.ordinal());
            switch (piece) {
                case Shapes.Drum drum -> mesh.addDrum(frame, (drum.x() - 0.5) * w, (drum.y() - 0.5) * d,
                        drum.diameter() * Math.min(w, d) / 2, drum.z0() * h, drum.z1() * h, tone);
                case Shapes.Disc disc -> parts.discs().addDisc(frame, (disc.x() - 0.5) * w, (disc.y() - 0.5) * d,
                        disc.diameter() * Math.min(w, d) / 2, disc.z() * h, tone);
                case Shapes.Box box -> {
                    // Neighbours touch; a slit between them keeps each readable.
                    double slit = box.tone() == null && box.x0() == 0 && box.x1() == 1 ? 0.012 : 0;
                    mesh.add(frame, (box.x0() - 0.5) * w + slit, (box.y0() - 0.5) * d, box.z0() * h, (box.x1() - 0.5) * w - slit,
                            (box.y1() - 0.5) * d, box.z1() * h, tone);
                }
            }
        }
    }
}
