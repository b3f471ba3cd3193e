package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.hallwright.model.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            0        | 0 mm      | 0.0"
            600      | 600 mm    | 1' 11.6"
            999.6    | 1.00 m    | 3' 3.4"
            1200     | 1.20 m    | 3' 11.2"
            -1200    | -1.20 m   | -3' 11.2"
            304.8    | 305 mm    | 1' 0.0"
            304.7    | 305 mm    | 1' 0.0"
            609.59   | 610 mm    | 2' 0.0"
            36600    | 36.60 m   | 120' 0.9"
            1609344  | 1,609.34 m | 5,280' 0.0"
            """)
    void lengths(double millimetres, String metric, String us) {
        assertThat(Units.METRIC.length(millimetres)).isEqualTo(metric);
        assertThat(Units.US.length(millimetres)).isEqualTo(us);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            1200       | 1200       | 365760
            1 200      | 1200       | 365760
            -1,200     | -1200      | -365760
            1.2 m      | 1200       | 1200
            35cm       | 350        | 350
            3' 11.24"  | 1200       | 1200
            -3' 11.24" | -1200      | -1200
            4 ft       | 1219       | 1219
            10"        | 254        | 254
            """)
    void typedLengths(String text, int metric, int us) {
        assertThat(Units.METRIC.millimetres(text)).isEqualTo(metric);
        assertThat(Units.US.millimetres(text)).isEqualTo(us);
    }

    @Test
    void whatIsShownToBeTypedOverIsExact() {
        new Random(7).ints(2000, -2_000_000, 2_000_000).forEach(mm -> {
            for (Units units : Units.values()) {
                assertThat(units.millimetres(units.exact(mm))).as(units + " " + units.exact(mm)).isEqualTo(mm);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.2.3", "1 foot", "3' 4'", "1e20", "NaN"})
    void whatIsNoLengthIsRefused(String text) {
        for (Units units : Units.values()) {
            assertThatThrownBy(() -> units.millimetres(text)).isInstanceOf(NumberFormatException.class);
        }
    }

    @Test
    void sentencesAreTurnedIntoOtherUnits() {
        String found = "The front aisle at K1.R01.P01 is 0.80 m wide, under 1.20 m; 20.0 kPa, 1,706 m² of 150 MW, 1.25 km away, out by 600 mm";
        assertThat(Units.METRIC.sentence(found)).isEqualTo(found);
        assertThat(Units.US.sentence(found))
                .isEqualTo("The front aisle at K1.R01.P01 is 2' 7.5\" wide, under 3' 11.2\"; 418 psf, 18,363 ft² of 150 MW, 4101.0 ft away, out by 1' 11.6\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0          | 0 W
            999.4      | 999 W
            999.7      | 1.0 kW
            84000      | 84.0 kW
            999960     | 1.0 MW
            147200000  | 147.2 MW
            999960000  | 1.000 GW
            2000000000 | 2.000 GW
            -1500      | -1.5 kW
            """)
    void powers(double watts, String text) {
        assertThat(Units.power(watts)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0           | $0
            -0.2        | $0
            -2400       | -$2 k
            999999      | $1.0 M
            1240000     | $1.2 M
            71000000000 | $71.00 bn
            """)
    void money(double dollars, String text) {
        assertThat(Units.money(dollars)).isEqualTo(text);
    }

    @Test
    void theOtherQuantities() {
        assertThat(Units.METRIC.mass(1450)).isEqualTo("1,450 kg");
        assertThat(Units.US.mass(1450)).isEqualTo("3,197 lb");
        assertThat(Units.US.mass(38_000)).isEqualTo("41.9 tons");
        assertThat(Units.METRIC.temperature(32)).isEqualTo("32.0 °C");
        assertThat(Units.US.temperature(32)).isEqualTo("89.6 °F");
        assertThat(Units.US.temperature(-40)).isEqualTo("-40.0 °F");
        assertThat(Units.US.flow(2125)).isEqualTo("561 gpm");
        assertThat(Units.METRIC.flow(2125)).isEqualTo("2,125 L/min");
        assertThat(Units.METRIC.floorLoad(20)).isEqualTo("20.0 kPa");
        assertThat(Units.US.floorLoad(20)).isEqualTo("418 psf");
        assertThat(Units.METRIC.area(1706)).isEqualTo("1,706 m²");
        assertThat(Units.US.area(72_929)).isEqualTo("785,001 ft²");
        assertThat(Units.METRIC.size(new Size(800, 1400, 2236))).isEqualTo("800 x 1,400 x 2,236 mm");
        assertThat(Units.US.size(new Size(800, 1400, 2236))).isEqualTo("31.5 x 55.1 x 88.0 in");
        assertThat(Units.US.rise(5)).isEqualTo("9.0 °F");
        assertThat(Units.US.density(21.3)).isEqualTo("1.98 kW/ft²");
        assertThat(Units.METRIC.offset(1200) + Units.US.offset(-1200)).isEqualTo("+1,200 mm-3' 11.2\"");
        assertThat(Units.count(1, "error") + ", " + Units.count(0, "warning") + ", " + Units.count(1200, "note")).isEqualTo("1 error, no warnings, 1,200 notes");
        assertThat(Units.count(100_352)).isEqualTo("100,352");
    }

    @Test
    void runsOfCable() {
        assertThat(Units.METRIC.run(12.44)).isEqualTo("12.4 m");
        assertThat(Units.METRIC.run(1999)).isEqualTo("2.00 km");
        assertThat(Units.METRIC.run(98_375_000)).isEqualTo("98,375 km");
        assertThat(Units.US.run(12.44)).isEqualTo("40.8 ft");
        assertThat(Units.US.run(1_609_344)).isEqualTo("1,000 mi");
        assertThat(Units.US.shown("m")).isEqualTo("ft");
        assertThat(Units.US.factor("m")).isCloseTo(1 / 0.3048, within(1e-12));
    }
}
