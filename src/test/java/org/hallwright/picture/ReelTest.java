package org.hallwright.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.hallwright.model.Eye;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.model.Showing;
import org.hallwright.model.Tour;
import org.hallwright.overlay.Analyses;
import org.hallwright.overlay.Overlays;
import org.hallwright.scene.PictureSize;
import org.hallwright.scene.Pictures;
import org.hallwright.scene.Sampling;
import org.hallwright.session.Units;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.hallwright.testing.Shipped;
import org.hallwright.tour.Solids;
import org.hallwright.tour.TourPath;
import org.hallwright.video.Ffmpeg;
import org.hallwright.video.Film;
import org.hallwright.video.FrameSink;
import org.hallwright.video.TestFfmpeg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Films of tours: each frame is the picture of its moment, drawn and decoded.
@OnDisplay
class ReelTest {
    private static final PictureSize SIZE = PictureSize.of(480, 270);
    private static final double FPS = 4;

    @TempDir
    private Path folder;

    private final Plan plan = Shipped.plan("gb200-hall");
    private final RackTable table = Shipped.table(plan);
    private final Tour tour = plan.tours().getFirst();
    private final TourPath path = TourPath.of(plan, tour, Solids.of(table, Shipped.CATALOG));

    private Staging staging() {
        return new Staging(table, Shipped.CATALOG, true, SIZE, id -> Overlays.named(id).map(o -> o.compute(Analyses.of(table, Shipped.CATALOG))));
    }

    private Reel reel() {
        return reel(false);
    }

    private Reel reel(boolean block) {
        return new Reel(staging(), path, SIZE, Sampling.FINE, FPS, sheet(block));
    }

    private static Sheet sheet(boolean block) {
        return new Sheet(false, true, block, true, Units.METRIC, "");
    }

    /// The picture of a moment, as a snapshot draws it, without what was before.
    private int[] snapshot(double seconds, boolean block) throws IOException {
        Staging staging = staging();
        staging.show(path.at(seconds).look());
        List<Node> over = new ArrayList<>(sheet(block).over(staging.seen(), SIZE, "", Optional.empty()));
        over.add(sheet(block).saying(staging.seen(), SIZE, path.at(seconds)));
        int[] picture = new int[SIZE.width() * SIZE.height()];
        int[] top = {0};
        Pictures.draw(staging.view(), SIZE, Sampling.FINE, over, false, (argb, rows) -> {
            System.arraycopy(argb, 0, picture, top[0], rows * SIZE.width());
            top[0] += rows * SIZE.width();
        });
        return picture;
    }

    /// A picture as H.264 keeps its colours: one for four pixels.
    private static int[] halved(int[] argb) {
        int w = SIZE.width() / 2;
        int[] half = new int[w * (SIZE.height() / 2)];
        for (int i = 0; i < half.length; i++) {
            int at = 2 * (i / w) * SIZE.width() + 2 * (i % w);
            for (int shift = 0; shift < 24; shift += 8) {
                int sum = (argb[at] >> shift & 255) + (argb[at + 1] >> shift & 255) + (argb[at + SIZE.width()] >> shift & 255) + (argb[at + SIZE.width() + 1] >> shift & 255);
                half[i] |= sum / 4 << shift;
            }
        }
        return half;
    }

    @Test
    void aFrameOfTheFilmIsTheSnapshotOfItsMoment(Display display) throws IOException {
        Ffmpeg ffmpeg = TestFfmpeg.in(folder);
        Path file = folder.resolve("tour.mp4");
        int frames = display.on(() -> {
            try (Reel reel = reel(); FrameSink film = new Film(ffmpeg, file, SIZE.width(), SIZE.height(), FPS)) {
                for (int i = 0; i < reel.frames(); i++) {
                    film.frame(reel.draw(i));
                }
                film.end();
                return reel.frames();
            }
        });
        assertThat(TestFfmpeg.probe(ffmpeg, file).lines()).contains("nb_read_frames=" + frames, "width=480", "height=270");
        assertThat(frames).isEqualTo((int) Math.round(path.seconds() * FPS));
        for (int frame : new int[] {1, frames / 2, frames - 2}) {
            int[] expected = display.on(() -> snapshot(frame / FPS, false));
            int[] decoded = halved(TestFfmpeg.frame(ffmpeg, file, frame, SIZE.width(), SIZE.height()));
            assertThat(TestFfmpeg.psnr(decoded, halved(expected))).as("frame %d of %d beside its snapshot, dB", frame, frames).isGreaterThan(33);
            if (frame != frames / 2) {
                // At the ends the camera stands.
                continue;
            }
            int[] later = display.on(() -> snapshot(Math.min(path.seconds(), (frame + 6) / FPS), false));
            assertThat(TestFfmpeg.psnr(decoded, halved(later))).as("beside a later one, dB").isLessThan(TestFfmpeg.psnr(decoded, halved(expected)));
        }
    }

    @Test
    void aFrameDoesNotDependOnThoseBefore(Display display) {
        int middle = (int) (path.seconds() * FPS / 2);
        int[] alone = display.on(() -> {
            try (Reel reel = reel()) {
                return reel.draw(middle).clone();
            }
        });
        int[] after = display.on(() -> {
            try (Reel reel = reel()) {
                for (int i = 0; i < middle; i += 3) {
                    reel.draw(i);
                }
                return reel.draw(middle).clone();
            }
        });
        assertThat(after).isEqualTo(alone);
    }

    @Test
    void northOfAFilmFollowsTheCamera(Display display) {
        int middle = (int) (path.seconds() * FPS / 2);
        int[] frame = display.on(() -> {
            try (Reel reel = reel(true)) {
                reel.draw(0);
                return reel.draw(middle).clone();
            }
        });
        assertThat(frame).isEqualTo(display.on(() -> snapshot(middle / FPS, true)));
    }

    @Test
    void theLegendOfAFilmFollowsThePhase(Display display) {
        Plan million = Shipped.plan("colossus-1m");
        RackTable racks = Shipped.table(million);
        Look all = new Look(new Eye(0, -900, 700), new Eye(0, 0, 0), "");
        Look begun = all.withShowing(Showing.USUAL.withGhostsAfter("C1A"));
        Tour twice = new Tour("Twice", false, List.of(new Tour.Stop("", Optional.of(begun), 1, 0, Tour.Easing.REST, ""), new Tour.Stop("", Optional.of(all), 1, 0, Tour.Easing.CUT, "")));
        TourPath cut = TourPath.of(million, twice, Solids.of(table, Shipped.CATALOG));
        display.on(() -> {
            try (Reel after = film(racks, cut); Reel alone = film(racks, cut)) {
                after.at(0);
                assertThat(after.at(cut.seconds())).isEqualTo(alone.at(cut.seconds()));
            }
        });
    }

    private static Reel film(RackTable racks, TourPath path) {
        return new Reel(new Staging(racks, Shipped.CATALOG, true, SIZE, id -> Optional.empty()), path, SIZE, Sampling.DRAFT, FPS, sheet(false));
    }
}
