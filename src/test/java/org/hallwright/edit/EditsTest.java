package org.hallwright.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Block;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.junit.jupiter.api.Test;

/// Edits one by one, in the Colossus layout.
class EditsTest {
    private static final String RACK = "H1-P1-A1.R01.P01";
    private static final String NETWORK = "H1-P1-A1.R01.P05";
    private final Catalog catalog;
    private final Plan start;

    EditsTest() throws FileRefused {
        catalog = CatalogReader.bundled();
        start = LayoutFile.read(Path.of("layouts/colossus-1.json"), catalog);
    }

    private Plan apply(Plan plan, Edit... edits) {
        Plan result = plan;
        for (Edit edit : edits) {
            result = edit.apply(result, catalog::size).plan();
        }
        return result;
    }

    private double[] at(Plan plan, String id) {
        RackTable table = RackTable.of(plan, catalog::size);
        int n = table.number(RackId.parse(id));
        return new double[] {table.x[n], table.y[n], table.yaw[n]};
    }

    private SlotException exception(Plan plan, String id) {
        RackId rack = RackId.parse(id);
        return ((Block) PlanTree.find(plan, rack.block()).orElseThrow()).exception(rack.slot());
    }

    @Test
    void aRackMovesByWhatWasAskedAndBackLeavesNoTrace() {
        double[] before = at(start, RACK);
        Plan moved = apply(start, new MoveRacks(List.of(RACK), -1200, 300));
        assertThat(at(moved, RACK)).containsExactly(before[0] - 1200, before[1] + 300, before[2]);
        assertThat(exception(moved, RACK)).isEqualTo(SlotException.NONE.moved(-1200, 300));
        assertThat(apply(moved, new MoveRacks(List.of(RACK), 1200, -300))).isEqualTo(start);
    }

    @Test
    void aRackInATurnedBlockMovesAlongTheAxesOfTheCampus() {
        Plan turned = apply(start, new RotateParts(List.of("H1-P1-A1"), 30));
        double[] before = at(turned, RACK);
        double[] after = at(apply(turned, new MoveRacks(List.of(RACK), 1000, 0)), RACK);
        assertThat(after[0] - before[0]).isBetween(998.5, 1001.5);
        assertThat(after[1] - before[1]).isBetween(-1.5, 1.5);
    }

    @Test
    void turningAPartKeepsItsCentre() {
        for (String key : List.of("H1-P1-A1", "H1-P1", "H1", "B1")) {
            List<Part> path = PlanTree.path(start, key);
            Plan turned = apply(start, new RotateParts(List.of(key), 90));
            Extent before = Extent.of(path.getLast(), catalog::size).in(PlanTree.frameOfParent(path).then(path.getLast().pose()));
            List<Part> now = PlanTree.path(turned, key);
            Frame frame = PlanTree.frameOfParent(now).then(now.getLast().pose());
            Extent after = Extent.of(now.getLast(), catalog::size).in(frame);
            assertThat(after.centreX()).as(key).isBetween(before.centreX() - 1, before.centreX() + 1);
            assertThat(after.centreY()).as(key).isBetween(before.centreY() - 1, before.centreY() + 1);
            assertThat(apply(turned, new RotateParts(List.of(key), -90))).as(key).isEqualTo(start);
        }
    }

    @Test
    void swappingExchangesTypesAndTwiceIsNothing() {
        Plan swapped = apply(start, new SwapRacks(RACK, NETWORK));
        RackTable table = RackTable.of(swapped, catalog::size);
        assertThat(table.typeOf(table.number(RackId.parse(RACK)))).isEqualTo("network-array");
        assertThat(table.typeOf(table.number(RackId.parse(NETWORK)))).isEqualTo("h100-colossus");
        assertThat(apply(swapped, new SwapRacks(RACK, NETWORK))).isEqualTo(start);
        assertThat(apply(start, new SwapRacks(RACK, "H1-P1-A1.R01.P02"))).as("equal racks").isSameAs(start);
    }

    @Test
    void insertingRenamesNobody() {
        Plan longer = apply(start, new InsertRack("H1-P1-A1", 1, 2, "cpu-colossus", 10));
        RackTable before = RackTable.of(start, catalog::size);
        RackTable after = RackTable.of(longer, catalog::size);
        for (int p = 1; p <= 9; p++) {
            RackId id = new RackId("H1-P1-A1", new Slot(1, p));
            double moved = after.x[after.number(id)] - before.x[before.number(id)];
            assertThat(moved).as(id.toString()).isEqualTo(p <= 2 ? 0 : 800);
            assertThat(after.typeOf(after.number(id))).isEqualTo(before.typeOf(before.number(id)));
        }
        assertThat(after.typeOf(after.number(RackId.parse("H1-P1-A1.R01.P10")))).isEqualTo("cpu-colossus");
    }

