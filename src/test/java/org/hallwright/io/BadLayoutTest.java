package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every error of a layout is found, with its place and what to do about it.
class BadLayoutTest {
    private static final String GOOD = """
            {
              "format": 1,
              "name": "n",
              "phases": [{"key": "PH1", "start": "2024-07-01"}],
              "templates": [
                {"name": "array", "block": {"rows": [{"racks": ["4 h100-colossus", "gap 600", "network-array"]}]}},
                {"name": "pair", "items": [{"key": "A1", "template": "array"}, {"key": "A2", "template": "array"}]}
              ],
              "sites": [
                {
                  "key": "S1",
                  "latitude": 35.0606,
                  "longitude": -90.1551,
                  "pue": {"value": 1.2, "basis": "assumed", "source": "design value"},
                  "buildings": [
                    {
                      "key": "B1", "at": [0, 0], "size": [60000, 40000, 12000],
                      "rooms": [
                        {"key": "H1", "kind": "hall", "at": [0, 0], "size": [20000, 30000], "template": "pair"},
                        {
                          "key": "H2", "kind": "hall", "at": [0, 0], "size": [20000, 30000],
                          "items": [
                            {"key": "K1", "rows": [{"racks": ["9 h100-colossus"]}],
                             "exceptions": {"R01.P09": {"absent": true}, "R07.P01": {"yaw": 90}}}
                          ],
                          "fixtures": [{"tray": "T1", "use": "fibre", "path": [[0, 0], [9, 0]], "z": 1, "width": 1, "height": 1}]
                        }
                      ]
                    }
                  ]
                },
                {"key": "S2", "latitude": 35, "longitude": -90, "pue": {"value": 1.2, "basis": "assumed", "source": ""}}
              ],
              "networks": [
                {
                  "key": "GPU1", "purpose": "gpu", "scope": ["B1", "H1-A1"], "ends": {"port": "fabric", "rails": 8},
                  "tiers": [
                    {"racks": ["network-array"], "device": "sn5600", "per": "block", "split": [2, 2], "uplinks": 64},
                    {"racks": ["spine-colossus"], "device": "sn5600", "per": "network"}
                  ],
                  "media": ["mmf"]
                },
                {"key": "MGMT", "purpose": "management", "ends": {"port": "management"}, "tiers": [{"racks": ["network-array"], "device": "sn2201", "per": "rack"}]}
              ],
              "transports": [{"from": "S1", "to": "S2", "gbps": {"value": 400, "basis": "assumed", "source": ""}}]
            }
            """;

    @TempDir
    Path folder;

    private static String with(String from, String to) {
        assertThat(GOOD).contains(from);
        return GOOD.replace(from, to);
    }

