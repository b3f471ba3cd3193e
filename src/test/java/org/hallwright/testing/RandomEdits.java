package org.hallwright.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.Copies;
import org.hallwright.edit.Edit;
import org.hallwright.edit.Generator;
import org.hallwright.edit.InsertRack;
import org.hallwright.edit.MoveParts;
import org.hallwright.edit.MoveRacks;
import org.hallwright.edit.PlaceRack;
import org.hallwright.edit.RemoveCooling;
import org.hallwright.edit.RemoveNetwork;
import org.hallwright.edit.RemoveParts;
import org.hallwright.edit.RemovePower;
import org.hallwright.edit.RemoveRacks;
import org.hallwright.edit.RenamePart;
import org.hallwright.edit.RotateParts;
import org.hallwright.edit.RotateRacks;
import org.hallwright.edit.RowBands;
import org.hallwright.edit.SetAisles;
import org.hallwright.edit.SetBlock;
import org.hallwright.edit.SetCooling;
import org.hallwright.edit.SetNetwork;
import org.hallwright.edit.SetPower;
import org.hallwright.edit.SetRackType;
import org.hallwright.edit.SetTemplate;
import org.hallwright.edit.SwapRacks;
import org.hallwright.edit.TransferParts;
import org.hallwright.edit.TransferRacks;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Item;
import org.hallwright.model.Network;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.RowSpec;

/// Random edits of a plan, of every kind that moves, changes or removes what stands in it. Some have no meaning in the plan
/// and are refused.
public final class RandomEdits {
    private final Catalog catalog;
    private int fresh;

    public RandomEdits(Catalog catalog) {
        this.catalog = catalog;
    }

    public Edit edit(Plan plan, Random random) {
        RackTable table = RackTable.of(plan, catalog::size);
        List<String> ids = IntStream.range(0, 3).mapToObj(i -> rack(table, random)).toList();
        Set<String> keys = new TreeSet<>();
        plan.sites().forEach(site -> collect(site, keys));
        List<String> items = keys.stream().filter(key -> PlanTree.find(plan, key).orElseThrow() instanceof Item).toList();
        List<String> rooms = keys.stream().filter(key -> PlanTree.find(plan, key).orElseThrow() instanceof Room).toList();
        String item = items.get(random.nextInt(items.size()));
        String room = rooms.get(random.nextInt(rooms.size()));
        int dx = random.nextInt(-3000, 3000);
        return switch (random.nextInt(23)) {
            case 0 -> new MoveRacks(ids, dx, 600);
            case 1 -> new RotateRacks(ids, 12.5);
            case 2 -> new RemoveRacks(ids);
            case 3 -> new SetRackType(ids, "network-array");
            case 4 -> new SwapRacks(ids.getFirst(), ids.getLast());
            case 5 -> new PlaceRack(ids.getFirst(), 5000, dx, 33);
            case 6 -> new TransferRacks(List.of(new TransferRacks.Move(ids.getFirst(), room, 4000, 4000, 15, "N" + fresh++)));
            case 7 -> new MoveParts(List.of(item), dx, 100);
            case 8 -> new RotateParts(List.of(item), 90);
            case 9 -> new RemoveParts(List.of(item));
            case 10 -> new TransferParts(List.of(new TransferParts.Move(item, room, Pose.at(dx, 0))));
            case 11 -> new RenamePart(item, "Name " + dx);
            case 12 -> new SetBlock(generated(table, ids.getLast(), random));
            case 13 -> template(plan, generated(table, ids.getLast(), random));
            case 15 -> new SetAisles(item, random.nextBoolean() ? RowBands.Aisle.FRONT : RowBands.Aisle.REAR, 1000 + 100 * random.nextInt(9));
            case 16 -> new SetNetwork(network("N" + random.nextInt(3), List.of(item, random.nextBoolean() ? item : room), random));
            case 17 -> new RemoveNetwork("N" + random.nextInt(3));
            case 18 -> new SetPower(power("P" + random.nextInt(2), List.of(item, random.nextBoolean() ? item : room), random));
            case 19 -> new RemovePower("P" + random.nextInt(2));
            case 20 -> new SetCooling(cooling("C" + random.nextInt(2), List.of(item, random.nextBoolean() ? item : room), ids));
            case 21 -> new RemoveCooling("C" + random.nextInt(2));
            case 14 -> Copies.array(table, List.of(random.nextBoolean() ? item : room), 2, dx, 700);
            default -> insert(table, ids.getFirst());
        };
    }

