package org.hallwright.scene;

import java.util.List;
import java.util.Optional;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Standing;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// The racks and plant of a few neighbouring blocks: bodies in palette colours, details in swatches, fronts near by.
final class RackChunk {
    /// Most boxes a chunk may hold, so that handing it over never takes longer than a frame.
    static final int MOST = 500;
    private static final double BODIES_REACH = 20_000;
    private static final double DETAILS_REACH = 240;
    private static final double FRONTS_REACH = 55;
    private static final double SHADOWS_REACH = 300;

    private final List<BlockPlace> places;
    private final Chunk bodies;
    private final Chunk details;
    private final Chunk fronts;
    private final Chunk shadows;

    private RackChunk(List<BlockPlace> places, Chunk bodies, Chunk details, Chunk fronts, Chunk shadows) {
        this.places = places;
        this.bodies = bodies;
        this.details = details;
        this.fronts = fronts;
        this.shadows = shadows;
    }

    /// What a chunk is built with.
    record Look(Catalog catalog, Palette palette, Palette swatches, FrontAtlas atlas) {}

    /// The meshes of a chunk while they are gathered.
    record Parts(BoxMesh bodies, BoxMesh details, FlatMesh discs, QuadMesh fronts) {
        Parts(int expected) {
            this(new BoxMesh(expected), new BoxMesh(64), new FlatMesh(), new QuadMesh());
        }

        MeshArrays allDetails() {
            return details.arrays().plus(discs.arrays());
        }
    }

    static RackChunk of(RackTable table, List<BlockPlace> places, Look look) {
        Parts parts = parts(table, places, look);
        return new RackChunk(places,
                new Chunk(parts.bodies().arrays().mesh(), look.palette().material(), Layer.FLOORS, BODIES_REACH),
                new Chunk(parts.allDetails().mesh(), look.swatches().material(), Layer.FLOORS, DETAILS_REACH),
                new Chunk(parts.fronts().arrays().mesh(), look.atlas().material(), Layer.FRONTS, FRONTS_REACH),
                new Chunk(shadows(table, places, look).mesh(), look.swatches().material(), Layer.FLOORS, SHADOWS_REACH));
    }

    /// Rewrites the meshes for a later version of the same blocks.
    RackChunk rewritten(RackTable table, List<BlockPlace> changed, Look look) {
        Parts parts = parts(table, changed, look);
        write(parts.bodies().arrays(), bodies);
        write(parts.allDetails(), details);
        write(parts.fronts().arrays(), fronts);
        fronts.view().setMaterial(look.atlas().material());
        write(shadows(table, changed, look), shadows);
        return new RackChunk(changed, bodies, details, fronts, shadows);
    }

    private static MeshArrays shadows(RackTable table, List<BlockPlace> places, Look look) {
        FlatMesh mesh = new FlatMesh();
        Shadows shadows = new Shadows(table, mesh, look.swatches().tone(Swatch.SHADOW.ordinal()));
        places.forEach(shadows::add);
        return mesh.arrays();
    }

    private static void write(MeshArrays arrays, Chunk chunk) {
        TriangleMesh mesh = (TriangleMesh) chunk.view().getMesh();
        arrays.writeTo(mesh);
        chunk.measure(mesh);
    }

    /// True when nothing of it looks different in a later table.
    boolean current(List<BlockPlace> later) {
        if (places.size() != later.size()) {
            return false;
        }
        for (int i = 0; i < places.size(); i++) {
            BlockPlace a = places.get(i);
            BlockPlace b = later.get(i);
            if (a.layout() != b.layout() || a.first() != b.first() || !a.frame().equals(b.frame())) {
                return false;
            }
        }
        return true;
    }

    Chunk[] chunks() {
        return new Chunk[] {fronts, bodies, details, shadows};
    }

    MeshView shadowView() {
        return shadows.view();
    }

    List<MeshView> views() {
        return List.of(fronts.view(), bodies.view(), details.view());
    }

    private static Parts parts(RackTable table, List<BlockPlace> places, Look look) {
        Parts parts = new Parts(MOST);
        for (BlockPlace place : places) {
            int end = place.first() + place.layout().places().size();
            for (int n = place.first(); n < end; n++) {
                if (table.present(n)) {
                    Optional<Standing> standing = look.catalog().standing(table.typeOf(n));
                    addBoxes(table, n, standing, look.palette().tone(n), look.swatches(), parts);
                    standing.flatMap(s -> look.atlas().cells(s.id())).ifPresent(new FrontsOf(table, n, parts.fronts())::add);
                } else {
                    parts.bodies().addNothing();
                }
            }
        }
        return parts;
    }

    /// Adds the boxes of what stands at a number.
    ///
    /// @param own tone of its body
    /// @param swatches tones of its details; null where they have the body's
    static void addBoxes(
            RackTable table, int n, Optional<Standing> standing, Tone own, @Nullable Palette swatches, Parts parts) {
        double w = table.width[n] / 1000.0;
        double d = table.depth[n] / 1000.0;
        double h = table.height[n] / 1000.0;
        Frame frame = new Frame(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000, table.yaw[n]);
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

    /// Adds the front and the rear of one rack.
    private record FrontsOf(RackTable table, int n, QuadMesh fronts) {
        void add(FrontAtlas.Cells cells) {
            double w = table.width[n] / 1000.0;
            double d = table.depth[n] / 1000.0;
            double h = table.height[n] / 1000.0;
            Frame frame = new Frame(table.x[n] / 1000, table.y[n] / 1000, table.z[n] / 1000, table.yaw[n]);
            Frame back = new Frame(frame.x(), frame.y(), frame.z(), frame.yaw() + 180);
            double margin = 0.045;
            fronts.add(frame, -w / 2 + margin, -d / 2 - 0.006, 0.05, w / 2 - margin, h - 0.04, cells.front());
            fronts.add(back, -w / 2 + margin, -d / 2 - 0.006, 0.05, w / 2 - margin, h - 0.04, cells.rear());
        }
    }
}
