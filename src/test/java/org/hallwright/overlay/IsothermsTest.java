package org.hallwright.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.hallwright.model.Frame;
import org.junit.jupiter.api.Test;

class IsothermsTest {
    private static final double CELL = 100;

    /// @param value by millimetres along and across
    private static Grid grid(int columns, int rows, DoubleBinaryOperator value) {
        float[] values = new float[columns * rows];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) value.applyAsDouble((i % columns + 0.5) * CELL, (i / columns + 0.5) * CELL);
        }
        return new Grid("H", Frame.CAMPUS, Grid.Plane.FLOOR, CELL, columns * CELL, rows * CELL, values);
    }

    @Test
    void aLinearFieldHasStraightLines() {
        List<Isotherms.Line> lines = Isotherms.of(grid(40, 30, (x, y) -> 15 + x / 200), List.of(18.0, 22.0, 60.0));
        assertThat(lines).extracting(Isotherms.Line::level).containsExactly(18.0, 22.0);
        for (Isotherms.Line line : lines) {
            assertThat(line.points()).hasSize(2 * 30);
            for (int i = 0; i < line.points().length; i += 2) {
                assertThat(line.points()[i]).isCloseTo((line.level() - 15) * 200, within(0.01));
            }
            assertThat(line.length()).isCloseTo(29 * CELL, within(0.1));
        }
    }

    @Test
    void aConeHasCircles() {
        List<Isotherms.Line> lines = Isotherms.of(grid(61, 61, (x, y) -> 40 - Math.hypot(x - 3050, y - 3050) / 100), List.of(22.0, 27.0));
        assertThat(lines).hasSize(2).allMatch(Isotherms.Line::closed);
        for (Isotherms.Line line : lines) {
            double radius = (40 - line.level()) * 100;
            for (int i = 0; i < line.points().length; i += 2) {
                assertThat(Math.hypot(line.points()[i] - 3050, line.points()[i + 1] - 3050)).isCloseTo(radius, within(2.0));
            }
            assertThat(line.length()).isCloseTo(2 * Math.PI * radius, within(0.005 * radius * 2 * Math.PI));
        }
    }

    @Test
    void atASaddleTheMeanDecidesAndNoLineIsLost() {
        // Above the level at two opposite corners.
        Grid low = new Grid("H", Frame.CAMPUS, Grid.Plane.FLOOR, CELL, 200, 200, new float[] {30, 20, 20, 30});
        Grid high = new Grid("H", Frame.CAMPUS, Grid.Plane.FLOOR, CELL, 200, 200, new float[] {34, 20, 20, 34});
        for (Grid grid : List.of(low, high)) {
            assertThat(Isotherms.of(grid, List.of(26.0))).hasSize(2).allMatch(line -> line.points().length == 4);
        }
        // Low in the middle: the lines part the warm corners. Warm in the middle: they part the cold ones.
        assertThat(Isotherms.of(low, List.of(26.0))).allMatch(line -> rises(line) < 0);
        assertThat(Isotherms.of(high, List.of(26.0))).allMatch(line -> rises(line) > 0);
    }

    private static double rises(Isotherms.Line line) {
        return (line.points()[2] - line.points()[0]) * (line.points()[3] - line.points()[1]);
    }

    @Test
    void cellsWithoutAValueEndLines() {
        Grid grid = grid(40, 30, (x, y) -> y > 1000 && y < 2000 ? Double.NaN : 15 + x / 200);
        List<Isotherms.Line> lines = Isotherms.of(grid, List.of(22.0));
        assertThat(lines).hasSize(2);
        assertThat(lines).allMatch(line -> line.points().length == 20);
    }

    @Test
    void theLongestLinesHaveLabelsInTheirMiddles() {
        List<Isotherms.Mark> marks = Isotherms.labelled(grid(40, 30, (x, y) -> 15 + x / 200), Isotherms.USUAL);
        assertThat(marks).extracting(Isotherms.Mark::level).containsExactly(18.0, 22.0, 27.0, 32.0);
        assertThat(marks.getFirst().along()).isCloseTo(600, within(0.1));
        assertThat(marks.getFirst().across()).isBetween(1400.0, 1600.0);
    }
}
