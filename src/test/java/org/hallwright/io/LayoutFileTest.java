package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Contents;
import org.hallwright.model.Group;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.Room;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reading and writing are each other's inverse, and the text is canonical.
class LayoutFileTest {
    static final Catalog CATALOG = catalog();

    private static Catalog catalog() {
        try {
            return CatalogReader.bundled();
        } catch (FileRefused e) {
            throw new IllegalStateException(e);
        }
    }

    /// What is refused in a layout; nothing for a good one.
    static List<Problem> problems(String text) {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> read(text));
        return refused == null ? List.of() : refused.problems();
    }

    static Plan read(String text) throws FileRefused {
        return LayoutFile.parse("x.json", text, CATALOG);
    }

    /// The layout that the format's page shows.
    static String example() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/layout-format.md"));
        int start = page.indexOf("```json\n") + 8;
        return page.substring(start, page.indexOf("```", start));
    }

    /// A section of the format's page, from its heading to the next.
    static String section(String heading) throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/layout-format.md"));
        int start = page.indexOf("\n" + heading + "\n") + 1;
        return page.substring(start, page.indexOf("\n## ", start));
    }

    /// The examples in a section of the format's page.
    static List<String> examples(String heading) throws IOException {
        return Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(section(heading)).results().map(example -> example.group(1)).toList();
    }

    /// So many units of a system, separated by commas.
    static String units(int count) {
        return IntStream.range(0, count).mapToObj(i -> "{\"unit\": \"L" + i + "\"}").collect(Collectors.joining(", "));
    }

    /// A layout has one problem, and it says this.
    static void oneProblem(String layout, int line, String words, String remedy) {
        assertThat(problems(layout)).as("once, and nothing else").singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).contains(words);
            assertThat(problem.remedy()).contains(remedy);
        });
    }

    /// Every figure stands in a section of the format's page and in the schema.
    static void figuresAreToldOf(Set<String> names, String heading) throws IOException {
        String section = section(heading);
        String schema = Files.readString(Path.of("assets/schema/layout-1.schema.json"));
        assertThat(names).allSatisfy(name -> assertThat(section).contains("`" + name + "`")).allSatisfy(name -> assertThat(schema).contains("\"" + name + "\": {"));
    }

    static Stream<Path> shipped() throws IOException {
        Path folder = Path.of("layouts");
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @Test
    void theExampleOfThePageIsCanonical() throws IOException, FileRefused {
        assertThat(LayoutFile.text(read(example()))).isEqualTo(example());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("shipped")
    void everyShippedLayoutEqualsItsOwnResave(Path file) throws IOException, FileRefused {
        assertThat(LayoutFile.text(LayoutFile.read(file, CATALOG))).isEqualTo(Files.readString(file));
    }

    @Seeds(300)
    void anyPlanComesBackAsItWas(long seed) throws FileRefused {
        Plan plan = new RandomPlans(seed, CATALOG).plan();
        String text = LayoutFile.text(plan);
        Plan back = read(text);
        assertThat(back).isEqualTo(plan);
        assertThat(LayoutFile.text(back)).isEqualTo(text);
        // Texts are never broken; every other line keeps to the width.
        assertThat(text.lines().filter(line -> line.length() > 120 && !line.contains("aaaa"))).isEmpty();
    }

    @Test
    void templatesUnfoldUnderTheKeysOfTheirInstances() throws IOException, FileRefused {
        Plan plan = read(example());
        assertThat(PlanTree.keys(plan)).contains("H1", "H1-A1", "H1-A2", "H1-T1");
        assertThat(PlanTree.find(plan, "H1-A2").orElseThrow().pose()).isEqualTo(Pose.at(0, 5400));
    }

    @Test
    void onlyWhatDiffersFromATemplateIsWritten() throws IOException, FileRefused {
        Plan plan = read(example());
        String text = LayoutFile.text(PlanTree.replace(plan, "H1-A2", part -> part.withPose(Pose.at(0, 6000))));
        List<String> added = text.lines().filter(line -> !examplesLines().contains(line)).toList();
        assertThat(added).containsExactly(
                "              \"template\": \"pair\",",
                "              \"items\": [{\"key\": \"H1-A2\", \"at\": [0, 6000], \"template\": \"array\"}]");
        String without = LayoutFile.text(PlanTree.remove(plan, "H1-A1"));
        assertThat(without).contains("\"removed\": [\"H1-A1\"]");
        assertThat(PlanTree.keys(read(without))).contains("H1-A2").doesNotContain("H1-A1");
    }

    private static List<String> examplesLines() {
        try {
            return example().lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anItemThatLeftAndCameBackStandsLast() throws IOException, FileRefused {
        Plan plan = read(example());
        Plan moved = PlanTree.replace(plan, "H1", part -> part instanceof Room room
                ? room.withContents(new Contents(room.parts().reversed(), room.contents().fixtures())) : part);
        String text = LayoutFile.text(moved);
        assertThat(read(text)).isEqualTo(moved);
        assertThat(text).contains("\"removed\": [\"H1-A1\"]");
    }

    @Test
    void templatesNestInAnyOrder() throws FileRefused {
        Plan plan = read("""
                {"format": 1, "name": "n",
                 "templates": [
                   {"name": "hall", "items": [{"key": "P1", "template": "pod"}, {"key": "P2", "template": "pod", "items": [
                       {"key": "P2-A1", "template": "array", "at": [5, 5]}]}]},
                   {"name": "pod", "items": [{"key": "A1", "template": "array"}]},
                   {"name": "array", "block": {"rows": [{"racks": ["8 h100-colossus"]}], "repeat": 2, "phase": "PH1"}}],
                 "phases": [{"key": "PH1", "start": "2024-07-01"}],
                 "sites": [{"key": "S1", "latitude": 0, "longitude": 0, "pue": {"value": 1.2, "basis": "assumed", "source": ""},
                   "yards": [{"key": "Y1", "at": [0, 0], "size": [10, 10], "template": "hall"}]}]}
                """);
        Group pod = (Group) PlanTree.find(plan, "Y1-P2").orElseThrow();
        assertThat(pod.parts().getFirst().key()).isEqualTo("Y1-P2-A1");
        assertThat(pod.parts().getFirst().pose()).isEqualTo(Pose.at(5, 5));
        assertThat(LayoutFile.text(plan)).contains("\"template\": \"hall\"}").doesNotContain("Y1-P2");
        assertThat(read(LayoutFile.text(plan))).isEqualTo(plan);
    }
}