    @Test
    void insertingIntoARepeatedRowChangesThatRowAlone() {
        Plan longer = apply(start, new InsertRack("Y3-MP1", 3, 12, "megapack-colossus", 13));
        RackTable after = RackTable.of(longer, catalog::size);
        assertThat(after.number(RackId.parse("Y3-MP1.R03.P13"))).isNotNegative();
        assertThat(after.number(RackId.parse("Y3-MP1.R01.P13"))).isNegative();
        assertThat(after.place("Y3-MP1").orElseThrow().layout().places()).hasSize(145);
    }

    @Test
    void aTransferredRackIsRenamedAndCarriesWhatItHas() {
        Plan named = apply(start, new RenameRack(RACK, "Spare"));
        Outcome outcome = new TransferRacks(List.of(new TransferRacks.Move(RACK, "ST1", 5000, 6000, 90, "ST1-F1"))).apply(named, catalog::size);
        assertThat(outcome.renamed()).containsExactly(java.util.Map.entry(RACK, "ST1-F1.R01.P01"));
        RackTable table = RackTable.of(outcome.plan(), catalog::size);
        int n = table.number(RackId.parse("ST1-F1.R01.P01"));
        assertThat(table.nameOf(n)).isEqualTo("Spare");
        assertThat(table.number(RackId.parse(RACK))).isNegative();
        Frame room = PlanTree.inside(PlanTree.frameOfParent(PlanTree.path(start, "ST1")), PlanTree.find(start, "ST1").orElseThrow());
        assertThat(room.localX(table.x[n], table.y[n])).isEqualTo(5000);
        assertThat(room.localY(table.x[n], table.y[n])).isEqualTo(6000);
        assertThat(table.yaw[n]).isEqualTo(90);
    }

    @Test
    void aBlockTakenToAnotherRoomKeepsTheNamesOfItsRacks() {
        Outcome outcome = new TransferParts(List.of(new TransferParts.Move("H1-P1-A1", "ST3", org.hallwright.model.Pose.at(9000, 9000)))).apply(start, catalog::size);
        assertThat(outcome.renamed()).isEmpty();
        RackTable table = RackTable.of(outcome.plan(), catalog::size);
        assertThat(table.placeOf(table.number(RackId.parse(RACK))).room().key()).isEqualTo("ST3");
    }

    @Test
    void removingAFreeRackRemovesItsBlock() {
        Plan with = apply(start, new AddPart("ST1", Block.single("ST1-F1", org.hallwright.model.Pose.at(100, 100), "cpu-colossus")));
        assertThat(apply(with, new RemoveRacks(List.of("ST1-F1.R01.P01")))).isEqualTo(start);
    }

    @Test
    void lockedThingsAndWhatStandsInThemRefuse() {
        Plan locked = apply(start, new SetLocked("H1", true));
        for (Edit edit : List.of(new MoveRacks(List.of(RACK), 1, 1), new MoveParts(List.of("H1-P1"), 1, 1), new RemoveParts(List.of("H1")),
                new SetRackType(List.of(RACK), "cpu-colossus"), new RenameRack(RACK, "x"))) {
            assertThatThrownBy(() -> apply(locked, edit)).isInstanceOf(EditRefused.class).hasMessageContaining("Data hall 1 is locked");
        }
        assertThat(apply(locked, new SetLocked("H1", false))).isEqualTo(start);
    }

    @Test
    void untouchedBlocksAreTheSameObjects() {
        Plan moved = apply(start, new MoveRacks(List.of(RACK), 10, 0));
        assertThat(PlanTree.find(moved, "H1-P1-A2").orElseThrow()).isSameAs(PlanTree.find(start, "H1-P1-A2").orElseThrow());
        assertThat(PlanTree.find(moved, "H2").orElseThrow()).isSameAs(PlanTree.find(start, "H2").orElseThrow());
    }

    @Test
    void commandsSayTheSameAsEdits() {
        RackTable table = RackTable.of(start, catalog::size);
        assertThat(Commands.parse("move H1-P1-A1.R01.P[01..03] 1.2m,0", table, catalog))
                .isEqualTo(new MoveRacks(List.of("H1-P1-A1.R01.P01", "H1-P1-A1.R01.P02", "H1-P1-A1.R01.P03"), 1200, 0));
        assertThat(Commands.parse("rotate H1-P* 90", table, catalog)).isInstanceOf(RotateParts.class);
        assertThat(Commands.parse("swap " + RACK + " " + NETWORK, table, catalog)).isEqualTo(new SwapRacks(RACK, NETWORK));
        assertThat(((SetRackType) Commands.parse("set type=network-array and in=H1 type=cpu-colossus", table, catalog)).ids()).hasSize(49);
        assertThat(apply(start, Commands.parse("set H1-P1-A1 repeat=2", table, catalog))).isNotEqualTo(start);
        assertThatThrownBy(() -> Commands.parse("jump H1", table, catalog)).hasMessageContaining("is no command");
        assertThatThrownBy(() -> Commands.parse("move H9* 1,2", table, catalog)).hasMessageContaining("Nothing in this plan");
        assertThatThrownBy(() -> Commands.parse("move H1 far", table, catalog)).hasMessageContaining("is no pair of lengths");
    }
}
