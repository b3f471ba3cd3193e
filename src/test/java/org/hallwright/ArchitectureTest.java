package org.hallwright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The shape of the source: who may import whom, which library is used where, how long files are and how they are named.
class ArchitectureTest {
    /// Each package and the packages it may import. `above`: all lines above; `analyses`: rules to planner. Main is the
    /// root package.
    private static final Map<String, Set<String>> MAY_IMPORT = table("""
            model     ->
            catalog   -> model
            edit      -> model catalog
            rules     -> model catalog
            network   -> model catalog
            power     -> model catalog
            airflow   ->
            thermal   -> model catalog airflow
            planner   -> above
            tour      -> model catalog network power planner
            overlay   -> model catalog analyses
            io        -> model catalog edit
            export    -> model catalog analyses overlay
            video     -> export
            session   -> above
            scene     -> above
            picture   -> above
            ui        -> above
            command   -> above
            Main      -> above
            """);

    /// Each library and the packages that may use it.
    private static final Map<String, Set<String>> USED_IN = table("""
            javafx        -> scene picture ui command Main
            org.fxyz3d    -> scene
            tools.jackson -> io export
            java.sql      -> io export
            java.awt      -> scene export
            javax.swing   -> scene export
            javax.imageio -> scene export
            picocli       -> command Main
            org.apache.pdfbox  -> export
            org.apache.fontbox -> export
            """);

    private static final Set<String> BANNED_WORDS =
            Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Abstract", "Base");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    @Test
    void everyPackageHasALineInTheTable() {
        assertThat(CLASSES.stream().map(ArchitectureTest::place).filter(not("module-info"::equals)))
                .isSubsetOf(MAY_IMPORT.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatItMay(String name) {
        var forbidden = MAY_IMPORT.keySet().stream()
                .filter(not(name::equals))
                .filter(not(MAY_IMPORT.get(name)::contains))
                .map(ArchitectureTest::pattern)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(pattern(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void libraryStaysWhereItBelongs(String library) {
        var users = USED_IN.get(library).stream().map(ArchitectureTest::pattern).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(users)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.hallwright.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> Stream.of(name.split("(?=\\p{Upper})")).anyMatch(BANNED_WORDS::contains));
    }

    @Test
    void filesAreShort() throws IOException {
        var lengths = new ArrayList<Integer>();
        for (Path file : files("src/main/java", "src/test/java")) {
            int length = Files.readAllLines(file).size();
            assertThat(length).as("lines of %s", file).isLessThanOrEqualTo(400);
            if (file.startsWith("src/main")) {
                lengths.add(length);
            }
        }
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).as("median length").isLessThanOrEqualTo(100);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        for (Path file : files("src/main/java")) {
            if (!file.endsWith("module-info.java")) {
                var about = file.resolveSibling("package-info.java");
                assertThat(about).exists().content().contains("@NullMarked").startsWith("///");
            }
        }
    }

    static Set<String> packages() {
        return MAY_IMPORT.keySet();
    }

    static Set<String> libraries() {
        return USED_IN.keySet();
    }

    private static Map<String, Set<String>> table(String lines) {
        var table = new LinkedHashMap<String, Set<String>>();
        for (String line : lines.lines().toList()) {
            var sides = line.split("->", -1);
            var above = Set.copyOf(table.keySet());
            var names = Stream.of(sides[1].split(" ")).filter(not(String::isEmpty)).flatMap(name -> switch (name) {
                case "above" -> above.stream();
                case "analyses" -> Stream.of("rules", "network", "power", "airflow", "thermal", "planner");
                default -> Stream.of(name);
            });
            table.put(sides[0].strip(), Set.of(names.toArray(String[]::new)));
        }
        return table;
    }

    /// The line of the table that a class belongs to.
    private static String place(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : parts.length == 2 ? "Main" : "module-info";
    }

    private static String pattern(String name) {
        return name.equals("Main") ? "org.hallwright" : "org.hallwright." + name + "..";
    }

    private static List<Path> files(String... folders) throws IOException {
        var files = new ArrayList<Path>();
        for (String folder : folders) {
            try (var tree = Files.walk(Path.of(folder))) {
                tree.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files;
    }
}
