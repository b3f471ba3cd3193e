package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Block;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.Placed;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Point;
import org.hallwright.model.Pose;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.SlotException;
import org.hallwright.network.Cabling;
import org.hallwright.testing.Halls;
import org.hallwright.testing.Seeds;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Bodies of models: solids are closed and face outwards, walls leave open just their doors, racks show their devices.
class ModelTest {
    private static final Material STUFF = Material.solid("stuff", 0xff808080);

    /// Volume that the faces enclose, mm³, after the divergence theorem; positive where they face outwards.
    private static double volume(Mesh mesh) {
        double six = 0;
        for (int[] face : mesh.faces().values().stream().flatMap(List::stream).toList()) {
            for (int i = 1; i + 1 < face.length; i++) {
                double[] a = at(mesh, face[0]);
                double[] b = at(mesh, face[i]);
                double[] c = at(mesh, face[i + 1]);
                six += a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
            }
        }
        return six / 6;
    }

    private static double[] at(Mesh mesh, int corner) {
        return new double[] {mesh.at(corner, 0), mesh.at(corner, 1), mesh.at(corner, 2)};
    }

    /// Every edge is run through once each way.
    private static void assertClosed(Mesh mesh) {
        Map<List<Integer>, Integer> edges = new HashMap<>();
        mesh.faces().values().stream().flatMap(List::stream).forEach(face -> {
            for (int i = 0; i < face.length; i++) {
                edges.merge(List.of(face[i], face[(i + 1) % face.length]), 1, Integer::sum);
            }
        });
        assertThat(edges).allSatisfy((edge, times) -> assertThat(edges.get(List.of(edge.get(1), edge.get(0)))).isEqualTo(times).isEqualTo(1));
    }

    @Seeds
    void bodiesAlongPathsAreClosed(long seed) {
        Random random = new Random(seed);
        List<Point> path = new ArrayList<>(List.of(new Point(0, 0)));
        for (int i = 0; i < 6; i++) {
            boolean along = i % 2 == 0;
            int step = 3000 + random.nextInt(9000);
            path.add(new Point(path.getLast().x() + (along ? step : 0), path.getLast().y() + (along ? 0 : step)));
        }
        double length = 0;
        for (int i = 1; i < path.size(); i++) {
            length += Math.hypot(path.get(i).x() - path.get(i - 1).x(), path.get(i).y() - path.get(i - 1).y());
        }
        Frame frame = new Frame(random.nextInt(9000), random.nextInt(9000), random.nextInt(900), random.nextInt(360));
        int size = 100 + random.nextInt(900);
        Mesh duct = new Mesh(Frame.CAMPUS);
        Sweep.rectangle(STUFF, size, 100, 400).along(path, frame, duct);
        assertClosed(duct);
        assertThat(volume(duct)).as("mitres leave the volume as it is").isCloseTo(length * size * 300, within(length));
        Mesh pipe = new Mesh(Frame.CAMPUS);
        Sweep.pipe(STUFF, size, 0).along(path, frame, pipe);
        assertClosed(pipe);
        assertThat(volume(pipe) / length).as("section of a regular octagon").isCloseTo(Math.sqrt(8) * size * size / 4, within(1.0));
    }

    @Test
    void pathsWithoutLengthHaveNoBody() {
        Mesh mesh = new Mesh(Frame.CAMPUS);
        Sweep.rectangle(STUFF, 100, 0, 100).along(List.of(new Point(5, 5), new Point(5, 5)), Frame.CAMPUS, mesh);
        assertThat(mesh.empty()).isTrue();
    }

