package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Finding;
import org.hallwright.model.Fixture;
import org.hallwright.model.Frame;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Site;

/// What flows in the pipes of a plan, worked out where it is asked for: those drawn by hand in rooms and yards as nets, those
/// between them by their share, and those that nobody drew as a proposal. Safe to use from several threads.
///
/// Where a plan states no cooling, pipes of a loop that the assumed cooling lacks count as those of its facility water.
public final class PipeStudy {
    /// Millimetres from a yard of coolers within which a main begins there.
    private static final double YARD = 15_000;

    private final ThermalStudy study;
    private final PipeTaps taps;
    private final Map<String, PipeRoom> rooms = new LinkedHashMap<>();
    /// What is drawn between rooms and yards, by site.
    private final Map<String, List<PipeMains>> between = new LinkedHashMap<>();
    private final Map<String, List<PipeNetwork>> done = new HashMap<>();
    /// Taps by room and id of their loop.
    private final Map<String, Map<String, List<PipeTaps.Tap>>> byRoom = new HashMap<>();
    private final Map<String, List<BlockPlace>> blocks = new HashMap<>();
    private final Map<String, List<CoolantLoop>> carried = new HashMap<>();
    private final Map<String, List<PipeRun>> drawn = new HashMap<>();
    private final Map<String, List<PipeRun>> derived = new HashMap<>();

    private PipeStudy(ThermalStudy study) {
        this.study = study;
        this.taps = new PipeTaps(study);
        for (Site site : study.table().plan().sites()) {
            Frame frame = PlanTree.inside(Frame.CAMPUS, site);
            site.yards().forEach(yard -> rooms.put(yard.key(), new PipeRoom(site, yard, PlanTree.inside(frame, yard))));
            for (Building building : site.buildings()) {
                Frame inside = frame.then(building.pose());
                building.rooms().forEach(room -> rooms.put(room.key(), new PipeRoom(site, room, PlanTree.inside(inside, room))));
            }
            between.put(site.key(), PipeMains.of(site));
        }
        study.table().places().forEach(place -> blocks.computeIfAbsent(place.room().key(), r -> new ArrayList<>()).add(place));
        for (CoolantLoop loop : study.loops()) {
            for (PipeTaps.Tap tap : taps.of(loop)) {
                byRoom.computeIfAbsent(study.table().placeOf(tap.number()).room().key(), r -> new LinkedHashMap<>()).computeIfAbsent(loop.id(), l -> new ArrayList<>()).add(tap);
            }
        }
    }

    public static PipeStudy of(ThermalStudy study) {
        return new PipeStudy(study);
    }

    /// Works out all that may be asked for, for who cannot wait later.
    public void work() {
        study.table().plan().sites().forEach(site -> {
            drawn(site.key());
            derived(site.key());
        });
    }

    public RackTable table() {
        return study.table();
    }

    ThermalStudy study() {
        return study;
    }

    /// Keys of the rooms and yards of the plan.
    public List<String> rooms() {
        return List.copyOf(rooms.keySet());
    }

    /// Height of the floor that people stand on in a room, millimetres of the campus.
    public double floor(String room) {
        return room(room).frame().z();
    }

    PipeRoom room(String key) {
        PipeRoom room = rooms.get(key);
        if (room == null) {
            throw new IllegalArgumentException("there is no room '" + key + "'");
        }
        return room;
    }

    /// Blocks of a room.
    List<BlockPlace> blocks(PipeRoom room) {
        return blocks.getOrDefault(room.key(), List.of());
    }

    /// Rooms and yards with racks or coolers that feed a loop or draw from it.
    List<PipeRoom> roomsOf(CoolantLoop loop) {
        return taps.of(loop).stream().map(tap -> study.table().placeOf(tap.number()).room().key()).distinct().map(this::room).toList();
    }

    /// Racks and coolers of a room that feed a loop or draw from it.
    List<PipeTaps.Tap> taps(String room, CoolantLoop loop) {
        return byRoom.getOrDefault(room, Map.of()).getOrDefault(loop.id(), List.of());
    }

    /// The nets of drawn pipes in a room or yard, by loop.
    public synchronized List<PipeNetwork> in(String room) {
        return done.computeIfAbsent(room, this::solve);
    }

