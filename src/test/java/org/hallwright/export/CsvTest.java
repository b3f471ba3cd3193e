package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.hallwright.testing.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static String line(Object... values) {
        StringBuilder out = new StringBuilder();
        new Csv(out).line(values);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "", "two, of them", "6\" tray", "\"", "two\nlines", "two\r\nlines", "קומה א", "غرفة, 1", "\u202eabc\u202c", "数据中心", "a=b", "O'Neill"})
    void textsComeBackAsTheyWere(String text) {
        assertThat(Sheet.lines(line("before", text, "after"))).containsExactly(List.of("before", text, "after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aTextThatWouldBeAFormulaIsShownAsText(String text) {
        assertThat(Sheet.lines(line(text))).containsExactly(List.of("'" + text));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, 0", "5, 5", "-1.5, -1.500", "0.0004, 0", "0.0005, 0.001", "12.3456, 12.346", "1e15, 1000000000000000", "NaN, ''"})
    void numbersAreNoTexts(double number, String text) {
        assertThat(line(number)).isEqualTo(text + "\r\n");
    }

    @Test
    void wholeNumbersAndEmptyFirstCellsKeepTheirPlace() {
        assertThat(line("", -3, 4L, "x")).isEqualTo(",-3,4,x\r\n");
    }

    @Test
    void aFailureOfTheOutputIsTold() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int count) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> new Csv(full).line("x")).isInstanceOf(UncheckedIOException.class).hasRootCauseMessage("No space left on device");
    }
}