    /// Doors of any width and place, overlapping or not, and some beyond the ends or beside the wall.
    @Seeds
    void wallsLeaveOpenJustTheirDoors(long seed) {
        Random random = new Random(seed);
        Frame wall = new Frame(random.nextInt(9000), random.nextInt(9000), 0, random.nextInt(360));
        boolean[] open = new boolean[20_000];
        List<Placed> doors = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int width = 2 * (400 + random.nextInt(1000));
            int at = random.nextInt(22_000) - 1000;
            boolean beside = random.nextInt(3) == 0;
            doors.add(new Placed(new Fixture.Door("D" + i, Fixture.Repeat.ONCE, new Point(at, beside ? 2000 : 100), random.nextBoolean() ? 0 : 180, width, 2100, Fixture.Door.Swing.IN), wall));
            for (int s = Math.max(0, at - width / 2); s < Math.min(open.length, at + width / 2) && !beside; s++) {
                open[s] = true;
            }
        }
        int clear = 0;
        for (boolean gap : open) {
            clear += gap ? 1 : 0;
        }
        Mesh mesh = new Mesh(wall);
        Walls.of(doors).add(mesh, STUFF, wall, open.length, 200, 0, 4000);
        assertClosed(mesh);
        assertThat(volume(mesh)).isCloseTo(200.0 * (open.length * 4000.0 - clear * 2100.0), within(1e4));
    }

    @Test
    void neighboursShareAWall() {
        Mesh mesh = new Mesh(Frame.CAMPUS);
        Walls none = new Walls(List.of());
        none.around(mesh, STUFF, Frame.CAMPUS, 6000, 4000, 200, 0, 3000);
        double alone = volume(mesh);
        assertThat(alone).isCloseTo(2 * (6000 + 4000) * 200 * 3000.0, within(1.0));
        none.besides(Frame.CAMPUS, 6000, 4000, 200, 0, 3000).around(mesh, STUFF, new Frame(6000, 0, 0, 0), 6000, 4000, 200, 0, 3000);
        assertThat(volume(mesh)).as("two rooms have seven walls").isCloseTo(2 * alone - (4000 + 200) * 200 * 3000.0, within(1.0));
    }

    private static RackTable oneOfEach(Catalog catalog) {
        List<Block> blocks = new ArrayList<>();
        catalog.standing().forEach(type -> blocks.add(Block.single("K" + blocks.size(), Pose.at(0, 3000 * blocks.size()), type.id())));
        Plan plan = Halls.plan(Halls.room("H", blocks.toArray(Block[]::new)));
        return RackTable.of(plan, catalog::size);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bodiesOfTypesAreLightAndOfTheirSize(boolean fine) {
        RackTable table = oneOfEach(Shipped.CATALOG);
        RackMeshes meshes = new RackMeshes(table, Shipped.CATALOG, fine);
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n)) {
                Mesh mesh = meshes.of(n);
                assertThat(mesh.triangles()).as("triangles of %s", table.typeOf(n)).isLessThanOrEqualTo(100);
                double[] size = {table.width[n], table.depth[n], table.height[n]};
                double[] low = {-size[0] / 2, -size[1] / 2, 0};
                for (int axis = 0; axis < 3; axis++) {
                    double least = Double.MAX_VALUE;
                    double most = -Double.MAX_VALUE;
                    for (int c = 0; c < mesh.corners(); c++) {
                        least = Math.min(least, mesh.at(c, axis));
                        most = Math.max(most, mesh.at(c, axis));
                    }
                    assertThat(least).as("%s, axis %s", table.typeOf(n), axis).isEqualTo(low[axis]);
                    assertThat(most - least).as("%s, axis %s", table.typeOf(n), axis).isEqualTo(size[axis]);
                }
            }
        }
    }

    @Test
    void frontsShowDevicesByUnit() {
        RackTable table = oneOfEach(Shipped.CATALOG);
        Standing standing = Shipped.CATALOG.standing("gb200-nvl72").orElseThrow();
        int n = IntStream.range(0, table.capacity()).filter(i -> table.present(i) && table.typeOf(i).equals("gb200-nvl72")).findFirst().orElseThrow();
        Mesh mesh = new RackMeshes(table, Shipped.CATALOG, true).of(n);
        for (RackType.Mount mount : ((RackType) standing).mounts().stream().filter(m -> m.u() > 0).toList()) {
            double middle = ((RackType) standing).bottomMm(mount.u()) + mount.device().units() * ((RackType) standing).unitMm() / 2;
            assertThat(mesh.faces().get(Material.of(mount.device().kind()))).as("face of %s", mount).anyMatch(face ->
                    mesh.at(face[0], 1) < -standing.size().depth() / 2.0 + 50 && mesh.at(face[0], 2) < middle && middle < mesh.at(face[2], 2));
        }
    }

    @Test
    void exchangedDevicesHaveABodyOfTheirOwn() {
        Plan plan = Shipped.plan("gb200-hall");
        RackTable before = Shipped.table(plan);
        int n = IntStream.range(0, before.capacity()).filter(i -> before.present(i) && before.typeOf(i).equals("gb200-nvl72")).findFirst().orElseThrow();
        Plan changed = PlanTree.mapBlocks(plan, block -> block.key().equals(before.id(n).block())
                ? block.withException(before.id(n).slot(), new SlotException(0, 0, 0, "", false, "", new TreeMap<>(Map.of(10, "")), List.of()))
                : block);
        RackTable table = before.next(changed);
        RackMeshes meshes = new RackMeshes(table, Shipped.CATALOG, true);
        assertThat(meshes.of(n).triangles()).isEqualTo(meshes.of(n + 1).triangles() - 2);
    }

    private static GlbFile glb(String what, Exported plan) {
        return GlbFile.of(Written.bytes(Exporters.of("glb", what).orElseThrow(), plan));
    }

    private static Exported hall() {
        RackTable table = Shipped.table(Shipped.plan("gb200-hall"));
        return new Exported(table, Shipped.CATALOG, List::of, () -> Cabling.of(table, Shipped.CATALOG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "model-plain"})
    void accessorsHoldWhatTheySay(String what) {
        GlbFile glb = glb(what, hall());
        List<JsonNode> accessors = glb.all("accessors");
        for (JsonNode mesh : glb.all("meshes")) {
            for (JsonNode primitive : mesh.get("primitives").valueStream().toList()) {
                int position = primitive.at("/attributes/POSITION").intValue();
                double[] corners = glb.numbers(position);
                for (int axis = 0; axis < 3; axis++) {
                    int a = axis;
                    double[] along = IntStream.range(0, corners.length / 3).mapToDouble(i -> corners[3 * i + a]).sorted().toArray();
                    assertThat(accessors.get(position).at("/min/" + axis).floatValue()).isEqualTo((float) along[0]);
                    assertThat(accessors.get(position).at("/max/" + axis).floatValue()).isEqualTo((float) along[along.length - 1]);
                }
                assertThat(Arrays.stream(glb.numbers(primitive.get("indices").intValue())).boxed()).hasSizeGreaterThan(2).allMatch(index -> index < corners.length / 3);
            }
        }
        assertThat(glb.json().at("/asset/generator").stringValue()).startsWith("Hallwright ");
    }

    @Test
    void instancesNeedTheirExtensionAndNothingElse() {
        GlbFile instanced = glb("model", hall());
        GlbFile plain = glb("model-plain", hall());
        assertThat(instanced.json().at("/extensionsRequired/0").stringValue()).isEqualTo("EXT_mesh_gpu_instancing");
        assertThat(plain.json().has("extensionsUsed")).isFalse();
        assertThat(plain.all("meshes")).hasSameSizeAs(instanced.all("meshes"));
    }

    @Test
    void aRoomAloneHasItsRacksWhereTheyWere() {
        Exported whole = hall();
        List<RackReader.Stood> all = new GlbRacks().racks(Written.bytes(Exporters.of("glb", "model").orElseThrow(), whole));
        List<RackReader.Stood> some = new GlbRacks().racks(Written.bytes(Exporters.of("glb", "model").orElseThrow(), whole.within("EE")));
        assertThat(some).isNotEmpty().hasSizeLessThan(all.size()).allMatch(all::contains);
        Room room = (Room) PlanTree.find(whole.table().plan(), "EE").orElseThrow();
        assertThat(glb("model", whole.within("EE")).all("nodes").stream().map(node -> node.get("name").stringValue())).contains("EE.walls").doesNotContain("H1.walls", "S1.ground").contains(room.label());
    }
}
