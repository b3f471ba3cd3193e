package org.hallwright.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.Standing;
import org.hallwright.edit.AddPart;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.edit.InsertRack;
import org.hallwright.edit.MoveParts;
import org.hallwright.edit.MoveRacks;
import org.hallwright.edit.PlacePart;
import org.hallwright.edit.PlaceRack;
import org.hallwright.edit.RemoveCooling;
import org.hallwright.edit.RemoveNetwork;
import org.hallwright.edit.RemoveParts;
import org.hallwright.edit.RemovePower;
import org.hallwright.edit.RemoveRacks;
import org.hallwright.edit.RenamePart;
import org.hallwright.edit.RenameRack;
import org.hallwright.edit.RotateParts;
import org.hallwright.edit.RotateRacks;
import org.hallwright.edit.RowBands;
import org.hallwright.edit.SetAisles;
import org.hallwright.edit.SetBlock;
import org.hallwright.edit.SetCooling;
import org.hallwright.edit.SetLocked;
import org.hallwright.edit.SetNetwork;
import org.hallwright.edit.SetPower;
import org.hallwright.edit.SetRackType;
import org.hallwright.edit.SetTemplate;
import org.hallwright.edit.SetTitleBlock;
import org.hallwright.edit.SetTours;
import org.hallwright.edit.SetViews;
import org.hallwright.edit.SwapRacks;
import org.hallwright.edit.TransferParts;
import org.hallwright.edit.TransferRacks;
import org.hallwright.model.Basis;
import org.hallwright.model.Block;
import org.hallwright.model.Building;
import org.hallwright.model.Contents;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Fixture;
import org.hallwright.model.Group;
import org.hallwright.model.Item;
import org.hallwright.model.Note;
import org.hallwright.model.Part;
import org.hallwright.model.Phase;
import org.hallwright.model.Plan;
import org.hallwright.model.Point;
import org.hallwright.model.Pose;
import org.hallwright.model.Room;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.Site;
import org.hallwright.model.Size;
import org.hallwright.model.Slot;
import org.hallwright.model.SlotException;
import org.hallwright.model.SlotOrder;
import org.hallwright.model.Sourced;
import org.hallwright.model.Template;
import org.hallwright.model.View;
import org.jspecify.annotations.Nullable;

/// Plans of every shape that format 1 can hold, from a seed. They make no sense as halls, only as values.
final class RandomPlans {
    private final Random random;
    private final RandomWalkthroughs walkthroughs;
    private final Catalog catalog;
    private final List<String> types;
    private final List<String> devices;
    private final List<String> busways;
    private final List<String> containments;
    private final List<Template> templates = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();
    private int keys;

    RandomPlans(long seed, Catalog catalog) {
        random = new Random(seed);
        walkthroughs = new RandomWalkthroughs(random);
        this.catalog = catalog;
        types = catalog.standing().stream().map(Standing::id).toList();
        devices = catalog.devices().stream().map(d -> d.id()).toList();
        busways = plant(catalog, PlantType.Kind.BUSWAY);
        containments = plant(catalog, PlantType.Kind.CONTAINMENT);
    }

    private static List<String> plant(Catalog catalog, PlantType.Kind kind) {
        return catalog.standing().stream()
                .filter(s -> s instanceof PlantType plant && plant.kind() == kind).map(Standing::id).toList();
    }

