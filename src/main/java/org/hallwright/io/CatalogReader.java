package org.hallwright.io;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hallwright.catalog.CableType;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Confidence;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.Origin;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.Port;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.TrunkType;
import org.hallwright.model.Size;

/// Reads the catalogue. A figure is written `[value, "published", "source id"]`; sources are listed once in
/// `sources.json`. Where a figure of a whole rack differs from the sum over its devices, the rest becomes a device "frame
/// and losses", so that sums stay sums.
public final class CatalogReader {
    private static final List<String> FILES = List.of("sources", "servers", "switches", "rack-parts", "racks", "cooling",
            "power", "containment", "cables");
    /// Rate of the lanes of a port that does not state them.
    private static final int USUAL_LANE_GBPS = 100;

    private final FigureReader figures = new FigureReader();
    private final CableReader cableReader = new CableReader(figures, this::id);
    private final Map<String, DeviceType> devices = new LinkedHashMap<>();
    private final List<RackType> racks = new ArrayList<>();
    private final List<PlantType> plant = new ArrayList<>();
    private final List<CableType> cables = new ArrayList<>();
    private final List<TrunkType> trunks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Problems problems = new Problems("catalogue");

    private CatalogReader() {}

    /// Reads the catalogue that comes with Hallwright.
    ///
    /// @throws FileRefused when a file of it is broken or missing
    public static Catalog bundled() throws FileRefused {
        CatalogReader reader = new CatalogReader();
        for (String file : FILES) {
            String name = "assets/catalog/" + file + ".json";
            InputStream in = CatalogReader.class.getResourceAsStream("/" + name);
            if (in == null) {
                throw FileRefused.of(name, "the file is missing from this installation", "Reinstall Hallwright.");
            }
            reader.file(name, SourceText.read(name, in));
        }
        return new Catalog(List.copyOf(reader.devices.values()), reader.racks, reader.plant, reader.cables, reader.trunks);
    }

    private void file(String name, String text) throws FileRefused {
        problems = new Problems(name);
        Fields f = new Fields(JsonTree.parse(name, text, problems), "a catalogue file", problems);
        f.raw("sources").ifPresent(figures::sources);
        f.each("devices", this::device).forEach(d -> devices.put(d.id(), d));
        racks.addAll(f.each("racks", this::rack));
        plant.addAll(f.each("plant", this::plant));
        cables.addAll(f.each("cables", v -> cableReader.cable(v, problems)));
        trunks.addAll(f.each("trunks", v -> cableReader.trunk(v, problems)));
        f.end();
        problems.refuseIfAny();
    }

