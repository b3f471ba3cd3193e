package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerFaults;
import org.hallwright.model.PowerFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every error of a power system is found, with its place and what to do about it.
class BadPowerTest {
    private static final String GOOD = """
            {
              "format": 1, "name": "n",
              "sites": [
                {
                  "key": "S1", "latitude": 35, "longitude": -90, "pue": {"value": 1.2, "basis": "assumed", "source": ""},
                  "supplies": [{"name": "Grid", "firmW": {"value": 150000000, "basis": "assumed", "source": ""}}],
                  "yards": [{"key": "Y1", "at": [0, 0], "size": [9, 9]}, {"key": "Y2", "at": [20, 0], "size": [9, 9]}]
                }
              ],
              "power": [
                {
                  "key": "PW", "scope": ["S1"], "powerFactor": 0.95, "idle": 0.3, "house": "MV", "zones": [["Y1"], ["Y2"]],
                  "tiers": [
                    {"tier": "GRID", "kind": "utility", "supply": "Grid", "figures": {"volts": 115000}},
                    {"tier": "MV", "kind": "board", "from": ["GRID"], "set": 3, "feeder": "mv-cable-300"},
                    {"tier": "BW", "kind": "busway", "types": ["busway-1600"], "from": ["MV"], "heights": [2500, 2750]}
                  ],
                  "units": [
                    {"unit": "S1.MV.2", "absent": true},
                    {"unit": "B2", "kind": "board", "from": ["S1.MV.1"], "at": "Y1", "serves": ["Y2"], "figures": {"ohm": 0.0922, "alike": 2}}
                  ]
                },
                {"key": "PX", "units": [{"unit": "B3", "kind": "generator"}]}
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
            "key": "PW"            | "key": "P W"             | 12 | "P W" cannot be a key                        | letters
            "key": "PX"            | "key": "PW"              | 23 | there are two power systems "PW"             | Rename
            ["S1"]                 | ["S2"]                   | 12 | there is no part "S2"                        | Name a site
            ["S1"]                 | [7]                      | 12 | "scope" must be a text, not the number 7     | quotes
            0.95                   | 0.05                     | 12 | "powerFactor" is 0.05, outside 0.1 to 1      | range
            0.3,                   | 2,                       | 12 | "idle" is 2, outside 0 to 1                  | range
            "house": "MV"          | "house": "LV"            | 12 | there is no tier "LV"                        | Name one of GRID, MV, BW
            [["Y1"], ["Y2"]]       | [["Y1"], []]             | 12 | the zone is empty                            | remove it
            [["Y1"], ["Y2"]]       | [["Y1"], ["Y3"]]         | 12 | there is no part "Y3"                        | Name a site
            [["Y1"], ["Y2"]]       | ["Y1"]                   | 12 | a zone must be a list, not the text "Y1"     | Correct
            "tier": "BW"           | "tier": "B W"            | 16 | "B W" cannot be a key                        | letters
            "tier": "BW"           | "tier": "GRID"           | 16 | there are two tiers "GRID"                   | Rename
            "kind": "utility"      | "kind": "utilty"         | 14 | "kind" cannot be "utilty"                    | utility, generator
            "supply": "Grid"       | "supply": "Gird"         | 14 | there is no supply "Gird"                    | Name a supply
            "from": ["GRID"]       | "supply": "Grid", "from": ["GRID"] | 15 | only a utility feed has a supply   | Remove
            "supply": "Grid"       | "from": ["MV"]           | 14 | a utility is a source: nothing feeds it      | Remove
            "supply": "Grid"       | "standby": ["MV"]        | 14 | a utility is a source: nothing feeds it      | Remove
            "from": ["GRID"]       | "from": []               | 15 | nothing feeds tier "MV"                      | in "from"
            "from": ["GRID"]       | "from": ["GRIT"]         | 15 | there is no tier "GRIT"                      | GRID
            "from": ["GRID"]       | "from": ["BW"]           | 15 | tier "BW" comes later; tiers run from the sources down | Put it before
            "from": ["GRID"]       | "from": ["MV"]           | 15 | tier "MV" cannot feed itself                 | above
            "from": ["MV"]         | "from": ["MV"], "standby": ["X"] | 16 | there is no tier "X"                 | Name one of
            "set": 3               | "set": -1                | 15 | "set" is -1, outside 0 to                    | range
            "set": 3               | "count": 0               | 15 | "count" is 0, outside 1 to                   | range
            "set": 3               | "feeds": 5               | 15 | "feeds" is 5, outside 1 to 4                 | range
            "set": 3               | "wiring": "ring"         | 15 | "wiring" cannot be "ring"                    | rotate, all
            "set": 3               | "per": "rack"            | 15 | "per" cannot be "rack"                       | site, zone
            "set": 3               | "types": ["x"]           | 15 | the catalogue has no rack or unit "x"        | catalogue
            "mv-cable-300"         | "busway-1600"            | 15 | the catalogue has no power cable "busway-1600" | .
            "mv-cable-300"         | "mv-cable-30"            | 15 | the catalogue has no power cable "mv-cable-30" | Did you mean mv-cable-300
            ["busway-1600"]        | ["ups-1500"]             | 16 | the catalogue has no busway "ups-1500"       | .
            [2500, 2750]           | [1, 2, 3, 4, 5]          | 16 | "heights" has 5 numbers; there are at most 4 feeds | each feed
            [2500, 2750]           | [2500.5]                 | 16 | a height must be a whole number              | Round
            {"volts": 115000}      | {"vols": 115000}         | 14 | "vols" means nothing here                    | Did you mean volts
            {"volts": 115000}      | {"volts": 0}             | 14 | "volts" is 0, outside 1 to 2000000           | range
            {"volts": 115000}      | {"volts": 1e999}         | 14 | "volts" is 1e999, outside                    | range
            {"volts": 115000}      | {"volts": "HV"}          | 14 | "volts" must be a number                     | quotes
            "alike": 2             | "alike": 1.5             | 20 | "alike" must be a whole number               | Round
            "alike": 2             | "efficiency": 0          | 20 | "efficiency" is 0, outside 0.01 to 1         | range
            "unit": "B2"           | "unit": "B 2"            | 20 | "B 2" cannot be the id of a unit             | at most 120
            "unit": "B2"           | "unit": "S1.MV.2"        | 20 | there are two units "S1.MV.2"                | Rename
            "unit": "B3"           | "unit": "B2"             | 23 | there are two units "B2"                     | Rename
            "unit": "B3"           | "unit": "B3", "from": ["B2"] | 23 | a generator is a source: nothing feeds it | Remove
            ["S1.MV.1"]            | ["S1 MV 1"]              | 20 | "S1 MV 1" cannot be the id of a unit         | letters
            "at": "Y1"             | "at": "Y9"               | 20 | there is no part "Y9"                        | Name a site
            "serves": ["Y2"]       | "serves": ["Y9"]         | 20 | there is no part "Y9"                        | Name a site
            "absent": true         | "missing": true          | 19 | "missing" means nothing here                 | known are
            """)
    void isFoundWithItsLine(String from, String to, int line, String words, String remedy) {
        LayoutFileTest.oneProblem(with(from, to), line, words, remedy);
    }

    @Test
    void theExamplesOfThePageAreGoodAndCanonical() throws IOException, FileRefused {
        List<String> examples = LayoutFileTest.examples("## Power systems");
        Plan plan = LayoutFileTest.read(LayoutFileTest.example().replace("  \"views\": ", "  \"power\": [" + String.join(",", examples) + "],\n  \"views\": "));
        assertThat(plan.power()).extracting(PowerWriter::write).extracting(CanonicalJson::print).isEqualTo(examples);
    }

    @Test
    void aListOfUnitsHasAnEnd() {
        String units = "\"units\": [" + LayoutFileTest.units(PowerFaults.MOST_UNITS + 1);
        LayoutFileTest.oneProblem(with("\"units\": [{\"unit\": \"B3\", \"kind\": \"generator\"}", units), 23, "a power system has at most 100000 units, not 100001", "two systems");
    }

    @Test
    void everyFigureIsToldOfInTheFormat() throws IOException {
        LayoutFileTest.figuresAreToldOf(PowerFigures.all().keySet(), "## Power systems");
    }
}
