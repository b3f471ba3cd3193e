package org.hallwright.scene;

import java.util.List;
import org.hallwright.model.Extent;
import org.hallwright.model.Fixture;
import org.hallwright.model.Layer;
import org.hallwright.thermal.PipeRun;

/// Derived pipes as tubes of their true bore, some of a site together: round near by, with fewer sides from afar.
final class PipeTubes {
    private static final int FINE = 10;
    private static final int COARSE = 5;
    private static final int STEPS = 4;
    private static final double BEND = 1.5;
    private final List<PipeRun> runs;
    private final Palette swatches;
    private final Origin origin;
    private final Clip clip;

    PipeTubes(List<PipeRun> runs, Palette swatches, Origin origin, Clip clip) {
        this.runs = runs;
        this.swatches = swatches;
        this.origin = origin;
        this.clip = clip;
    }

    /// Chunks of one look, the finer first.
    List<Chunk> chunks(Layer layer, Detail from) {
        Volume volume = runs.stream().map(run -> volume(run, origin.site())).reduce(Volume::union).orElseThrow();
        Chunk fine = new Chunk(volume, Chunk.Look.of(layer, swatches.material(), Chunk.Order.GROUND, Detail.ROW), () -> arrays(FINE));
        Chunk coarse = new Chunk(volume, Chunk.Look.of(layer, swatches.material(), Chunk.Order.GROUND, from), () -> arrays(COARSE));
        coarse.unless(fine);
        return List.of(fine, coarse);
    }

    /// The room that a pipe takes up, metres of the campus.
    static Volume volume(PipeRun run, int site) {
        double[] p = run.points();
        double half = run.dn() / 2.0;
        Volume all = null;
        for (int i = 0; i < p.length; i += 3) {
            Volume at = Volume.of(site, new Extent(p[i] - half, p[i + 1] - half, p[i] + half, p[i + 1] + half), (p[i + 2] - half) / 1000, (p[i + 2] + half) / 1000);
            all = all == null ? at : all.union(at);
        }
        return all == null ? new Volume(site, 0, 0, 0, 0, 0, 0) : all;
    }

    private MeshArrays arrays(int sides) {
        TubeMesh mesh = new TubeMesh();
        for (PipeRun run : runs) {
            Tone tone = swatches.tone((run.flow() == Fixture.Pipe.Flow.SUPPLY ? Swatch.PIPE_SUPPLY : Swatch.PIPE_RETURN).ordinal());
            double radius = run.dn() / 2000.0;
            Polyline line = new Polyline();
            for (int i = 0; i < run.points().length; i += 3) {
                line.add(run.points()[i] / 1000 - origin.x(), run.points()[i + 1] / 1000 - origin.y(), run.points()[i + 2] / 1000);
            }
            clip.line(Bend.rounded(line.points(), BEND * 2 * radius, STEPS)).forEach(part -> mesh.add(part, i -> radius, sides, tone));
        }
        return mesh.arrays();
    }
}
