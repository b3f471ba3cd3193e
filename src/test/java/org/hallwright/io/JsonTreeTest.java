package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTreeTest {
    @TempDir
    Path folder;

    private static Json read(String text) throws FileRefused {
        return JsonTree.parse("x.json", text, new Problems("x.json"));
    }

    private static Problem fault(String text) {
        return catchThrowableOfType(FileRefused.class, () -> read(text)).problems().getFirst();
    }

    private Problem faultOf(byte... bytes) throws IOException {
        Path file = Files.write(folder.resolve("x.json"), bytes);
        return catchThrowableOfType(FileRefused.class, () -> SourceText.read(file)).problems().getFirst();
    }

    @Test
    void knowsWhereEveryValueStands() throws FileRefused {
        Json.Obj root = (Json.Obj) read("{\n  \"äö\": [1, -2.50],\n  \"b/c\": {\"c\": \"d\"}, \"e\": null, \"f\": true\n}\n");
        assertThat(root.spot()).isEqualTo(new Json.Spot(1, 1, ""));
        assertThat(root.members()).containsExactly(
                entry("äö", 2, 3, "/äö", new Json.Arr(new Json.Spot(2, 9, "/äö"), List.of(
                        new Json.Num(new Json.Spot(2, 10, "/äö/0"), "1"), new Json.Num(new Json.Spot(2, 13, "/äö/1"), "-2.50")))),
                entry("b/c", 3, 3, "/b~1c", new Json.Obj(new Json.Spot(3, 10, "/b~1c"), Map.ofEntries(
                        entry("c", 3, 11, "/b~1c/c", new Json.Text(new Json.Spot(3, 16, "/b~1c/c"), "d"))))),
                entry("e", 3, 22, "/e", new Json.Null(new Json.Spot(3, 27, "/e"))),
                entry("f", 3, 33, "/f", new Json.Bool(new Json.Spot(3, 38, "/f"), true)));
    }

    private static Map.Entry<String, Json.Member> entry(String name, int line, int column, String pointer, Json value) {
        return Map.entry(name, new Json.Member(new Json.Spot(line, column, pointer), value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1,}           | 1 | 9 | name is missing
            {"a": 1 "b": 2}     | 1 | 9 | a comma is missing
            {"a" 1}             | 1 | 6 | a colon is missing
            {"a": NaN}          | 1 | 7 | NaN is not a number
            {"a": -Infinity}    | 1 | 7 | Infinity is not a number
            {"a": 01}           | 1 | 7 | begins with a zero
            {"a": [1, 2}        | 1 | 12 | closes nothing
            {"a": tru}          | 1 | 7 | neither a text
            {"a": \u0001}       | 1 | 7 | no text file holds
            {"a": 'b'}          | 1 | 7 | expected a value
            [1,]                | 1 | 4 | expected a value
            {} x                | 1 | 4 | neither a text
            {} {}               | 1 | 4 | more text after the end
            {"a": 1 // no       | 1 | 9 | JSON has no comments
            {"a": {"b": [1, 2   | 1 | 18 | line 1, column 13 is not closed
            {"a": "b            | 1 | 9 | ends too early
            """)
    void namesTheFaultAndItsPlace(String text, int line, int column, String words) {
        Problem problem = fault(text);
        assertThat(problem.message()).contains(words).doesNotContain("JsonReadFeature").doesNotContain("Source");
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isBetween(column - 1, column + 2);
        assertThat(problem.remedy()).isNotEmpty();
    }

    @Test
    void saysWhereInTheDocumentTheFaultIs() {
        assertThat(fault("{\"a\": [1, {\"b\": x}]}").pointer()).isEqualTo("/a/1");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(fault("[".repeat(10_000)).message()).isEqualTo("values are nested deeper than 100 levels");
        assertThat(fault("{\"a\":".repeat(10_000)).message()).isEqualTo("values are nested deeper than 100 levels");
    }

    @Test
    void refusesEmptyText() {
        assertThat(fault(" \n").message()).isEqualTo("the file is empty");
    }

    @Test
    void refusesALargeFileBeforeReadingIt() throws IOException {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        long start = System.nanoTime();
        assertThatThrownBy(() -> SourceText.read(file)).isInstanceOf(FileRefused.class)
                .hasMessageContaining("the file has 2048 MiB, more than the 64 MiB");
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    @Test
    void refusesFoldersAndMissingFiles() {
        assertThatThrownBy(() -> SourceText.read(folder)).hasMessageContaining("this is a folder");
        assertThatThrownBy(() -> SourceText.read(folder.resolve("no.json"))).hasMessageContaining("there is no such file");
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        assertThat(SourceText.failed("x.json", new AccessDeniedException("x.json"))).hasMessage(
                "x.json: no permission to read it. Ask its owner for the right to read it.");
        assertThat(SourceText.failed("x.json", new FileSystemException("x.json", null, "Input/output error")))
                .hasMessageContaining("it cannot be read: Input/output error");
        Path file = Files.writeString(folder.resolve("closed.json"), "{}");
        boolean closed = file.toFile().setReadable(false) && !Files.isReadable(file);
        if (closed) { // Root may read everything.
            assertThatThrownBy(() -> SourceText.read(file)).hasMessageContaining("no permission");
        }
    }

    @Test
    void findsTheByteThatIsNotUtf8() throws IOException {
        Problem problem = faultOf("{\n  \"n\": \"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problem.message()).isEqualTo("it is not UTF-8 text: byte 0xFC at offset 11 fits no character");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(10);
        assertThat(faultOf("{".getBytes(StandardCharsets.UTF_16)).message()).isEqualTo("it is UTF-16 text");
        assertThat(faultOf((byte) '"', (byte) 0xC3).message()).isEqualTo("it is not UTF-8 text: byte 0xC3 at offset 1 fits no character");
    }

    @Test
    void toleratesAByteOrderMark() throws IOException, FileRefused {
        Path file = Files.writeString(folder.resolve("bom.json"), "\uFEFF{}");
        assertThat(SourceText.read(file)).isEqualTo("{}");
    }
}
