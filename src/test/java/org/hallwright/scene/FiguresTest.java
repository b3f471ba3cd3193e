package org.hallwright.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Building;
import org.hallwright.model.Frame;
import org.hallwright.model.Layer;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    private static RackTable table(String layout) throws Exception {
        Catalog catalog = CatalogReader.bundled();
        return RackTable.of(LayoutFile.read(Path.of("layouts/" + layout + ".json"), catalog), catalog::size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colossus-1", "colossus-1m", "gb200-hall", "superpod-h100"})
    void peopleStandOnTheFloorOfTheirRoomAndInNoRack(String layout) throws Exception {
        RackTable table = table(layout);
        Figures figures = new Figures(table);
        List<Frame> all = new ArrayList<>();
        for (Site site : table.plan().sites()) {
            for (Building building : site.buildings()) {
                Frame parent = Frame.CAMPUS.then(site.pose()).then(building.pose());
                for (Room room : building.rooms()) {
                    Frame inside = PlanTree.inside(parent, room);
                    List<Frame> people = figures.people(room, inside);
                    assertThat(people).isEqualTo(new Figures(table).people(room, inside));
                    if (room.kind() == Room.Kind.HALL) {
                        assertThat(people.size()).as("people in %s", room.key()).isBetween(2, 6);
                    }
                    for (Frame at : people) {
                        assertThat(inside.localX(at.x(), at.y())).as(room.key()).isBetween(250.0, room.width() - 250.0);
                        assertThat(inside.localY(at.x(), at.y())).as(room.key()).isBetween(250.0, room.depth() - 250.0);
                        assertThat(at.z()).isEqualTo(inside.z());
                    }
                    all.addAll(people);
                }
            }
        }
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                Frame rack = new Frame(table.x[n], table.y[n], 0, table.yaw[n]);
                double w = table.width[n] / 2.0 + 250;
                double d = table.depth[n] / 2.0 + 250;
                assertThat(all).as("in %s", table.id(n))
                        .noneMatch(at -> Math.abs(rack.localX(at.x(), at.y())) < w && Math.abs(rack.localY(at.x(), at.y())) < d);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"colossus-1", "colossus-1m", "gb200-hall", "superpod-h100"})
    void trucksStandOutsideOfBuildingsAndYardsAtTheHeightOfRoads(String layout) throws Exception {
        for (Site site : table(layout).plan().sites()) {
            Frame frame = Frame.CAMPUS.then(site.pose());
            List<Parking.Spot> trucks = Parking.of(site, frame);
            assertThat(trucks).isEqualTo(Parking.of(site, frame)).hasSizeLessThanOrEqualTo(12);
            for (Parking.Spot truck : trucks) {
                assertThat(truck.at().z()).isEqualTo(frame.z() - 300);
                assertThat(site.buildings()).allMatch(b -> truck.outside(frame.then(b.pose()), 0, 0, b.size().width(), b.size().depth(), 300));
                assertThat(site.yards()).allMatch(yard -> truck.outside(frame.then(yard.pose()), 0, 0, yard.width(), yard.depth(), 300));
                assertThat(trucks).filteredOn(other -> other != truck).allMatch(other -> truck.outside(other.at(), -8250, -1300, 8250, 1300, 300));
            }
        }
    }

    @Test
    void aLargeCampusHasTrucksAtDoorsAndOnRoads() throws Exception {
        for (Site site : table("colossus-1m").plan().sites()) {
            List<Parking.Spot> trucks = Parking.of(site, Frame.CAMPUS.then(site.pose()));
            assertThat(trucks).as(site.key()).anyMatch(Parking.Spot::docked).anyMatch(truck -> !truck.docked());
        }
    }

    @Test
    void aPersonAndATruckHaveTheirSizes() {
        assertThat(size(boxes -> Person.add(boxes, Frame.CAMPUS))).satisfies(person -> {
            assertThat(person[0]).as("wide").isBetween(0.5, 0.7);
            assertThat(person[1]).as("tall").isEqualTo(1.75, within(1e-6));
        });
        assertThat(size(boxes -> Truck.add(boxes, Frame.CAMPUS))).satisfies(truck -> {
            assertThat(truck[0]).as("wide").isEqualTo(2.6, within(1e-6));
            assertThat(truck[1]).as("tall").isEqualTo(4, within(1e-6));
            assertThat(truck[2]).as("long").isEqualTo(16.5, within(1e-6));
        });
    }

    /// Width along y, height above the ground and length along x, metres. Nothing is below the ground.
    private static double[] size(Consumer<Boxes> thing) {
        Boxes boxes = new Boxes(new Palette(), new Origin(0, 0, 0), Set.of(Layer.FIGURES), true, Clip.NONE);
        thing.accept(boxes);
        float[] points = boxes.arrays().points();
        double[] low = {9, 9, 9};
        double[] high = {-9, -9, -9};
        for (int i = 0; i < points.length; i++) {
            low[i % 3] = Math.min(low[i % 3], points[i]);
            high[i % 3] = Math.max(high[i % 3], points[i]);
        }
        assertThat(high[1]).as("stands on the ground").isEqualTo(0, within(1e-6));
        return new double[] {high[2] - low[2], high[1] - low[1], high[0] - low[0]};
    }
}
