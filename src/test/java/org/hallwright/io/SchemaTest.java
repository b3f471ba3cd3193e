package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema and the reader agree on what a layout is.
class SchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("/assets/schema/layout-1.schema.json"), InputFormat.JSON);

    /// Refusals that no schema of a single document can state: names, uniqueness, sums.
    private static final Pattern BEYOND_SCHEMA = Pattern.compile(
            "the catalogue has no .*|there is no (template|phase|view|part|site|tier|supply|loop) .*|the key .* is used twice.*|the template gives no .*"
                    + "|there are two .*|template .* (contains itself|is a block, not contents|holds items).*|.* km long.*"
                    + "|two (rows|positions) .* come to the same slot|\".*\" lies before .*|two gaps follow.*|the row ends with a gap|.* is not a date"
                    + "|.* is removed twice|the top tier has uplinks.*|the tier has no uplinks.*|a transport begins and ends at .*"
                    + "|nothing feeds tier .*|.* is a source: nothing feeds it|only a utility feed has a supply|tier .* (comes later|cannot feed itself).*"
                    + "|.* is in two zones|the heat of loop .* comes back to it|rear doors are those of the racks.*");

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode everyMember() {
        return MAPPER.readTree(resource("every-member.json"));
    }

    private static boolean schemaAccepts(JsonNode document) {
        return SCHEMA.validate(document).isEmpty();
    }

    private static List<Problem> refusals(JsonNode document) {
        try {
            LayoutFileTest.read(document.toString());
            return List.of();
        } catch (FileRefused e) {
            return e.problems();
        }
    }

    @Test
    void theSchemaIsAValidSchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(SCHEMA.getSchemaNode())).isEmpty();
    }

    @Test
    void theDocumentOfTheseTestsUsesEveryMember() {
        Set<String> known = new TreeSet<>();
        walk(SCHEMA.getSchemaNode(), node -> {
            if (node.path("properties") instanceof ObjectNode properties && node.has("additionalProperties")) {
                known.addAll(properties.propertyNames());
            }
        });
        Set<String> used = new TreeSet<>();
        walk(everyMember(), node -> used.addAll(node.propertyNames()));
        assertThat(used).containsAll(known);
        assertThat(known).hasSizeGreaterThan(80);
        assertThat(refusals(everyMember())).isEmpty();
        assertThat(SCHEMA.validate(everyMember())).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("org.hallwright.io.LayoutFileTest#shipped")
    void everyShippedLayoutFitsTheSchema(Path file) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theExampleOfThePageFitsTheSchema() throws IOException {
        assertThat(SCHEMA.validate(LayoutFileTest.example(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void whateverIsWrittenFitsTheSchema() {
        for (int seed = 0; seed < 40; seed++) {
            String text = LayoutFile.text(new RandomPlans(seed, LayoutFileTest.CATALOG).plan());
            assertThat(SCHEMA.validate(text, InputFormat.JSON)).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void bothRefuseAMemberThatIsUnknown() {
        agree((object, name) -> object.put("unknown", 1), true);
    }

    @Test
    void bothAgreeOnWhichMembersMayBeLeftOut() {
        assertThat(agree(ObjectNode::remove, false)).isGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-1", "2.0", "1000000000001", "true", "null", "\"\"", "\"x y\"", "[]", "[1, 2]", "[0, 0, 0, 0]",
        "{}", "{\"R1.P1\": {}}"})
    void bothAgreeOnEveryMemberWithAnotherValue(String value) {
        JsonNode other = MAPPER.readTree(value);
        assertThat(agree((object, name) -> object.set(name, other), false)).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h100-colossus", "9 h100-colossus", "09 h100-colossus", "0 h100-colossus", "1000001 h100-colossus",
        "9  h100-colossus", "H100", "gap 0", "gap 5", "2 gap 5", "free", "free 0", "2 free 800", "-1 free 800", "", " "})
    void bothAgreeOnWhatStandsInARow(String racks) {
        JsonNode document = everyMember();
        ((ArrayNode) document.at("/templates/0/block/rows/0/racks")).insert(0, racks);
        compare(document, racks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-1", "true", "\"x y\"", "[]", "{}"})
    void bothAgreeOnEveryItemWithAnotherValue(String value) {
        JsonNode other = MAPPER.readTree(value);
        JsonNode document = everyMember();
        walk(document, node -> {
            if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    JsonNode before = array.get(i);
                    array.set(i, other);
                    compare(document, value + " as item " + i + " of " + array);
                    array.set(i, before);
                }
                array.add(other);
                compare(document, value + " as a further item of " + array);
                array.remove(array.size() - 1);
            }
        });
    }

    private interface Mutation {
        void apply(ObjectNode object, String name);
    }

    /// Compares the verdicts after a mutation of every member of the document in turn; answers how many were refused.
    private static int agree(Mutation mutation, boolean always) {
        JsonNode document = everyMember();
        int[] refused = new int[1];
        walk(document, node -> {
            if (node instanceof ObjectNode object) {
                for (String name : List.copyOf(object.propertyNames())) {
                    ObjectNode before = object.deepCopy();
                    mutation.apply(object, name);
                    boolean accepted = compare(document, name + " of " + before + " became " + object);
                    refused[0] += accepted ? 0 : 1;
                    assertThat(always && accepted).as(object.toString()).isFalse();
                    object.removeAll();
                    object.setAll(before);
                }
            }
        });
        return refused[0];
    }

    /// The two verdicts must be the same, save for refusals that no schema can state.
    private static boolean compare(JsonNode document, String what) {
        boolean schema = schemaAccepts(document);
        List<Problem> reader = refusals(document);
        boolean formal = reader.stream().anyMatch(problem -> !BEYOND_SCHEMA.matcher(problem.message()).matches());
        if (schema) {
            assertThat(formal).as("the schema accepts, the reader does not: " + what + " " + reader).isFalse();
        } else {
            assertThat(reader).as("the reader accepts, the schema does not: " + what + " " + SCHEMA.validate(document)).isNotEmpty();
        }
        return schema && reader.isEmpty();
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visit) {
        visit.accept(node);
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        children.forEach(child -> walk(child, visit));
    }
}