    Plan plan() {
        phases.addAll(some(3, () -> new Phase(key("PH"), text(), LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2000)))));
        for (int i = random.nextInt(5); i > 0; i--) {
            templates.add(chance(2) ? new Template.OfBlock(key("t"), block("", "", Pose.ORIGIN).withName(""))
                    : new Template.OfContents(key("t"), contents(2)));
        }
        if (chance(2)) {
            Collections.reverse(templates);
        }
        List<View> views = walkthroughs.views();
        List<Site> sites = some(3, this::site);
        RandomNetworks networks = new RandomNetworks(random, catalog);
        List<CoolingSystem> cooling = new RandomCooling(random, catalog, sites).systems();
        return new Plan(text(), text(), some(3, () -> new Note(text(), of(Basis.values()), text())), phases, templates,
                sites, networks.networks(sites), new RandomPower(random, catalog, sites).systems(), cooling, networks.transports(sites), views,
                walkthroughs.tours(views), walkthroughs.titleBlock());
    }

    /// An edit of any kind. What it names need not be there.
    Edit edit() {
        List<String> ids = List.of(id(), id());
        return switch (random.nextInt(30)) {
            case 0 -> new AddPart(key("H"), part());
            case 1 -> new Batch(text(), some(3, this::edit));
            case 2 -> new InsertRack(key("K"), 1 + random.nextInt(200), random.nextInt(9), of(types), 1 + random.nextInt(200), chance(2) ? "" : id());
            case 3 -> new MoveParts(List.of(key("K"), key("K")), length(), length());
            case 4 -> new MoveRacks(ids, length(), length());
            case 5 -> new PlacePart(key("K"), pose());
            case 6 -> new PlaceRack(id(), length(), length(), random.nextInt(3) * 45.5);
            case 7 -> new RemoveParts(List.of(key("K")));
            case 8 -> new RemoveRacks(ids);
            case 9 -> new RenamePart(key("K"), text());
            case 10 -> new RenameRack(id(), text());
            case 11 -> new RotateParts(List.of(key("K")), random.nextDouble() * 720 - 360);
            case 12 -> new RotateRacks(ids, random.nextInt(4) * 90);
            case 13 -> new SetBlock(block(key("K"), chance(2) ? "" : "t9", pose()).withName(text()));
            case 14 -> new SetLocked(key("K"), chance(2));
            case 15 -> new SetRackType(ids, of(types));
            case 19 -> new SetAisles(key("K"), of(RowBands.Aisle.values()), size());
            case 18 -> new SetTemplate(new Template.OfBlock("t" + random.nextInt(9), block("", "", Pose.ORIGIN)));
            case 20 -> new SetNetwork(new RandomNetworks(random, catalog).network(key("N"), List.of(key("K"), key("H"))));
            case 21 -> new RemoveNetwork(key("N"));
            case 22 -> new SetPower(new RandomPower(random, catalog, List.of(site())).system(key("P")));
            case 23 -> new RemovePower(key("P"));
            case 24 -> new SetCooling(new RandomCooling(random, catalog, List.of(site())).system(key("C")));
            case 25 -> new RemoveCooling(key("C"));
            case 16 -> new SwapRacks(id(), id());
            case 26 -> new SetViews(walkthroughs.views());
            case 27 -> new SetTours(walkthroughs.tours(List.of(new View("Front", walkthroughs.look()))));
            case 28 -> new SetTitleBlock(walkthroughs.titleBlock());
            case 17 -> new TransferParts(List.of(new TransferParts.Move(key("K"), key("H"), pose())));
            default -> new TransferRacks(List.of(
                    new TransferRacks.Move(id(), key("H"), length(), length(), random.nextInt(3) * 90, key("K"))));
        };
    }

    private Part part() {
        return switch (random.nextInt(5)) {
            case 0 -> site();
            case 1 -> building();
            case 2 -> room(Room.Kind.HALL);
            case 3 -> room(Room.Kind.YARD);
            default -> item(2);
        };
    }

    private String id() {
        return key("K") + "." + new Slot(1 + random.nextInt(120), 1 + random.nextInt(120));
    }

    private Site site() {
        return new Site(key("S"), text(), pose(), random.nextInt(-900_000, 900_000) / 1e4, random.nextDouble() * 360 - 180,
                random.nextInt(-360, 360), sourced(1.2), some(3, () -> new Site.Supply(text(), sourced(1.5e8))),
                chance(2) ? List.of() : points(3 + random.nextInt(20)), random.nextInt(3) * 5000, some(3, this::building),
                some(2, () -> room(Room.Kind.YARD)), fixtures(), chance(5));
    }

    private Building building() {
        return new Building(key("B"), text(), pose(), new Size(size(), size(), size()),
                some(3, () -> room(of(List.of(Room.Kind.values()).subList(0, 8)))), fixtures(), phase(), chance(5));
    }

    private Room room(Room.Kind kind) {
        boolean yard = kind == Room.Kind.YARD;
        String key = key("H");
        Template.OfContents template = template();
        return new Room(key, text(), kind, pose(), size(), size(), yard ? 0 : random.nextInt(2) * 4800,
                yard ? 0 : random.nextInt(2) * 200,
                chance(2) ? Room.Floor.SLAB : new Room.Floor(random.nextInt(2) * 1200, random.nextInt(1000) / 10.0, random.nextInt(2) * 600),
                template == null ? "" : template.name(), template == null ? contents(2) : changed(template.instance(key), 1),
                phase(), chance(5));
    }

    /// A template of contents, or none.
    private Template.@Nullable OfContents template() {
        List<Template.OfContents> known = new ArrayList<>();
        templates.forEach(t -> {
            if (t instanceof Template.OfContents of) {
                known.add(of);
            }
        });
        return known.isEmpty() || chance(2) ? null : of(known);
    }

    private Contents contents(int depth) {
        return new Contents(some(4, () -> item(depth)), fixtures());
    }

    private Item item(int depth) {
        String key = key("K");
        if (depth > 0 && chance(3)) {
            Template.OfContents template = template();
            return new Group(key, text(), pose(), template == null ? "" : template.name(),
                    template == null ? contents(depth - 1) : changed(template.instance(key), depth - 1), chance(5));
        }
        List<Template> blocks = templates.stream().filter(t -> t instanceof Template.OfBlock).toList();
        if (!blocks.isEmpty() && chance(2)) {
            return changed(((Template.OfBlock) of(blocks)), key);
        }
        return block(key, "", pose()).withName(text());
    }

    /// A block that follows a template in most members.
    private Block changed(Template.OfBlock template, String key) {
        Block base = template.block();
        Block other = block(key, template.name(), pose());
        return new Block(key, text(), other.pose(), template.name(), chance(4) ? other.rows() : base.rows(),
                chance(4) ? other.repeat() : base.repeat(), chance(4) ? other.frontAisle() : base.frontAisle(),
                chance(4) ? other.rearAisle() : base.rearAisle(), chance(4) ? other.naming() : base.naming(),
                chance(4) ? SlotOrder.NATURAL : base.order().rows().isEmpty() ? base.order() : SlotOrder.NATURAL,
                chance(4) ? other.exceptions() : base.exceptions(), chance(4) ? other.phase() : base.phase(),
                chance(4) != base.locked());
    }

    /// A template's instance as edits leave it: things gone, changed, moved in the list and added.
    private Contents changed(Contents instance, int depth) {
        List<Item> items = new ArrayList<>(instance.items());
        List<Fixture> fixtures = new ArrayList<>(instance.fixtures());
        items.removeIf(item -> chance(6));
        fixtures.removeIf(fixture -> chance(6));
        items.replaceAll(item -> chance(4) ? item.withPose(pose()) : item);
        if (chance(6)) {
            Collections.shuffle(items, random);
            Collections.shuffle(fixtures, random);
        }
        if (chance(4)) {
            items.add(random.nextInt(items.size() + 1), item(Math.max(0, depth)));
        }
        return new Contents(items, fixtures);
    }

    private Block block(String key, String template, Pose pose) {
        List<RowSpec> rows = some(3, () -> new RowSpec(some(4, this::run), random.nextInt(2) * 50,
                of(RowSpec.Facing.values()), random.nextInt(2) * 800));
        int repeat = 1 + random.nextInt(3);
        SortedMap<Slot, SlotException> exceptions = new TreeMap<>();
        some(3, () -> exceptions.put(new Slot(1 + random.nextInt(120), 1 + random.nextInt(120)), exception()));
        return new Block(key, "", pose, template, rows, repeat, 1200 + random.nextInt(2) * 200,
                1200 + random.nextInt(2) * 200, chance(2) ? "" : "{block}-{row}", order(rows, repeat), exceptions, phase(),
                chance(5));
    }

    private SlotOrder order(List<RowSpec> rows, int repeat) {
        if (chance(2) || rows.isEmpty()) {
            return SlotOrder.NATURAL;
        }
        SortedMap<Integer, List<Integer>> positions = new TreeMap<>();
        int row = random.nextInt(rows.size()) + 1;
        positions.put(row, shuffled(rows.get(row - 1).positions() + random.nextInt(3)));
        return new SlotOrder(chance(2) ? List.of() : shuffled(rows.size() * repeat), chance(3) ? new TreeMap<>() : positions(positions));
    }

    private static SortedMap<Integer, List<Integer>> positions(SortedMap<Integer, List<Integer>> positions) {
        // Orders longer than any row of the block fit whatever row the slot comes to.
        positions.replaceAll((row, order) -> IntStream.range(0, 120).map(i -> 120 - i).boxed().toList());
        return positions;
    }

    private List<Integer> shuffled(int count) {
        List<Integer> slots = new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList());
        Collections.shuffle(slots, random);
        return slots;
    }

    private Run run() {
        int count = 1 + random.nextInt(9);
        int gap = random.nextInt(2) * random.nextInt(2000);
        return chance(3) ? new Run(count, "", gap, 600 + random.nextInt(600)) : new Run(count, of(types), gap, 0);
    }

    private SlotException exception() {
        SortedMap<Integer, String> fitted = new TreeMap<>();
        some(2, () -> fitted.put(1 + random.nextInt(48), chance(3) ? "" : of(devices)));
        return new SlotException(chance(2) ? 0 : length(), chance(2) ? 0 : length(), chance(2) ? 0 : random.nextDouble() * 720 - 360,
                chance(3) ? of(types) : "", chance(4), text(), fitted, some(2, this::text));
    }

    private List<Fixture> fixtures() {
        return some(4, this::fixture);
    }

    private Fixture fixture() {
        String key = key("F");
        Fixture.Repeat repeat = chance(2) ? Fixture.Repeat.ONCE : new Fixture.Repeat(1 + random.nextInt(5), length(), length());
        return switch (random.nextInt(11)) {
            case 0 -> new Fixture.Wall(key, repeat, point(), point(), size(), size());
            case 1 -> new Fixture.Door(key, repeat, point(), random.nextInt(4) * 90, size(), size(), of(Fixture.Door.Swing.values()));
            case 2 -> new Fixture.Column(key, repeat, area());
            case 3 -> new Fixture.Aisle(key, repeat, of(Fixture.Aisle.Kind.values()), area());
            case 4 -> new Fixture.Containment(key, repeat, of(Fixture.Aisle.Kind.values()), area(), size(),
                    containments.isEmpty() || chance(2) ? "" : of(containments));
            case 5 -> new Fixture.Tray(key, repeat, of(Fixture.Tray.Use.values()), path(), size(), size(), size(), 1 + random.nextInt(4));
            case 6 -> new Fixture.Busway(key, repeat, of(busways), text(), path(), size());
            case 7 -> new Fixture.Pipe(key, repeat, text(), of(Fixture.Pipe.Flow.values()), path(), -size(), 450);
            case 8 -> new Fixture.Duct(key, repeat, path(), size(), size(), size());
            case 9 -> new Fixture.Road(key, repeat, path(), size());
            default -> new Fixture.KeepOut(key, repeat, area(), text());
        };
    }

    private List<Point> path() {
        return points(2 + random.nextInt(12));
    }

    private List<Point> points(int count) {
        return IntStream.range(0, count).mapToObj(i -> point()).toList();
    }

    private Point point() {
        return new Point(length(), length());
    }

    private Fixture.Area area() {
        return new Fixture.Area(length(), length(), size(), size());
    }

    private Pose pose() {
        return chance(4) ? Pose.ORIGIN : new Pose(length(), length(), chance(2) ? 0 : length(), chance(2) ? 0 : random.nextDouble() * 360);
    }

    private Sourced sourced(double value) {
        return new Sourced(value, of(Basis.values()), text());
    }

    private String phase() {
        return phases.isEmpty() || chance(2) ? "" : of(phases).key();
    }

    private int length() {
        return random.nextInt(-100_000, 100_000);
    }

    private int size() {
        return 1 + random.nextInt(100_000);
    }

    private String key(String prefix) {
        return prefix + keys++;
    }

    private String text() {
        return of(List.of("", "", "Hall", "two words", "Zürich ✓ 𝒳", "quote \" and \\ back", "tab\tline\nend\u0001", "\uD800", "a".repeat(130)));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(int most, Supplier<T> make) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.add(make.get());
        }
        return made;
    }
}