    private String id(Fields f) {
        String id = f.text("id");
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            problems.add(f.spotOf("id"), "\"" + id + "\" cannot be an id", "Use lower-case letters, digits and -.");
        }
        if (!ids.add(id)) {
            problems.add(f.spotOf("id"), "the id \"" + id + "\" is used twice", "Give one of the two another id.");
        }
        return id;
    }

    private DeviceType device(Json json) {
        Fields f = new Fields(json, "a device", problems);
        String id = id(f);
        String name = f.text("name");
        String maker = f.text("maker");
        DeviceType.Kind kind = f.word("kind", DeviceType.Kind.class, Optional.empty());
        int units = f.whole("units", 0, 60);
        Size size = size(f);
        Origin form = figures.origin(f, "form");
        int gpus = f.whole("gpus", 0, 1000, 0);
        List<Port> ports = f.each("ports", this::port);
        Origin contents = gpus == 0 && ports.isEmpty() ? form : figures.origin(f, "contents");
        DeviceType device = new DeviceType(id, name, maker, kind, units, size, form, contents, figures.figure(f, "massKg"), gpus, f.text("gpuType", ""),
                figures.figure(f, "maximumW"), figures.figure(f, "typicalW"), figures.optional(f, "liquidShare").orElse(Figure.derived(0, "air-cooled")), ports,
                f.raw("ratings").map(v -> ratings(f, v)).orElse(Collections.emptySortedMap()), figures.figure(f, "priceUsd"));
        f.end();
        return device;
    }

    private Port port(Json json) {
        Fields f = new Fields(json, "a port", problems);
        String name = f.text("name");
        int count = f.whole("count", 1, 10_000);
        int gbps = f.whole("gbps", 1, 100_000);
        Port port = new Port(name, count, gbps, f.text("connector"), f.whole("lanes", 1, 64, Math.max(1, gbps / USUAL_LANE_GBPS)));
        f.end();
        return port;
    }

    private RackType rack(Json json) {
        Fields f = new Fields(json, "a rack", problems);
        String id = id(f);
        String name = f.text("name");
        List<RackType.Mount> mounts = new ArrayList<>();
        f.required("mounts").ifPresent(v -> mounts(f, v, mounts));
        mounts.sort(Comparator.comparingInt(RackType.Mount::u));
        Map<String, Figure> whole = new TreeMap<>();
        f.raw("whole").ifPresent(v -> mounts.add(new RackType.Mount(0, frame(v, id, mounts, whole))));
        RackType rack = new RackType(id, name, f.text("maker"), f.word("role", RackType.Role.class, Optional.empty()), size(f), figures.origin(f, "form"),
                figures.origin(f, "contents"), f.whole("units", 1, 60), f.whole("rearDoor", 0, 1000, 0), mounts, whole);
        f.end();
        return rack;
    }

    private void mounts(Fields f, Json json, List<RackType.Mount> mounts) {
        if (!(json instanceof Json.Obj obj)) {
            f.wrong(json, "\"mounts\" must be an object by device", "");
            return;
        }
        obj.members().forEach((id, member) -> {
            DeviceType device = devices.get(id);
            if (device == null) {
                problems.add(member.key(), "there is no device \"" + id + "\"", "List it among the devices.");
                return;
            }
            for (Json u : f.list(member.value(), "the units of " + id)) {
                mounts.add(new RackType.Mount(f.whole(u, "a unit", 1, 60), device));
            }
        });
    }

    /// The device that holds what the figures of a whole rack have beyond the sum of the listed devices.
    ///
    /// @param whole where those figures are put
    private DeviceType frame(Json json, String rack, List<RackType.Mount> mounts, Map<String, Figure> whole) {
        Fields f = new Fields(json, "\"whole\"", problems);
        Figure mass = rest(f, "massKg", mounts, DeviceType::massKg, whole);
        Figure maximum = rest(f, "maximumW", mounts, DeviceType::maximumW, whole);
        Figure typical = rest(f, "typicalW", mounts, DeviceType::typicalW, whole);
        Figure price = rest(f, "priceUsd", mounts, DeviceType::priceUsd, whole);
        Figure liquid = figures.optional(f, "liquidShare").map(share -> {
            double listed = mounts.stream().mapToDouble(m -> m.device().maximumW().value() * m.device().liquidShare().value()).sum();
            double total = mounts.stream().mapToDouble(m -> m.device().maximumW().value()).sum() + maximum.value();
            double value = maximum.value() == 0 ? 0 : (share.value() * total - listed) / maximum.value();
            return Figure.derived(Math.clamp(value, 0, 1), "so that the rack's share is " + share.value() + " (" + share.source() + ")");
        }).orElse(Figure.derived(0, "air-cooled"));
        figures.optional(f, "airRiseK").ifPresent(rise -> whole.put("airRiseK", rise));
        f.end();
        Origin origin = new Origin(Confidence.DERIVED, "the rest of the rack");
        return new DeviceType(rack + "-frame", "Frame and losses", "", DeviceType.Kind.FRAME, 0, new Size(0, 0, 0), origin, origin, mass, 0, "", maximum,
                typical, liquid, List.of(), Collections.emptySortedMap(), price);
    }

    private Figure rest(Fields f, String name, List<RackType.Mount> mounts, Function<DeviceType, Figure> of, Map<String, Figure> known) {
        return figures.optional(f, name).map(whole -> {
            known.put(name, whole);
            double rest = whole.value() - mounts.stream().mapToDouble(m -> of.apply(m.device()).value()).sum();
            if (rest < 0) {
                problems.add(f.spotOf(name), "\"" + name + "\" is " + -rest + " below the sum of the devices",
                        "Correct the devices or the figure of the whole.");
            }
            return new Figure(Math.max(0, rest), whole.confidence(), whole.value() + " for the rack (" + whole.source()
                    + ") less its listed devices");
        }).orElse(Figure.derived(0, "nothing beyond the listed devices"));
    }

    private PlantType plant(Json json) {
        Fields f = new Fields(json, "plant", problems);
        String id = id(f);
        String name = f.text("name");
        String maker = f.text("maker");
        PlantType.Kind kind = f.word("kind", PlantType.Kind.class, Optional.empty());
        SortedMap<String, Figure> ratings = f.required("ratings").map(v -> ratings(f, v)).orElse(Collections.emptySortedMap());
        PlantType type = new PlantType(id, name, maker, kind, size(f), figures.origin(f, "form"), figures.figure(f, "massKg"), figures.figure(f, "maximumW"),
                figures.figure(f, "typicalW"), ratings, f.whole("frontClear", 0, 100_000, 0), figures.figure(f, "priceUsd"));
        f.end();
        return type;
    }

    /// Figures by name.
    private SortedMap<String, Figure> ratings(Fields f, Json json) {
        SortedMap<String, Figure> ratings = new TreeMap<>();
        if (json instanceof Json.Obj obj) {
            obj.members().forEach((key, member) -> ratings.put(key, figures.figure(f, key, member.value())));
        } else {
            f.wrong(json, "\"ratings\" must be an object", "");
        }
        return ratings;
    }

    private Size size(Fields f) {
        int[] s = f.required("size").map(v -> f.wholes(v, "\"size\"", 3, 3, 1, 100_000)).orElse(new int[] {1, 1, 1});
        return new Size(s[0], s[1], s[2]);
    }
}
