package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hallwright.model.CoolingFaults;
import org.hallwright.model.CoolingFigures;
import org.hallwright.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every error of a cooling system is found, with its place and what to do about it.
class BadCoolingTest {
    private static final String GOOD = """
            {
              "format": 1, "name": "n",
              "sites": [
                {
                  "key": "S1", "latitude": 35, "longitude": -90, "pue": {"value": 1.2, "basis": "assumed", "source": ""},
                  "yards": [{"key": "Y1", "at": [0, 0], "size": [9, 9]}, {"key": "Y2", "at": [20, 0], "size": [9, 9]}]
                }
              ],
              "cooling": [
                {
                  "key": "CW", "scope": ["S1"], "class": "a1", "zones": [["Y1"], ["Y2"]], "figures": {"dryBulbC": 35},
                  "loops": [
                    {"loop": "TCS", "fluid": "pg25", "coldPlates": true, "types": ["cdu-row-2mw"], "per": "zone", "spare": 1, "to": "FWS", "figures": {"supplyC": 40}},
                    {"loop": "FWS", "types": ["chiller-air-1680"], "pumps": ["pump-250"], "pumpSpare": 1, "waterClass": "w32"}
                  ],
                  "air": [
                    {"air": "FW", "types": ["fan-wall-320"], "to": "FWS", "spare": 1, "figures": {"leakage": 0.05}},
                    {"air": "RD", "doors": true}
                  ],
                  "units": [
                    {"unit": "K1.R01.P02", "figures": {"powerW": 52000}},
                    {"unit": "FW-1", "out": true}
                  ]
                },
                {"key": "CX", "loops": [{"loop": "TCS", "types": ["cdu-4u"]}], "units": [{"unit": "FW-2"}]}
              ]
            }
            """;

    private static String with(String from, String to) {
        assertThat(GOOD).contains(from);
        return GOOD.replace(from, to);
    }

