package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of measured loads, right and wrong ones.
class MeasuredReaderTest {
    private static final RackTable TABLE = Modules.table(Modules.plan("air"));

    @TempDir
    Path folder;

    private Map<String, SortedMap<String, Double>> read(String text) throws IOException, FileRefused {
        return MeasuredReader.read(Files.writeString(folder.resolve("m.csv"), text), TABLE, Modules.CATALOG);
    }

    private List<Problem> problems(String text) throws IOException {
        try {
            read(text);
        } catch (FileRefused refused) {
            return refused.problems();
        }
        return List.of();
    }

    @Test
    void columnsInAnyOrder() throws Exception {
        assertThat(read("\uFEFFriseK,rack,powerW\r\n16.02,K1.R01.P01,5140.5\r\n\r\n,\"K1.R02.P06\",9000\r\n")).containsExactly(
                Map.entry("K1.R01.P01", new TreeMap<>(Map.of("riseK", 16.02, "powerW", 5140.5))), Map.entry("K1.R02.P06", new TreeMap<>(Map.of("powerW", 9000.0))));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws IOException {
        assertThat(problems("rack,powerW,liquidW\nK1.R01.P09,1,\nK1.R01.P01,many,\nA1.R01.P01,1,\nK1.R01.P02,-5,\nK1.R01.P03,1\nK1.R01.P04,5,6\nK1.R01.P4,5,4\n"))
                .extracting(p -> p.line() + ": " + p.message() + ". " + p.remedy()).containsExactly(
                        "2: there is no rack 'K1.R01.P09' in the layout. Did you mean K1.R01.P01?",
                        "3: powerW 'many' is no number. Write digits with a point, such as 10250.5, without a unit.",
                        "4: 'A1.R01.P01' is no rack. Leave plant out.",
                        "5: powerW -5 is not between 0.0 and 1.0E12. Check the unit: it is in the name.",
                        "6: the line has 2 cells and the header 3. Give every column a cell, an empty one where nothing is known.",
                        "7: rack 'K1.R01.P04' gives more heat to liquid than it draws. Let liquidW be at most powerW.",
                        "8: rack 'K1.R01.P4' is in line 7 already. Keep one line for each rack.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rack,kW           | there is no column 'kW'
            rack,powerw       | there is no column 'powerw'
            powerW            | there is no column 'rack'
            rack              | there is no column of a figure
            rack,powerW,rack  | column 'rack' is there twice
            ''                | the file is empty
            """)
    void aWrongHeader(String header, String message) throws IOException {
        List<Problem> problems = problems(header);
        assertThat(problems).extracting(Problem::message).containsExactly(message);
        assertThat(problems.getFirst().line()).isEqualTo(1);
        assertThat(problems.getFirst().remedy()).isNotBlank();
    }

    @Test
    void aMissingFileIsSaid() {
        assertThatThrownBy(() -> MeasuredReader.read(folder.resolve("none.csv"), TABLE, Modules.CATALOG)).isInstanceOf(FileRefused.class).hasMessageContaining("there is no such file");
    }
}
