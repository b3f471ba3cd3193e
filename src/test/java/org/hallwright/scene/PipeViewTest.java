package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.PixelReader;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Extent;
import org.hallwright.model.Fixture;
import org.hallwright.model.Layer;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.hallwright.thermal.PipeRun;
import org.hallwright.thermal.PipeStudy;
import org.hallwright.thermal.ThermalStudy;
import org.junit.jupiter.api.Test;

/// What is seen and said of pipes.
@OnDisplay
class PipeViewTest {
    private static final Colossus PLAN = Colossus.read("gb200-hall");
    private static final PipeStudy STUDY = PipeStudy.of(ThermalStudy.of(PLAN.table(), PLAN.catalog(), LoadCase.MAXIMUM));

    /// Middles of the first pieces of the pipes that water comes back by in the gallery: nothing is above them.
    private static List<double[]> middles(Picture picture) {
        return STUDY.derived("S1").stream().filter(run -> run.room().equals("MW") && run.flow() == Fixture.Pipe.Flow.RETURN).map(PipeRun::points)
                .map(p -> picture.at((p[0] + p[3]) / 2, (p[1] + p[4]) / 2, (p[2] + p[5]) / 2)).filter(Picture::in).toList();
    }

    private static long seen(List<double[]> places, PixelReader pixels) {
        return places.stream().filter(at -> Picture.isShadeOf(Swatch.PIPE_RETURN.dark, Picture.colour(pixels, at))).count();
    }

    @Test
    void pipesThatNobodyDrewAreSeenAndNamed(Display display) {
        Picture picture = Picture.of(display, PLAN);
        display.on(() -> {
            picture.view().show(Layer.PIPES, true);
            picture.view().pipes().show(STUDY);
        });
        List<PipeRun> gallery = STUDY.derived("S1").stream().filter(run -> run.room().equals("MW")).toList();
        Extent around = gallery.stream().map(run -> new Extent(run.points()[0] - 900, run.points()[1] - 900, run.points()[0] + 900, run.points()[1] + 900))
                .reduce(Extent::union).orElseThrow();
        picture.lookDown(around);
        List<double[]> places = middles(picture);
        PixelReader pixels = picture.pixels();
        assertThat(seen(places, pixels)).as("seen of %d", places.size()).isGreaterThan(places.size() / 2);
        double[] one = places.stream().filter(at -> seen(List.of(at), pixels) == 1).findFirst().orElseThrow();
        Optional<PipeRun> named = display.on(() -> picture.view().pipes().at(picture.view().lens(), one[0], one[1], picture.view().pick(one[0], one[1])));
        assertThat(named.orElseThrow().text()).startsWith("Chilled water, return, derived\nDN ").contains(" L/min, ", " m/s, ", " °C");
        display.on(() -> picture.view().show(Layer.PIPES, false));
        assertThat(seen(places, picture.pixels())).as("without their layer").isZero();
        assertThat(display.<Optional<PipeRun>>on(() -> picture.view().pipes().at(picture.view().lens(), one[0], one[1], Optional.empty()))).isEmpty();
    }
}