    @Test
    void theGoodLayoutIsGood() {
        assertThat(LayoutFileTest.problems(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "key": "CW"            | "key": "C W"             | 11 | "C W" cannot be a key                        | letters
            "key": "CX"            | "key": "CW"              | 25 | there are two cooling systems "CW"           | Rename
            ["S1"]                 | ["S2"]                   | 11 | there is no part "S2"                        | Name a site
            "class": "a1"          | "class": "a5"            | 11 | "class" cannot be "a5"                       | a1, a2, a3, a4, h1
            [["Y1"], ["Y2"]]       | [["Y1"], []]             | 11 | the zone is empty                            | remove it
            [["Y1"], ["Y2"]]       | [["Y1"], ["Y3"]]         | 11 | there is no part "Y3"                        | Name a site
            [["Y1"], ["Y2"]]       | [["Y1", "Y2"], ["Y2"]]   | 11 | "Y2" is in two zones                         | one of them
            [["Y1"], ["Y2"]]       | ["Y1"]                   | 11 | a zone must be a list, not the text "Y1"     | Correct
            {"dryBulbC": 35}       | {"dryBulb": 35}          | 11 | "dryBulb" means nothing here                 | Did you mean dryBulbC
            {"dryBulbC": 35}       | {"dryBulbC": 80}         | 11 | "dryBulbC" is 80, outside -60 to 60          | range
            {"dryBulbC": 35}       | {"dryBulbC": "hot"}      | 11 | "dryBulbC" must be a number                  | quotes
            "air": "RD"            | "air": "R D"             | 18 | "R D" cannot be a key                        | letters
            {"loop": "FWS"         | {"loop": "TCS"}, {"loop": "FWS" | 14 | there are two loops or coolers "TCS"  | Rename
            "air": "FW"            | "air": "TCS"             | 17 | there are two loops or coolers "TCS"         | Rename
            "air": "RD"            | "air": "FW"              | 18 | there are two loops or coolers "FW"          | Rename
            "pg25"                 | "oil"                    | 13 | "fluid" cannot be "oil"                      | water, pg25
            "coldPlates": true     | "coldPlates": 1          | 13 | "coldPlates" must be true or false           | .
            ["cdu-row-2mw"]        | ["cdu-row-2m"]           | 13 | the catalogue has no cooler of loops "cdu-row-2m" | Did you mean cdu-row-2mw
            ["cdu-row-2mw"]        | ["fan-wall-320"]         | 13 | the catalogue has no cooler of loops "fan-wall-320" | .
            ["cdu-4u"]             | ["cdu-4"]                | 25 | the catalogue has no cooler of loops "cdu-4" | cdu-4u
            ["cdu-4u"]             | [7]                      | 25 | a type must be a text, not the number 7      | quotes
            "per": "zone"          | "per": "row"             | 13 | "per" cannot be "row"                        | site, zone, group, block, rack
            "zone", "spare": 1     | "zone", "spare": -1      | 13 | "spare" is -1, outside 0 to                  | range
            true, "types": ["cdu-row-2mw"], "per": "zone", "spare": 1, "to": "FWS" | true, "to": "FW" | 13 | there is no loop "FW" | Name one of TCS, FWS
            "air": "FW", "types": ["fan-wall-320"], "to": "FWS" | "air": "FW", "to": "RD" | 17 | there is no loop "RD"         | Name one of TCS, FWS
            "waterClass": "w32"    | "to": "TCS"              | 13 | the heat of loop "TCS" comes back to it      | outdoors
            "waterClass": "w32"    | "to": "FWS"              | 14 | the heat of loop "FWS" comes back to it      | outdoors
            ["pump-250"]           | ["chiller-air-1680"]     | 14 | the catalogue has no pump "chiller-air-1680" | .
            "pumpSpare": 1         | "pumpSpare": 0.5         | 14 | "pumpSpare" must be a whole number           | Round
            "w32"                  | "w33"                    | 14 | "waterClass" cannot be "w33"                 | w17, w27, w32, w40, w45, wplus
            {"supplyC": 40}        | {"supplyC": 95}          | 13 | "supplyC" is 95, outside 0 to 90             | range
            ["fan-wall-320"]       | ["cdu-row-2mw"]          | 17 | the catalogue has no cooler of air "cdu-row-2mw" | .
            "doors": true          | "doors": true, "types": ["crah-150"] | 18 | rear doors are those of the racks | Remove "types"
            {"leakage": 0.05}      | {"leakage": 3}           | 17 | "leakage" is 3, outside 0 to 2               | range
            "unit": "K1.R01.P02"   | "unit": "K1 R01"         | 21 | "K1 R01" cannot be the id of a unit          | at most 120
            "unit": "FW-1"         | "unit": "K1.R01.P02"     | 22 | there are two units "K1.R01.P02"             | Rename
            "unit": "FW-2"         | "unit": "FW-1"           | 25 | there are two units "FW-1"                   | Rename
            {"powerW": 52000}      | {"watts": 52000}         | 21 | "watts" means nothing here                   | known are
            "out": true            | "absent": true           | 22 | "absent" means nothing here                  | known are
            """)
    void isFoundWithItsLine(String from, String to, int line, String words, String remedy) {
        LayoutFileTest.oneProblem(with(from, to), line, words, remedy);
    }

    @Test
    void ringsOfLoopsAreToldOfOnceEach() {
        String loops = """
                "loops": [{"loop": "A", "to": "B"}, {"loop": "B", "to": "C"}, {"loop": "C", "to": "B"}, {"loop": "D", "to": "D"}, {"loop": "E", "to": "C"}]""";
        assertThat(LayoutFileTest.problems(with("\"loops\": [{\"loop\": \"TCS\", \"types\": [\"cdu-4u\"]}]", loops))).extracting(Problem::message)
                .containsExactly("the heat of loop \"B\" comes back to it", "the heat of loop \"D\" comes back to it");
    }

    @Test
    void theExamplesOfThePageAreGoodAndCanonical() throws IOException, FileRefused {
        List<String> examples = LayoutFileTest.examples("## Cooling systems");
        Plan plan = LayoutFileTest.read(LayoutFileTest.example().replace("  \"views\": ", "  \"cooling\": [" + String.join(",", examples) + "],\n  \"views\": "));
        assertThat(plan.cooling()).extracting(CoolingWriter::write).extracting(CanonicalJson::print).isEqualTo(examples);
    }

    @Test
    void aListOfUnitsHasAnEnd() {
        String units = "\"units\": [" + LayoutFileTest.units(CoolingFaults.MOST_UNITS + 1);
        LayoutFileTest.oneProblem(with("\"units\": [{\"unit\": \"FW-2\"}", units), 25, "a cooling system has at most 100000 units, not 100001", "two systems");
    }

    @Test
    void everyFigureIsToldOfInTheFormat() throws IOException {
        LayoutFileTest.figuresAreToldOf(CoolingFigures.all().keySet(), "## Cooling systems");
    }
}
