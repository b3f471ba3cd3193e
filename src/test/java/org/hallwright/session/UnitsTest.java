package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(Units.count(100_352)).isEqualTo("100,352");
    }
}
