package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.hallwright.edit.SetTemplate;
import org.hallwright.model.Block;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Plan;
import org.hallwright.model.Template;
import org.hallwright.session.Units;

/// The template that a block follows, in what it differs from it, and a way to make all others differ with it.
final class TemplateForm {
    private final Workbench bench;
    private final Block block;

    TemplateForm(Workbench bench, Block block) {
        this.bench = bench;
        this.block = block;
    }

    List<Node> nodes() {
        Plan plan = bench.document().table().plan();
        if (!(plan.template(block.template()).orElse(null) instanceof Template.OfBlock of)) {
            return List.of();
        }
        List<String> own = differences(block, of.block());
        Form form = new Form(bench).text("Follows", block.template()).text("Of its own", own.isEmpty() ? "nothing" : String.join(", ", own));
        List<Node> nodes = new ArrayList<>(List.of(SumForm.heading("Template"), form.node()));
        if (!own.isEmpty()) {
            List<Block> followers = bench.document().table().places().stream().map(BlockPlace::block).filter(b -> b.template().equals(block.template())).toList();
            long others = followers.stream().filter(b -> !b.key().equals(block.key()) && differences(b, of.block()).isEmpty()).count();
            Button apply = new Button("Apply to all " + Units.count(followers.size()) + " blocks of " + block.template());
            apply.setId("apply-template");
            apply.setMaxWidth(Double.MAX_VALUE);
            apply.setDisable(block.locked());
            apply.setTooltip(new Tooltip("Changes the template. " + Units.count(others) + " blocks are as the template has them and follow in full;\n"
                    + "others keep what they have of their own."));
            apply.setOnAction(e -> bench.attempt(SetTemplate.of(plan, block)));
            nodes.add(apply);
        }
        return nodes;
    }

    private static List<String> differences(Block block, Block base) {
        List<String> own = new ArrayList<>();
        add(own, "rows", !block.rows().equals(base.rows()) || block.repeat() != base.repeat() || !block.order().equals(base.order()));
        add(own, "front aisle", block.frontAisle() != base.frontAisle());
        add(own, "rear aisle", block.rearAisle() != base.rearAisle());
        add(own, "naming", !block.naming().equals(base.naming()));
        return own;
    }

    private static void add(List<String> own, String what, boolean differs) {
        if (differs) {
            own.add(what);
        }
    }
}
