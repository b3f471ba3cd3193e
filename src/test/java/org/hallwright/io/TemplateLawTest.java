package org.hallwright.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hallwright.edit.EditRefused;
import org.hallwright.edit.Generator;
import org.hallwright.edit.SetBlock;
import org.hallwright.edit.SetLocked;
import org.hallwright.edit.SetTemplate;
import org.hallwright.model.Block;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Template;
import org.hallwright.testing.RandomEdits;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Changing a template is what the same file with another template means.
class TemplateLawTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Plan start;

    TemplateLawTest() throws FileRefused {
        start = LayoutFile.read(Path.of("layouts/colossus-1.json"), LayoutFileTest.CATALOG);
    }

    private static Block block(Plan plan, String key) {
        return (Block) PlanTree.find(plan, key).orElseThrow();
    }

    /// The text of a plan with one of its templates exchanged.
    private static String exchanged(Plan plan, Template.OfBlock template) {
        ObjectNode document = (ObjectNode) JSON.readTree(LayoutFile.text(plan));
        ObjectNode edit = (ObjectNode) JSON.readTree(EditJson.write(new SetTemplate(template)));
        ArrayNode templates = (ArrayNode) document.get("templates");
        for (int i = 0; i < templates.size(); i++) {
            if (templates.get(i).get("name").asString().equals(template.name())) {
                templates.set(i, edit.get("template"));
            }
        }
        return document.toString();
    }

    @Seeds(10)
    void anotherTemplateInTheFileMeansTheEdit(long seed) throws FileRefused {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(LayoutFileTest.CATALOG);
        Plan plan = start;
        for (int i = 0; i < 30; i++) {
            try {
                plan = edits.edit(plan, random).apply(plan, LayoutFileTest.CATALOG::size).plan();
            } catch (EditRefused e) {
                // The law is about whatever plan comes out.
            }
        }
        List<String> names = plan.templates().stream().filter(Template.OfBlock.class::isInstance).map(Template::name).toList();
        String name = names.get(random.nextInt(names.size()));
        Block old = ((Template.OfBlock) plan.template(name).orElseThrow()).block();
        Block changed = random.nextBoolean() ? Generator.withRowCount(old, 3) : Generator.withCount(old, row -> true, 0, 7).withAisles(1500, 1800);
        SetTemplate edit = new SetTemplate(new Template.OfBlock(name, changed));
        assertThat(edit.apply(plan, LayoutFileTest.CATALOG::size).plan()).isEqualTo(LayoutFileTest.read(exchanged(plan, edit.template())));
    }

    @Test
    void everyBlockOfTheTemplateFollowsButForWhatItHasOfItsOwn() {
        Block longer = Generator.withCount(block(start, "H1-P1-A1"), row -> true, 0, 5);
        Plan differing = new SetBlock(longer).apply(start, LayoutFileTest.CATALOG::size).plan();
        Block own = block(start, "H2-P3-A1").withAisles(1500, 1200);
        Plan two = new SetBlock(own).apply(differing, LayoutFileTest.CATALOG::size).plan();
        SetTemplate edit = SetTemplate.of(two, longer);
        Plan all = edit.apply(two, LayoutFileTest.CATALOG::size).plan();
        assertThat(block(all, "H4-P7-A5").rows()).isEqualTo(longer.rows());
        assertThat(block(all, "H2-P3-A1").rows()).isEqualTo(longer.rows());
        assertThat(block(all, "H2-P3-A1").frontAisle()).isEqualTo(1500);
        assertThat(block(all, "H1-P1-A3")).as("it follows another template").isSameAs(block(start, "H1-P1-A3"));
        assertThat(LayoutFile.text(all)).as("the first block states nothing of its own any more").doesNotContain("H1-P1-A1");
        assertThat(LayoutFile.text(all).lines().count()).as("one edit of 112 blocks is a few lines of the file").isLessThan(LayoutFile.text(start).lines().count() + 30);
    }

    @Test
    void itIsRefusedWhereItHasNoMeaning() {
        Block longer = Generator.withRowCount(block(start, "H1-P1-A1"), 2);
        Plan locked = new SetLocked("H3", true).apply(start, LayoutFileTest.CATALOG::size).plan();
        assertThatThrownBy(() -> SetTemplate.of(locked, longer).apply(locked, LayoutFileTest.CATALOG::size)).isInstanceOf(EditRefused.class)
                .hasMessageContaining("is locked");
        assertThatThrownBy(() -> SetTemplate.of(start, block(start, "CORE"))).isInstanceOf(EditRefused.class).hasMessage("The block follows no template.");
        assertThat(SetTemplate.of(start, block(start, "H1-P1-A1")).apply(start, LayoutFileTest.CATALOG::size).plan()).isSameAs(start);
    }
}
