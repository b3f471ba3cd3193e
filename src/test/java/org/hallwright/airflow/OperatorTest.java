package org.hallwright.airflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The equations of the flow against what is known exactly.
class OperatorTest {
    private static final Stop ON = new Stop(() -> false);

    /// Case V1: the error of a cosine is that of the eigenvalue, of second order.
    @ParameterizedTest
    @CsvSource({"16, 3.219e-3", "32, 8.036e-4", "64, 2.008e-4"})
    void cosineInACube(int cells, double error) {
        var lattice = new Lattice(new AirRoom(1, 1, 1, List.of(), List.of(), List.of()), 1.0 / cells, ON);
        assertThat(lattice.nx).isEqualTo(cells);
        var exact = new double[lattice.air.length];
        var source = new double[lattice.air.length];
        for (int k = 0; k < cells; k++) {
            for (int j = 0; j < cells; j++) {
                for (int i = 0; i < cells; i++) {
                    int c = lattice.at(i, j, k);
                    exact[c] = wave(i, cells) * wave(j, cells) * wave(k, cells);
                    source[c] = 3 * Math.PI * Math.PI * exact[c] / Math.pow(cells, 3);
                }
            }
        }
        var potential = new Potential(lattice, ON);
        potential.solve(source, 1e-10, ON);
        // Any constant may be added to a potential.
        double mean = Arrays.stream(potential.phi).sum() / Math.pow(cells, 3);
        double norm = 0;
        double off = 0;
        for (int c = lattice.layer; c < exact.length - lattice.layer; c++) {
            norm += exact[c] * exact[c];
            off += Math.pow(potential.phi[c] - mean - exact[c], 2);
        }
        assertThat(Math.sqrt(off / norm)).isCloseTo(error, within(error * 2e-4));
    }

    private static double wave(int cell, int cells) {
        return Math.cos(Math.PI * (cell + 0.5) / cells);
    }

    /// Case V2: two ducts of 1 and 2 m side by side between two chambers share the flow as their widths.
    @Test
    void ductsSideBySide() {
        var ends = new AirDevice(List.of(new Opening(new Panel(Axis.X, 12, 0, 3, 0, 1), false, 1)),
                List.of(new Opening(new Panel(Axis.X, 0, 0, 3, 0, 1), true, 1)), 3, new AirDevice.Duty.Supply(20));
        var room = new AirRoom(12, 3, 1, List.of(), List.of(new Panel(Axis.Y, 1, 1, 11, 0, 1)), List.of(ends));
        var field = AirSolver.solve(room, 0.25, null, ON, 1e-10);
        assertThat(field.quality().parts()).isOne();
        assertThat(through(field, 6, 0, 1)).isCloseTo(1, within(1e-6));
        assertThat(through(field, 6, 1, 3)).isCloseTo(2, within(1e-6));
        assertThat(drop(field, 0.5)).isCloseTo(drop(field, 2), within(1e-6)).isCloseTo(8, within(1e-5));
    }

    /// m³/s through a section across x.
    private static double through(AirField field, double x, double y0, double y1) {
        int i = AirField.cell(field.x, x);
        double sum = 0;
        for (int k = 0; k < field.nz(); k++) {
            for (int j = 0; j < field.ny(); j++) {
                if (field.y[j] >= y0 && field.y[j] < y1) {
                    sum += field.flowX[(k * field.ny() + j) * (field.nx() + 1) + i];
                }
            }
        }
        return sum;
    }

    /// Of the potential over 8 m of a duct.
    private static double drop(AirField field, double y) {
        int row = (field.ny() + AirField.cell(field.y, y)) * field.nx();
        return field.potential[row + AirField.cell(field.x, 2)] - field.potential[row + AirField.cell(field.x, 10)];
    }
}
