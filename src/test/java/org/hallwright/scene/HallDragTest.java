package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.image.PixelReader;
import org.hallwright.edit.MoveParts;
import org.hallwright.model.Extent;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;

/// A hall that was moved: each of its racks is drawn and picked where it stands now, and nothing is left where it stood.
@OnDisplay
class HallDragTest {
    private static final Colossus SMALL = Colossus.read();
    private static final Colossus LARGE = Colossus.million();
    private static final int ELSEWHERE = 0xff7f7f7f;

    @Test
    void ofTheFirstCampus(Display display) {
        moved(Picture.of(display, SMALL), SMALL, "H1", -1);
    }

    @Test
    void ofTheFarSiteOfTheCampusOfAMillion(Display display) {
        moved(Picture.of(display, LARGE), LARGE, "H201", -1);
    }

    @Test
    void ofASiteThatIsShownAtItsTruePlace(Display display) {
        Picture picture = Picture.of(display, LARGE);
        display.on(() -> picture.view().truePlaces(true));
        moved(picture, LARGE, "H224", 1);
    }

    /// @param way 1 for north, -1 for south, where there is room
    private static void moved(Picture picture, Colossus plan, String hall, int way) {
        RackTable table = plan.table();
        List<Integer> racks = plan.racksOf(hall);
        Extent around = plan.around(racks);
        int dy = way * ((int) (around.maxY() - around.minY()) + 3000);
        Extent there = new Extent(around.minX(), around.minY() + dy, around.maxX(), around.maxY() + dy);
        picture.display().on(() -> {
            picture.view().show(Layer.FRONTS, false);
            picture.view().paint(n -> table.placeOf(n).room().key().equals(hall) ? Colossus.colour(n) : ELSEWHERE);
        });
        picture.lookDown(around);
        all(picture, table, racks);

        RackTable later = table.next(new MoveParts(List.of(hall), 0, dy).apply(table.plan(), plan.catalog()::size).plan());
        picture.display().on(() -> picture.view().show(later));
        nothing(picture, table, racks);
        picture.lookDown(there);
        all(picture, later, racks);

        picture.display().on(() -> picture.view().show(table));
        nothing(picture, later, racks);
        picture.lookDown(around);
        all(picture, table, racks);
    }

    private static void all(Picture picture, RackTable table, List<Integer> racks) {
        PixelReader pixels = picture.pixels();
        racks.forEach(n -> picture.assertRack(pixels, table, n, Colossus.colour(n)));
    }

    private static void nothing(Picture picture, RackTable before, List<Integer> racks) {
        PixelReader pixels = picture.pixels();
        for (int n : racks) {
            double[] at = picture.top(before, n);
            assertThat(racks).as("drawn where %s was", before.nameOf(n))
                    .noneMatch(m -> Picture.isShadeOf(Colossus.colour(m), Picture.colour(pixels, at)));
            assertThat(racks).as("picked where %s was", before.nameOf(n)).doesNotContain(picture.picked(at));
        }
    }
}
