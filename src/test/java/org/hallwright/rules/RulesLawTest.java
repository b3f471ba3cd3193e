package org.hallwright.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.testing.Halls.CATALOG;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hallwright.model.Finding;
import org.hallwright.model.Fixture;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Halls;
import org.hallwright.testing.Seeds;

/// Laws of the rules on halls filled at random.
class RulesLawTest {
    private static final Set<String> HARD = Set.of("overlap", "inside-room", "keep-out");

    private static Plan plan(long seed, double turn) {
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String type = List.of("rack", "wide", "board", "cdu").get(random.nextInt(4));
            items.add(Halls.at("K" + i, type, random.nextInt(-200, 20_200), random.nextInt(-200, 20_200), random.nextInt(12) * 30));
        }
        List<Fixture> fixtures = List.of(new Fixture.Column("C", new Fixture.Repeat(4, 5000, 300), new Fixture.Area(2000, 9000, 400, 400)));
        return Halls.plan(turn, Halls.room("H1", 0, 0, fixtures, items.toArray(Item[]::new)));
    }

    @Seeds
    void aSingleRackIsInTroubleWhenAndOnlyWhenARuleSaysSo(long seed) {
        RackTable table = Halls.table(plan(seed, 0));
        Floor floor = new Floor(table, CATALOG);
        Set<String> troubled = new TreeSet<>();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && floor.troubleAt(n).isPresent()) {
                troubled.add(table.id(n).toString());
            }
        }
        Set<String> named = new TreeSet<>();
        for (Finding f : Rules.standard().check(table, CATALOG)) {
            if (f.severity() == Finding.Severity.ERROR && HARD.contains(f.rule())) {
                troubled.stream().filter(id -> f.message().contains(id) || f.place().equals(id)).forEach(named::add);
                assertThat(troubled).as(f.message()).contains(f.place());
            }
        }
        assertThat(named).isEqualTo(troubled);
    }

    @Seeds
    void turningTheBuildingChangesNoFinding(long seed) {
        List<Finding> straight = Rules.standard().check(Halls.table(plan(seed, 0)), CATALOG);
        List<Finding> turned = Rules.standard().check(Halls.table(plan(seed, 17)), CATALOG);
        assertThat(turned.stream().map(RulesLawTest::what).toList()).isEqualTo(straight.stream().map(RulesLawTest::what).toList());
        for (int i = 0; i < straight.size(); i++) {
            assertThat(turned.get(i).figure()).isCloseTo(straight.get(i).figure(), within(1e-3));
        }
    }

    private static String what(Finding f) {
        return f.severity() + " " + f.rule() + " " + f.place();
    }

    @Seeds
    void visitingTheFloorFindsEachThingThatMeetsAnAreaOnce(long seed) {
        RackTable table = Halls.table(plan(seed, 30));
        Floor floor = new Floor(table, CATALOG);
        Random random = new Random(seed);
        Footprint area = new Footprint(random.nextInt(20_000), random.nextInt(20_000), random.nextInt(360), random.nextInt(15_000), random.nextInt(15_000));
        List<Integer> visited = new ArrayList<>();
        floor.visit(area, visited::add);
        assertThat(visited).doesNotHaveDuplicates();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && area.overlap(floor.footprint(n)) > 0) {
                assertThat(visited).contains(n);
            }
        }
    }
}
