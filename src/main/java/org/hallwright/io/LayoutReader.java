package org.hallwright.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Basis;
import org.hallwright.model.Building;
import org.hallwright.model.Contents;
import org.hallwright.model.CoolingFaults;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Network;
import org.hallwright.model.Note;
import org.hallwright.model.Phase;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Point;
import org.hallwright.model.PowerFaults;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.model.Size;
import org.hallwright.model.Sourced;
import org.hallwright.model.Template;
import org.hallwright.model.TitleBlock;
import org.hallwright.model.Tour;
import org.hallwright.model.Transport;
import org.hallwright.model.View;

/// Reads the document, its sites, buildings and rooms. What fills them is read by [ItemReader].
final class LayoutReader {
    private final Catalog catalog;
    private final Problems problems;
    private final Named named;
    private final ItemReader items;
    private final Keys keys;

    LayoutReader(Catalog catalog, Problems problems) {
        this(catalog, problems, false);
    }

    private LayoutReader(Catalog catalog, Problems problems, boolean whole) {
        this.catalog = catalog;
        this.problems = problems;
        this.keys = new Keys(problems);
        this.named = new Named(catalog, problems);
        this.items = new ItemReader(named, keys, problems, whole);
    }

    /// A reader of parts outside a document: each states all it holds, see [ItemReader].
    static LayoutReader ofParts(Catalog catalog, Problems problems) {
        return new LayoutReader(catalog, problems, true);
    }

    ItemReader items() {
        return items;
    }

    /// A reader of networks.
    ///
    /// @param part says whether there is a part of a key that a network may name
    NetworkReader networks(Predicate<String> part) {
        return new NetworkReader(named, keys, problems, part);
    }

    /// A reader of power systems.
    PowerReader power() {
        return new PowerReader(named, keys, problems);
    }

    /// A reader of cooling systems.
    CoolingReader cooling() {
        return new CoolingReader(named, keys, problems);
    }

    /// A reader of views and tours.
    TourReader tours() {
        return new TourReader(problems);
    }

    Plan read(Json json) {
        Fields f = new Fields(json, "a layout", problems);
        int format = f.whole("format", 0, Integer.MAX_VALUE);
        if (f.has("format") && format > 1) {
            problems.add(f.spotOf("format"), "this is format " + format + "; only format 1 is known",
                    "Open it with a newer Hallwright.");
            // What another format means by its members is not ours to judge.
            return Plan.empty("");
        }
        if (f.has("format") && format < 1) {
            problems.add(f.spotOf("format"), "there is no format " + format, "Write \"format\": 1.");
        }
        String name = f.text("name");
        String description = f.text("description", "");
        List<Note> notes = f.each("notes", this::note);
        List<Phase> phases = f.each("phases", this::phase);
        items.knowPhases(phases);
        List<Template> templates = items.templates(f.list("templates"));
        f.required("sites");
        List<Site> sites = f.each("sites", this::site);
        List<Network> networks = f.each("networks", networks(PlanTree.partKeys(sites)::contains)::network);
        once("network", f.list("networks"), networks, Network::key);
        List<PowerSystem> power = f.each("power", power()::system);
        once("power system", f.list("power"), power, PowerSystem::key);
        List<CoolingSystem> cooling = f.each("cooling", cooling()::system);
        once("cooling system", f.list("cooling"), cooling, CoolingSystem::key);
        List<Transport> transports = f.each("transports", v -> transport(v, sites));
        List<View> views = f.each("views", tours()::view);
        once("view", f.list("views"), views, View::name);
        List<Tour> tours = f.each("tours", v -> tours().tour(v, views));
        once("tour", f.list("tours"), tours, Tour::name);
        TitleBlock titleBlock = f.raw("titleBlock").map(tours()::titleBlock).orElse(TitleBlock.NONE);
        once("phase", f.list("phases"), phases, Phase::key);
        f.end();
        Plan plan = new Plan(name, description, notes, phases, templates, sites, networks, power, cooling, transports, views, tours, titleBlock);
        keys.checkUnique(plan);
        FaultPlaces.report(PowerFaults.of(plan), json, problems);
        FaultPlaces.report(CoolingFaults.of(plan), json, problems);
        new Limits(catalog, keys, problems).check(plan);
        return plan;
    }

