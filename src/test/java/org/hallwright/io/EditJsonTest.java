package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hallwright.edit.Edit;
import org.hallwright.edit.MoveRacks;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditJsonTest {
    private static Edit read(String line) throws FileRefused {
        return EditJson.read("edit", line, LayoutFileTest.CATALOG);
    }

    @Seeds(50)
    void anEditComesBackAsItWas(long seed) throws FileRefused {
        for (Edit edit : edits(seed)) {
            String line = EditJson.write(edit);
            assertThat(line).doesNotContain("\n");
            assertThat(read(line)).as(line).isEqualTo(edit);
        }
    }

    @Test
    void theEditsOfTheseTestsAreOfEveryKind() {
        assertThat(LongStream.rangeClosed(1, 50).boxed().flatMap(seed -> edits(seed).stream()).<Class<?>>map(Edit::getClass).distinct())
                .containsExactlyInAnyOrder(Edit.class.getPermittedSubclasses());
    }

    private static List<Edit> edits(long seed) {
        RandomPlans random = new RandomPlans(seed, LayoutFileTest.CATALOG);
        random.plan();
        return Stream.generate(random::edit).limit(20).toList();
    }

    @Test
    void isReadableByPeople() {
        assertThat(EditJson.write(new MoveRacks(List.of("K1.R01.P04"), 1200, 0)))
                .isEqualTo("{\"edit\": \"move-racks\", \"ids\": [\"K1.R01.P04\"], \"dx\": 1200, \"dy\": 0}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"edit": "jump"}                                              | there is no edit "jump"
            {"ids": []}                                                   | "edit" is missing
            {"edit": "move-racks", "ids": [], "dx": 1, "dy": 1}           | "ids" is empty
            {"edit": "move-racks", "ids": ["a"], "dx": 1.5, "dy": 1}      | "dx" must be a whole number
            {"edit": "move-racks", "ids": ["a"], "dx": 1}                 | "dy" is missing
            {"edit": "rename-rack", "id": "a", "name": "b", "c": 1}       | "c" means nothing here
            {"edit": "add-part", "parent": "H1"}                          | "item" is missing
            {"edit": "set-block", "item": {"key": "G1"}}                  | a group is not a block
            {"edit": "set-block", "item": {"key": "K", "rows": [{"racks": ["x"]}]}} | the catalogue has no rack
            {"edit": "set-template", "template": {"name": "t", "items": []}} | the template holds items
            {"edit": "set-aisles", "key": "G", "aisle": "side", "width": 1}  | "aisle"
            {"edit": "set-network"}                                       | "network" is missing
            {"edit": "set-network", "network": {"key": "N", "purpose": "gpu", "ends": {"port": "x"}, "tiers": []}} | "tiers" is empty
            {"edit": "remove-network"}                                    | "key" is missing
            {"edit": "set-power"}                                         | "power" is missing
            {"edit": "set-power", "power": {"key": "P", "tiers": [{"tier": "MV"}]}} | "kind" is missing
            {"edit": "remove-power"}                                      | "key" is missing
            {"edit": "set-cooling"}                                       | "cooling" is missing
            {"edit": "set-cooling", "cooling": {"key": "C", "loops": [{}]}} | "loop" is missing
            {"edit": "remove-cooling"}                                    | "key" is missing
            {"edit": "set-template"}                                      | "template" is missing
            {"edit": "transfer-racks", "moves": []}                       | "moves" is empty
            {"edit": "batch", "label": "", "edits": [{"edit": "undo"}]}   | there is no edit "undo"
            [1]                                                           | an edit must be an object
            """)
    void badEditsAreRefused(String line, String words) {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> read(line));
        assertThat(refused).hasMessageContaining(words);
    }
}
