package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Section;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final Visibility ALL = Visibility.ALL;
    private final Colossus colossus = Colossus.read();

    private List<Labels.Name> around(BlockPlace place, Visibility visibility) {
        Siting siting = new Siting(colossus.table(), false);
        CameraPose west = new CameraPose(place.frame().x() / 1000 - 8, place.frame().y() / 1000, place.frame().z() / 1000 + 6, 0, -30, 10);
        return new Names(colossus.table()).from(west, siting, visibility);
    }

    private BlockPlace block(boolean severalRows) {
        return colossus.table().places().stream()
                .filter(p -> p.frame().yaw() == 0 && p.layout().lines().size() > 1 == severalRows && p.layout().width() > 4000)
                .findFirst().orElseThrow();
    }

    private static boolean rowOf(BlockPlace place, Labels.Name name) {
        double x = place.frame().localX(name.x() * 1000, name.y() * 1000);
        double y = place.frame().localY(name.x() * 1000, name.y() * 1000);
        return name.text().matches("R\\d+") && x >= -1 && x <= place.layout().width() + 1 && y >= 0 && y <= place.layout().depth();
    }

    @Test
    void aRowOfSeveralHasItsNameAtTheEndThatIsNearerBeforeThoseOfItsRacks() {
        BlockPlace place = block(true);
        List<Labels.Name> names = around(place, ALL);
        List<Labels.Name> rows = names.stream().filter(name -> rowOf(place, name)).toList();
        assertThat(rows).hasSameSizeAs(place.layout().lines());
        assertThat(rows).extracting(Labels.Name::text).contains("R01", "R02");
        assertThat(rows).allMatch(row -> Math.abs(row.x() - place.frame().x() / 1000) < 0.01);
        int firstRack = names.indexOf(names.stream().filter(name -> name.rank() == 5).findFirst().orElse(null));
        assertThat(firstRack < 0 || names.indexOf(rows.getLast()) < firstRack).isTrue();
    }

    @Test
    void aRowOfWhichNothingIsDrawnAndABlockOfOneRowHaveNone() {
        BlockPlace place = block(true);
        Visibility none = new Visibility(n -> false, n -> false, n -> false, key -> true, Section.NONE);
        assertThat(around(place, none)).noneMatch(name -> rowOf(place, name));
        BlockPlace single = block(false);
        assertThat(around(single, ALL)).noneMatch(name -> rowOf(single, name));
    }
}