    /// Reports names that stand twice among values that were read from a list in order.
    private <T> void once(String what, List<Json> places, List<T> values, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(name.apply(values.get(i)))) {
                problems.add(places.get(i).spot(), "there are two " + what + "s \"" + name.apply(values.get(i)) + "\"",
                        "Rename one of them.");
            }
        }
    }

    private Note note(Json json) {
        Fields f = new Fields(json, "a note", problems);
        Note note = new Note(f.text("text"), f.word("basis", Basis.class, Optional.empty()), f.text("source"));
        f.end();
        return note;
    }

    private Phase phase(Json json) {
        Fields f = new Fields(json, "a phase", problems);
        String key = keys.form(f, "key");
        String name = f.text("name", "");
        String start = f.text("start");
        f.end();
        return new Phase(key, name, date(start, f));
    }

    private LocalDate date(String text, Fields f) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            if (f.raw("start").orElse(null) instanceof Json.Text) {
                problems.add(f.spotOf("start"), "\"" + text + "\" is not a date", "Write it as 2024-07-01.");
            }
            return LocalDate.EPOCH;
        }
    }

    Site site(Json json) {
        Fields f = new Fields(json, "a site", problems);
        String key = keys.read(f);
        Site site = new Site(key, f.text("name", ""), items.pose(f), f.number("latitude", -90, 90),
                f.number("longitude", -180, 180), f.number("north", -360, 360, 0), sourced(f, "pue", 1, 10),
                f.each("supplies", this::supply), parcel(f), f.whole("setback", 0, 1_000_000, 0),
                f.each("buildings", this::building), f.each("yards", v -> room(v, true)), items.fixtures(f), f.flag("locked"));
        f.end();
        return site;
    }

    private Site.Supply supply(Json json) {
        Fields f = new Fields(json, "a supply", problems);
        Site.Supply supply = new Site.Supply(f.text("name"), sourced(f, "firmW", 0, 1e12));
        f.end();
        return supply;
    }

    private Sourced sourced(Fields parent, String name, double least, double most) {
        return parent.required(name).map(v -> {
            Fields f = new Fields(v, "\"" + name + "\"", problems);
            Sourced figure = new Sourced(f.number("value", least, most), f.word("basis", Basis.class, Optional.empty()), f.text("source"));
            f.end();
            return figure;
        }).orElse(new Sourced(least, Basis.ASSUMED, ""));
    }

    private List<Point> parcel(Fields f) {
        List<Point> parcel = f.each("parcel", v -> point(f, v));
        if (!parcel.isEmpty() && parcel.size() < 3) {
            problems.add(f.spotOf("parcel"), "an outline has three corners or more", "Add corners, or leave it out.");
        }
        return parcel;
    }

    private static Point point(Fields f, Json json) {
        int[] xy = f.wholes(json, "a point", 2, 2, -ItemReader.FAR, ItemReader.FAR);
        return new Point(xy[0], xy[1]);
    }

    Building building(Json json) {
        Fields f = new Fields(json, "a building", problems);
        String key = keys.read(f);
        String name = f.text("name", "");
        f.required("at");
        var pose = items.pose(f);
        int[] size = f.required("size").map(v -> f.wholes(v, "\"size\"", 3, 3, 1, ItemReader.FAR)).orElse(new int[] {1, 1, 1});
        Building building = new Building(key, name, pose, new Size(size[0], size[1], size[2]),
                f.each("rooms", v -> room(v, false)), items.fixtures(f), items.phase(f), f.flag("locked"));
        f.end();
        return building;
    }

    Room room(Json json, boolean yard) {
        Fields f = new Fields(json, yard ? "a yard" : "a room", problems);
        String key = keys.read(f);
        String name = f.text("name", "");
        Room.Kind kind = yard ? Room.Kind.YARD : kind(f);
        f.required("at");
        var pose = items.pose(f);
        int[] size = f.required("size").map(v -> f.wholes(v, "\"size\"", 2, 2, 1, ItemReader.FAR)).orElse(new int[] {1, 1});
        int clear = yard ? 0 : f.whole("clearHeight", 0, 100_000, 0);
        int wall = yard ? 0 : f.whole("wall", 0, 5_000, 0);
        Room.Floor floor = f.raw("floor").map(this::floor).orElse(Room.Floor.SLAB);
        String template = f.text("template", "");
        Contents contents = items.contents(f, key, template);
        Room room = new Room(key, name, kind, pose, size[0], size[1], clear, wall, floor, template, contents,
                items.phase(f), f.flag("locked"));
        f.end();
        return room;
    }

    private Room.Kind kind(Fields f) {
        Room.Kind kind = f.word("kind", Room.Kind.class, Optional.empty());
        if (kind == Room.Kind.YARD) {
            problems.add(f.spotOf("kind"), "a yard is not a room of a building", "Put it into the site's \"yards\".");
        }
        return kind;
    }

    private Room.Floor floor(Json json) {
        Fields f = new Fields(json, "\"floor\"", problems);
        Room.Floor floor = new Room.Floor(f.whole("raised", 0, 5_000, 0), f.number("ratingKPa", 0, 10_000),
                f.whole("tile", 0, 5_000, 0));
        f.end();
        return floor;
    }

    private Transport transport(Json json, List<Site> sites) {
        Fields f = new Fields(json, "a transport", problems);
        Transport transport = new Transport(end(f, "from", sites), end(f, "to", sites), sourced(f, "gbps", 0, 1e9));
        if (f.has("from") && transport.from().equals(transport.to())) {
            problems.add(f.spotOf("to"), "a transport begins and ends at \"" + transport.to() + "\"", "Name two sites.");
        }
        f.end();
        return transport;
    }

    private String end(Fields f, String name, List<Site> sites) {
        String key = f.text(name);
        if (f.raw(name).orElse(null) instanceof Json.Text && sites.stream().noneMatch(site -> site.key().equals(key))) {
            problems.add(f.spotOf(name), "there is no site \"" + key + "\"", "Name one of the sites.");
        }
        return key;
    }
}
