package org.hallwright.edit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hallwright.model.Block;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Size;
import org.hallwright.model.Template;

/// Changes a block template and every block that follows it: each figure of a block that is as the template had it becomes as
/// the template has it now, others are kept. That is what the same file with another template means.
public record SetTemplate(Template.OfBlock template) implements Edit {
    /// Gives what a block generates to its template. Exceptions, phase and lock stay those of the template.
    ///
    /// @throws EditRefused when the block follows no template
    public static SetTemplate of(Plan plan, Block b) {
        Block old = followed(plan, b.template()).block();
        return new SetTemplate(new Template.OfBlock(b.template(),
                old.withRows(b.rows(), b.repeat(), b.order()).withAisles(b.frontAisle(), b.rearAisle()).withNaming(b.naming())));
    }

    private static Template.OfBlock followed(Plan plan, String name) {
        if (plan.template(name).orElse(null) instanceof Template.OfBlock of) {
            return of;
        }
        throw new EditRefused(name.isEmpty() ? "The block follows no template." : "There is no block template '" + name + "' in this plan.");
    }

    @Override
    public String label() {
        return "Change template " + template.name();
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Block was = followed(plan, template.name()).block();
        Block now = template.block();
        if (was.equals(now)) {
            return Outcome.of(plan);
        }
        UnaryOperator<Block> merge = block -> block.template().equals(template.name()) ? merged(block, was, now) : block;
        plan.sites().forEach(site -> refuseLocked(site, site.locked(), merge));
        Plan changed = PlanTree.mapBlocks(plan, merge);
        return Outcome.of(changed.withTemplates(changed.templates().stream().map(t -> t.name().equals(template.name()) ? template : t).toList()));
    }

    private static void refuseLocked(Part part, boolean locked, UnaryOperator<Block> merge) {
        if (locked && part instanceof Block block && !merge.apply(block).equals(block)) {
            throw Targets.locked(block);
        }
        part.parts().forEach(inside -> refuseLocked(inside, locked || inside.locked(), merge));
    }

    private static Block merged(Block b, Block was, Block now) {
        return b.withRows(three(b.rows(), was.rows(), now.rows()), three(b.repeat(), was.repeat(), now.repeat()), three(b.order(), was.order(), now.order()))
                .withAisles(three(b.frontAisle(), was.frontAisle(), now.frontAisle()), three(b.rearAisle(), was.rearAisle(), now.rearAisle()))
                .withNaming(three(b.naming(), was.naming(), now.naming()))
                .withExceptions(three(b.exceptions(), was.exceptions(), now.exceptions()))
                .withPhase(three(b.phase(), was.phase(), now.phase()))
                .withLocked(three(b.locked(), was.locked(), now.locked()));
    }

    private static <T> T three(T own, T was, T now) {
        return Objects.equals(own, was) ? now : own;
    }
}
