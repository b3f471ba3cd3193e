package org.hallwright.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.testing.Halls.CATALOG;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.Pose;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.SlotOrder;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    private static final Block BLOCK = new Block("K", "", Pose.ORIGIN, "", List.of(new RowSpec(
                    List.of(Run.of(2, "rack"), new Run(1, "wide", 300, 0), Run.of(3, "rack"), new Run(1, "", 0, 600)), 0, RowSpec.Facing.NORTH, 400)),
            2, 1200, 1200, "", SlotOrder.NATURAL, new TreeMap<>(), "", false);

    private static BlockLayout layout(Block block) {
        return BlockLayout.of(block, CATALOG::size);
    }

    private static List<String> row(Block block, int line) {
        BlockLayout layout = layout(block);
        BlockLayout.Line l = layout.lines().get(line);
        return layout.places().subList(l.first(), l.first() + l.count()).stream().map(p -> p.slot().position() + p.type()).toList();
    }

    @Seeds
    void oneMovesTheOthersKeepTheirOrder(long seed) {
        Random random = new Random(seed);
        Block block = BLOCK;
        for (int i = 0; i < 8; i++) {
            int from = random.nextInt(7);
            int before = random.nextInt(8);
            List<String> expected = new ArrayList<>(row(block, 1));
            String moved = expected.remove(from);
            expected.add(before > from ? before - 1 : before, moved);
            List<String> other = row(block, 0);
            int width = layout(block).width();
            block = RowOrder.moved(block, layout(block), 2, from, before);
            assertThat(row(block, 1)).isEqualTo(expected);
            assertThat(row(block, 0)).isEqualTo(other);
            assertThat(layout(block).width()).isEqualTo(width);
        }
    }

    @Test
    void thereAndBackIsTheSameRow() {
        Block there = RowOrder.moved(BLOCK, layout(BLOCK), 1, 2, 6);
        Block back = RowOrder.moved(there, layout(there), 1, 5, 2);
        assertThat(layout(back).places()).isEqualTo(layout(BLOCK).places());
        assertThat(back.rows().getFirst()).isEqualTo(BLOCK.rows().getFirst());
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> RowOrder.moved(BLOCK, layout(BLOCK), 9, 0, 1)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> RowOrder.moved(BLOCK, layout(BLOCK), 1, 7, 1)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> RowOrder.moved(BLOCK, layout(BLOCK), 1, 0, 8)).isInstanceOf(EditRefused.class);
    }
}
