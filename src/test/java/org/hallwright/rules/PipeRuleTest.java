package org.hallwright.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.testing.Halls.CATALOG;
import static org.hallwright.testing.Halls.at;
import static org.hallwright.testing.Halls.plan;
import static org.hallwright.testing.Halls.room;
import static org.hallwright.testing.Halls.table;

import java.util.List;
import org.hallwright.model.Finding;
import org.hallwright.model.Fixture;
import org.hallwright.model.Point;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pipes keep off racks: at the limit and just over it.
class PipeRuleTest {
    /// A rack of 800 x 1,200 stands at 5,000, 5,000; a pipe of 100 runs along x past its rear.
    @ParameterizedTest
    @CsvSource({"5650, 3000, 0", "5651, 3000, 0", "5648, 3000, 1", "5000, 3000, 1", "5000, 1000, 1", "5000, -600, 0", "5000, -40, 1"})
    void overOrThroughARackIsFoundAndBelowItIsNot(int y, int z, int count) {
        for (double yaw : new double[] {0, 30, 90}) {
            Fixture pipe = new Fixture.Pipe("P", Fixture.Repeat.ONCE, "TCS", Fixture.Pipe.Flow.SUPPLY, List.of(new Point(0, y), new Point(9000, y)), z, 100);
            List<Finding> found = Rules.standard().check(table(plan(yaw, room("H1", 0, 0, List.of(pipe), at("A", "rack", 5000, 5000, 0)))), CATALOG).stream()
                    .filter(f -> f.rule().equals("pipe-over-racks")).toList();
            assertThat(found).hasSize(count).allSatisfy(f -> {
                assertThat(f.severity()).isEqualTo(Finding.Severity.WARNING);
                assertThat(f.place()).isEqualTo("P");
                assertThat(f.figure()).isEqualTo(1);
            });
        }
    }
}