    private List<PipeNetwork> solve(String key) {
        PipeRoom room = room(key);
        Map<String, List<PipeLine>> byLoop = new TreeMap<>();
        room.lines().forEach(line -> byLoop.computeIfAbsent(line.pipe.loop(), k -> new ArrayList<>()).add(line));
        List<PipeNetwork> networks = new ArrayList<>();
        byLoop.forEach((loop, lines) -> {
            List<CoolantLoop> carried = carried(room.site(), loop);
            List<CoolantLoop> here = carried.stream().filter(l -> !taps(key, l).isEmpty()).toList();
            if (!carried.isEmpty()) {
                List<PipeTaps.Tap> all = here.stream().flatMap(l -> taps(key, l).stream()).toList();
                networks.add(new PipeNet(study.table(), room, loop, here.isEmpty() ? carried : here, all).solve(lines));
            }
        });
        return List.copyOf(networks);
    }

    /// Loops of a site that pipes with a key carry.
    synchronized List<CoolantLoop> carried(Site site, String key) {
        return carried.computeIfAbsent(site.key() + " " + key, k -> named(site, key));
    }

    private List<CoolantLoop> named(Site site, String key) {
        List<CoolantLoop> own = study.loops().stream().filter(loop -> loop.site().equals(site.key())).toList();
        List<CoolantLoop> named = own.stream().filter(loop -> loop.spec().key().equals(key)).toList();
        return !named.isEmpty() || !study.assumed() ? named : own.stream().filter(loop -> !loop.spec().coldPlates() && !loop.alone()).limit(1).toList();
    }

    /// Pipes that are drawn between rooms, each with its share of what flows there, see [PipeMains#share].
    private List<PipeRun> mains(Site site) {
        List<PipeRun> runs = new ArrayList<>();
        for (PipeMains mains : between.getOrDefault(site.key(), List.of())) {
            for (PipeLine line : mains.lines()) {
                for (CoolantLoop loop : carried(site, line.pipe.loop()).stream().limit(1).toList()) {
                    double lpm = flow(mains, line, loop);
                    double celsius = line.pipe.flow() == Fixture.Pipe.Flow.SUPPLY ? loop.supplyC() : loop.returnC();
                    PipeBore.Liquid liquid = PipeBore.Liquid.of(loop.spec().fluid(), celsius);
                    runs.add(new PipeRun(line.key, "", line.pipe.loop(), loop.spec().label(), loop.spec().fluid(), line.pipe.flow(), line.between(0, line.length()), line.pipe.dn(), lpm,
                            PipeBore.pascalPerM(lpm, line.pipe.dn(), liquid), celsius));
                }
            }
        }
        return runs;
    }

    /// What flows at the beginning of a main, L/min: half where coolers stand at both of its ends.
    double flow(PipeMains mains, PipeLine line, CoolantLoop loop) {
        double all = mains.ofSite() ? loop.flowLpm()
                : mains.rooms().stream().flatMap(room -> taps(room, loop).stream()).mapToDouble(PipeTaps.Tap::lpm).filter(lpm -> lpm < 0).map(Math::abs).sum();
        return all * mains.share(line) / Math.max(1, fed(line, loop));
    }

    /// At how many of its ends a main begins at the coolers of a loop.
    int fed(PipeLine line, CoolantLoop loop) {
        List<Extent> yards = roomsOf(loop).stream().filter(room -> taps(room.key(), loop).stream().anyMatch(tap -> tap.lpm() > 0))
                .map(room -> PipeRoute.grown(PipeRoute.extent(room), YARD)).toList();
        return (int) List.of(line.at(0), line.at(line.length())).stream()
                .filter(p -> yards.stream().anyMatch(e -> p[0] > e.minX() && p[0] < e.maxX() && p[1] > e.minY() && p[1] < e.maxY())).count();
    }

    List<PipeMains> mainsOf(Site site) {
        return between.getOrDefault(site.key(), List.of());
    }

    /// Drawn pipes of a site, with what flows in them.
    public synchronized List<PipeRun> drawn(String site) {
        return drawn.computeIfAbsent(site, this::ofSite);
    }

    private List<PipeRun> ofSite(String site) {
        List<PipeRun> runs = new ArrayList<>();
        for (PipeRoom room : rooms.values()) {
            if (room.site().key().equals(site)) {
                in(room.key()).forEach(net -> runs.addAll(net.runs()));
            }
        }
        study.table().plan().sites().stream().filter(s -> s.key().equals(site)).forEach(s -> runs.addAll(mains(s)));
        return List.copyOf(runs);
    }

    /// Pipes of a site that nobody drew: proposed ways between the coolers of loops and what they serve.
    public synchronized List<PipeRun> derived(String site) {
        return derived.computeIfAbsent(site, key -> PipeRoute.of(this, rooms.values().stream().filter(room -> room.site().key().equals(key)).toList()));
    }

    /// What is found wrong with drawn pipes; nothing where the plan states no cooling.
    public List<Finding> findings() {
        return study.assumed() ? List.of() : new PipeFindings(this).all();
    }
}