    @Test
    void theGoodLayoutIsGoodAndKeepsExceptionsWithoutASlot() throws FileRefused {
        assertThat(LayoutFileTest.problems(GOOD)).isEmpty();
        assertThat(LayoutFile.text(LayoutFileTest.read(GOOD))).contains("\"R07.P01\": {\"yaw\": 90}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format": 1                | "format": 2                 | 2  | this is format 2; only format 1 is known
            "format": 1,               |                             | 1  | "format" is missing
            "name": "n"                | "name": 5                   | 3  | "name" must be a text, not the number 5
            "name": "n"                | "nmae": "n"                 | 3  | "nmae" means nothing here
            "name": "n"                | "name": "n", "name": "m"    | 3  | stands here a second time, first in line 3
            "2024-07-01"               | "2024-02-30"                | 4  | is not a date
            "array", "block"           | "pair", "block"             | 7  | there are two templates "pair"
            "A2", "template": "array"  | "A2", "template": "arry"    | 7  | there is no template "arry"
            "A2", "template": "array"  | "A2", "template": "pair"    | 7  | contains itself
            "A2", "template": "array"  | "A1", "template": "array"   | 7  | the key "A1" is used twice, first in line 7
            "4 h100-colossus"          | "4 h100-colosus"            | 6  | the catalogue has no rack or unit "h100-colosus"
            "4 h100-colossus"          | "0 h100-colossus"           | 6  | 0 in "0 h100-colossus" is outside 1 to
            "4 h100-colossus"          | "-4 h100-colossus"          | 6  | does not say what stands in the row
            "network-array"]           | "gap 5"]                    | 6  | two gaps follow each other
            35.0606                    | 95                          | 12 | "latitude" is 95, outside -90 to 90
            35.0606                    | "35.0606"                   | 12 | "latitude" must be a number, not the text
            "value": 1.2               | "value": 1e999              | 14 | "value" is 1e999, outside 1 to 10
            "basis": "assumed"         | "basis": "guessed"          | 14 | "basis" cannot be "guessed"
            "key": "B1"                | "key": "B 1"                | 17 | "B 1" cannot be a key
            "key": "B1"                | "key": "S1"                 | 17 | the key "S1" is used twice, first in line 11
            [60000, 40000, 12000]      | [60000, -4, 12000]          | 17 | "size" is -4, outside 1 to
            [60000, 40000, 12000]      | [60000, 0, 12000]           | 17 | "size" is 0, outside 1 to
            [60000, 40000, 12000]      | [60000, 1.7, 12000]         | 17 | "size" must be a whole number, not the number 1.7
            [60000, 40000, 12000]      | [60000, "1", 12000]         | 17 | "size" must be a whole number, not the text "1"
            [60000, 40000, 12000]      | [60000, 12000]              | 17 | "size" has 2 numbers instead of 3
            [60000, 40000, 12000]      | 60000                       | 17 | "size" must be a list, not the number 60000
            [60000, 40000, 12000]      | null                        | 17 | "size" must be a list, not null
            "kind": "hall", "at"       | "kind": "yard", "at"        | 19 | a yard is not a room
            "template": "pair"         | "template": "array"         | 19 | is a block, not contents
            "template": "pair"         | "template": "pair", "removed": ["H1-A9"] | 19 | gives no "H1-A9" to remove
            "key": "K1"                | "key": "H1-A1"              | 23 | the key "H1-A1" is used twice
            "key": "K1"                | "key": "K1", "phase": "PH2" | 23 | there is no phase "PH2"
            "R01.P09"                  | "R1.P9"                     | 24 | "R1.P9" is not written as slots are
            "R01.P09"                  | "R00.P09"                   | 24 | slots count from 1
            "R01.P09"                  | "K1.R01.P09"                | 24 | is not a slot
            "R07.P01"                  | "R01.P09"                   | 24 | stands here a second time
            "absent": true             | "absent": 1                 | 24 | "absent" must be true or false, not the number 1
            "absent": true             | "type": "x"                 | 24 | the catalogue has no rack or unit "x"
            "absent": true             | "devices": {"5": "x"}       | 24 | the catalogue has no device "x"
            "absent": true             | "devices": {"0": ""}        | 24 | "0" is not a rack unit
            "use": "fibre"             | "use": "wool"               | 26 | "use" cannot be "wool"
            "tray": "T1"               | "tray": "K1"                | 26 | the key "K1" is used twice, first in line 23
            "tray": "T1", "use": "fibre" | "wall": "T1"              | 26 | "from" is missing
            "tray": "T1"               | "trey": "T1"                | 26 | a fixture names exactly one kind
            [[0, 0], [9, 0]]           | [[0, 0]]                    | 26 | a path has at least two points
            "key": "GPU1"              | "key": "GPU 1"              | 36 | "GPU 1" cannot be a key
            "key": "MGMT"              | "key": "GPU1"               | 43 | there are two networks "GPU1"
            "purpose": "gpu"           | "purpose": "cpu"            | 36 | "purpose" cannot be "cpu"
            ["B1", "H1-A1"]            | ["B1", "H1-A3"]             | 36 | there is no part "H1-A3"
            ["B1", "H1-A1"]            | ["T1"]                      | 36 | there is no part "T1"
            ["B1", "H1-A1"]            | [5]                         | 36 | a key must be a text, not the number 5
            "rails": 8                 | "rails": 65                 | 36 | "rails" is 65, outside 1 to 64
            "rails": 8                 | "racks": ["busway-1600"]    | 36 | the catalogue has no rack "busway-1600"
            {"port": "fabric", "rails": 8} | {}                      | 36 | "port" is missing
            {"racks": ["network-array"], "device": "sn5600" | {"racks": [], "device": "sn5600" | 38 | "racks" is empty
            {"racks": ["network-array"], "device": "sn5600" | {"racks": ["network-arry"], "device": "sn5600" | 38 | the catalogue has no rack "network-arry"
            "device": "sn5600", "per": "block" | "device": "sn56", "per": "block" | 38 | the catalogue has no device "sn56"
            "per": "block"             | "per": "hall"               | 38 | "per" cannot be "hall"
            "split": [2, 2]            | "split": [2]                | 38 | "split" has 1 numbers instead of 2
            "split": [2, 2]            | "split": [0, 2]             | 38 | "split" is 0, outside 1 to 64
            , "uplinks": 64            |                             | 38 | the tier has no uplinks to the tier above it
            "per": "network"           | "per": "network", "uplinks": 1 | 39 | the top tier has uplinks, but no tier above it
            ["mmf"]                    | ["mmf", "wool"]             | 41 | the catalogue has no cable "wool"
            "from": "S1"               | "from": "B1"                | 45 | there is no site "B1"
            "from": "S1"               | "from": "S2"                | 45 | a transport begins and ends at "S2"
            "value": 400               | "value": -1                 | 45 | "value" is -1, outside 0 to
            """)
    void isFoundWithItsLine(String from, String to, int line, String words) {
        List<Problem> problems = LayoutFileTest.problems(with(from, to == null ? "" : to));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).contains(words);
            assertThat(problem.remedy()).isNotEmpty();
            assertThat(problem.file()).isEqualTo("x.json");
        });
    }

    @Test
    void severalErrorsAreAllReportedAtTheirPlaces() {
        String text = GOOD.replace("\"name\": \"n\"", "\"name\": true").replace("-90.1551", "\"west\"")
                .replace("\"H2\"", "\"H 2\"").replace("9 h100-colossus", "9 h100-colossal").replace("\"z\": 1", "\"zz\": 1.5");
        List<String> lines = text.lines().toList();
        assertThat(LayoutFileTest.problems(text)).extracting(p -> p.pointer() + " " + lines.get(p.line() - 1).substring(p.column() - 1).split("[,:]", 2)[0])
                .containsExactly(
                        "/name true",
                        "/sites/0/longitude \"west\"",
                        "/sites/0/buildings/0/rooms/1/key \"H 2\"",
                        "/sites/0/buildings/0/rooms/1/items/0/rows/0/racks/0 \"9 h100-colossal\"]}]",
                        "/sites/0/buildings/0/rooms/1/fixtures/0 {\"tray\"",
                        "/sites/0/buildings/0/rooms/1/fixtures/0/zz \"zz\"");
    }

    @Test
    void anUnknownRackTypeNamesItsNeighbours() {
        assertThat(LayoutFileTest.problems(with("9 h100-colossus", "9 h100-colosus")).getFirst().remedy()).contains("h100-colossus");
    }

    @Test
    void aNetworkHasOneToFourTiers() {
        String tier = "{\"racks\": [\"network-array\"], \"device\": \"sn2201\", \"per\": \"rack\"}";
        assertThat(LayoutFileTest.problems(with("[" + tier + "]", "[]")).getFirst().message()).isEqualTo("\"tiers\" is empty");
        String below = tier.replace("}", ", \"uplinks\": 2}, ");
        assertThat(LayoutFileTest.problems(with("[" + tier, "[" + below.repeat(3) + tier))).isEmpty();
        assertThat(LayoutFileTest.problems(with("[" + tier, "[" + below.repeat(4) + tier)).getFirst().message()).isEqualTo("a network has 1 to 4 tiers, not 5");
    }

    @Test
    void countsThatMultiplyAreRefusedBeforeAnythingIsLaidOut() {
        assertThat(LayoutFileTest.problems(with("9 h100-colossus", "1000000 h100-colossus\", \"1000000 h100-colossus")).toString()).contains("km long");
        assertThat(LayoutFileTest.problems(with("\"key\": \"K1\"", "\"key\": \"K1\", \"repeat\": 10000, \"frontAisle\": 1000000")).getFirst().message())
                .contains("km long");
        assertThat(LayoutFileTest.problems(with("[{\"racks\": [\"9 h100-colossus\"]}]", "[{\"racks\": [\"900 h100-colossus\"]}], \"repeat\": 10000"))
                .getFirst().message()).contains("more than 2000000 positions");
    }

    @Test
    void templatesThatDoubleAgainAndAgainAreRefused() {
        StringBuilder templates = new StringBuilder("\"templates\": [{\"name\": \"t0\", \"items\": [{\"key\": \"A\"}]}");
        for (int i = 1; i < 40; i++) {
            templates.append(", {\"name\": \"t%d\", \"items\": [{\"key\": \"A\", \"template\": \"t%d\"}, {\"key\": \"B\", \"template\": \"t%d\"}]}"
                    .formatted(i, i - 1, i - 1));
        }
        assertThat(LayoutFileTest.problems("{\"format\": 1, \"name\": \"\", " + templates + "], \"sites\": []}").getFirst().message())
                .contains("unfold to more than 400000 parts");
    }

    @Test
    void slotsThatAnOrderMakesTwiceAreRefused() {
        assertThat(LayoutFileTest.problems(with("\"key\": \"K1\"", "\"key\": \"K1\", \"order\": {\"positions\": {\"R01\": [9]}}")).getFirst().message())
                .isEqualTo("two positions of row slot 1 come to the same slot");
        assertThat(LayoutFileTest.problems(with("\"key\": \"K1\"", "\"key\": \"K1\", \"repeat\": 3, \"order\": {\"rows\": [2]}")).getFirst().message())
                .isEqualTo("two rows of the block come to the same slot");
    }

    @Test
    void aTruncatedFileIsRefusedAtItsEndWhereverItIsCut() {
        for (int cut = 1; cut < GOOD.length() - 3; cut += 7) {
            assertThat(LayoutFileTest.problems(GOOD.substring(0, cut))).as("cut at " + cut).hasSize(1)
                    .allSatisfy(p -> assertThat(p.message()).doesNotContain("not JSON"));
        }
    }

    @Test
    void anotherFormatIsTheOnlyProblemOfAFile() {
        assertThat(LayoutFileTest.problems("{\"format\": 7, \"halls\": []}")).hasSize(1);
    }

    @Test
    void aFailedSaveLeavesTheOldFile() throws IOException, FileRefused {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file.getFileName());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        LayoutFile.save(LayoutFileTest.read(GOOD), link);
        assertThat(link).isSymbolicLink();
        assertThat(LayoutFile.read(file, LayoutFileTest.CATALOG)).isEqualTo(LayoutFileTest.read(GOOD));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw----");
        assertThat(catchThrowableOfType(FileRefused.class, () -> LayoutFile.save(LayoutFileTest.read(GOOD), folder)))
                .hasMessageContaining("this is a folder");
        assertThat(catchThrowableOfType(FileRefused.class, () -> LayoutFile.save(LayoutFileTest.read(GOOD), folder.resolve("no/x.json"))))
                .hasMessageContaining("there is no folder");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, link);
        }
    }
}