    private static Network network(String key, List<String> scope, Random random) {
        Network.Tier leaves = new Network.Tier(List.of("network-array"), "sn5600", 1, 8, Network.Level.BLOCK, Network.Spread.ALL, 1, 2, 2, 1 + random.nextInt(64));
        Network.Tier spines = new Network.Tier(List.of("spine-colossus"), "sn5600", 1, 0, Network.Level.NETWORK, Network.Spread.RAIL, 1, 2, 2, 0);
        return new Network(key, "", Network.Purpose.GPU, scope, new Network.Ends("fabric", 1, 0, List.of(), 8, 1, 0), List.of(leaves, spines), List.of("mmf"));
    }

    /// A system without tiers: a source and a board that serve parts.
    private static PowerSystem power(String key, List<String> parts, Random random) {
        PowerSystem.Unit source = new PowerSystem.Unit(key + ".U", "", Optional.of(PowerSystem.Kind.UTILITY), List.of(), List.of(), parts.getFirst(), List.of(),
                false, new TreeMap<>());
        PowerSystem.Unit board = new PowerSystem.Unit(key + ".B", "", Optional.of(PowerSystem.Kind.BOARD), List.of(key + ".U"), List.of(), "", parts, false,
                new TreeMap<>());
        return new PowerSystem(key, "", random.nextBoolean() ? List.of() : parts, PowerSystem.Standard.IEC, 0.9 + random.nextInt(10) / 100.0, 0.35, "",
                List.of(List.of(parts.getFirst()), parts), List.of(), List.of(source, board));
    }

    /// A system with one loop and one kind of cooler, and a word on some racks.
    private static CoolingSystem cooling(String key, List<String> parts, List<String> racks) {
        CoolingSystem.Loop loop = new CoolingSystem.Loop("L", "", CoolingSystem.Fluid.PG25, true, List.of("cdu-4u"), CoolingSystem.Level.RACK, 0, "", List.of(), 0,
                Optional.of(CoolingSystem.WaterClass.W45), new TreeMap<>());
        CoolingSystem.AirSide doors = new CoolingSystem.AirSide("RD", "", true, List.of(), "L", 0, new TreeMap<>());
        return new CoolingSystem(key, "", parts, CoolingSystem.AirClass.A1, List.of(List.of(parts.getFirst())), new TreeMap<>(), List.of(loop), List.of(doors),
                racks.stream().distinct().map(id -> new CoolingSystem.Unit(id, false, new TreeMap<>(Map.of("powerW", 52_000.0)))).toList());
    }

    private static Edit template(Plan plan, Block block) {
        return block.template().isEmpty() ? new SetBlock(block) : SetTemplate.of(plan, block);
    }

    /// The block of a rack with one figure of what it generates changed.
    private Block generated(RackTable table, String id, Random random) {
        Block block = table.place(id.substring(0, id.indexOf('.'))).orElseThrow().block();
        int run = random.nextInt(block.rows().getFirst().racks().size());
        return switch (random.nextInt(6)) {
            case 0 -> Generator.withRowCount(block, 1 + random.nextInt(4));
            case 1 -> Generator.withCount(block, row -> row % 2 == 0, run, 1 + random.nextInt(7));
            case 2 -> Generator.withType(block, row -> true, run, random.nextBoolean() ? "cpu-colossus" : "", catalog::size);
            case 3 -> Generator.withSpacing(block, row -> row == 0, 100 * random.nextInt(3));
            case 4 -> Generator.alternating(block, RowSpec.Facing.NORTH);
            default -> block.withAisles(1500, 1100);
        };
    }

    private Edit insert(RackTable table, String id) {
        Block block = table.place(id.substring(0, id.indexOf('.'))).orElseThrow().block();
        BlockLayout layout = BlockLayout.of(block, catalog::size);
        int row = layout.lines().getFirst().row();
        return new InsertRack(block.key(), row, 1, "network-array", InsertRack.freshSlot(block, layout, row));
    }

    private static String rack(RackTable table, Random random) {
        while (true) {
            int number = random.nextInt(table.capacity());
            if (table.present(number)) {
                return table.id(number).toString();
            }
        }
    }

    private static void collect(Part part, Set<String> keys) {
        keys.add(part.key());
        part.parts().forEach(child -> collect(child, keys));
    }
}
