package org.hallwright.io;

import java.util.List;
import java.util.Optional;
import org.hallwright.catalog.PlantType;
import org.hallwright.model.Fixture;
import org.hallwright.model.Point;

/// Reads fixtures. The first member names the kind, its value is the key.
final class FixtureReader {
    static final List<String> KINDS = List.of("wall", "door", "column", "aisle", "containment", "tray", "busway", "pipe",
            "duct", "road", "keepOut");
    private static final int HIGHEST = 200_000;

    private final Named named;
    private final Keys keys;
    private final Problems problems;

    FixtureReader(Named named, Keys keys, Problems problems) {
        this.named = named;
        this.keys = keys;
        this.problems = problems;
    }

    Optional<Fixture> read(Json json) {
        Fields f = new Fields(json, "a fixture", problems);
        List<String> kinds = KINDS.stream().filter(f::has).toList();
        if (kinds.size() != 1) {
            if (json instanceof Json.Obj) {
                problems.add(json.spot(), "a fixture names exactly one kind", "Begin it with one of " + String.join(", ", KINDS) + ".");
            }
            return Optional.empty();
        }
        String kind = kinds.getFirst();
        String key = keys.read(f, kind);
        Fixture fixture = fixture(kind, key, repeat(f), f);
        f.end();
        return Optional.of(fixture);
    }

    private Fixture fixture(String kind, String key, Fixture.Repeat repeat, Fields f) {
        return switch (kind) {
            case "wall" -> new Fixture.Wall(key, repeat, point(f, "from"), point(f, "to"), length(f, "thickness"), length(f, "height"));
            case "door" -> new Fixture.Door(key, repeat, point(f, "at"), f.number("yaw", -360, 360, 0), length(f, "width"),
                    length(f, "height"), f.word("swing", Fixture.Door.Swing.class, Optional.of(Fixture.Door.Swing.IN)));
            case "column" -> new Fixture.Column(key, repeat, area(f));
            case "aisle" -> new Fixture.Aisle(key, repeat, aisle(f), area(f));
            case "containment" -> new Fixture.Containment(key, repeat, aisle(f), area(f), length(f, "height"), containment(f));
            case "tray" -> new Fixture.Tray(key, repeat, f.word("use", Fixture.Tray.Use.class, Optional.empty()), path(f),
                    height(f), length(f, "width"), length(f, "height"), f.whole("lanes", 1, 100, 1));
            case "busway" -> {
                String type = f.text("type");
                named.plant(type, PlantType.Kind.BUSWAY, f.spotOf("type"));
                yield new Fixture.Busway(key, repeat, type, f.text("feed"), path(f), height(f));
            }
            case "pipe" -> new Fixture.Pipe(key, repeat, f.text("loop"), f.word("flow", Fixture.Pipe.Flow.class, Optional.empty()),
                    path(f), height(f), f.whole("dn", 1, 5_000));
            case "duct" -> new Fixture.Duct(key, repeat, path(f), height(f), length(f, "width"), length(f, "height"));
            case "road" -> new Fixture.Road(key, repeat, path(f), length(f, "width"));
            default -> new Fixture.KeepOut(key, repeat, area(f), f.text("reason"));
        };
    }

    private static int length(Fields f, String name) {
        return f.whole(name, 1, HIGHEST);
    }

    private static int height(Fields f) {
        return f.whole("z", -HIGHEST, HIGHEST);
    }

    private static Fixture.Aisle.Kind aisle(Fields f) {
        return f.word("kind", Fixture.Aisle.Kind.class, Optional.empty());
    }

    private String containment(Fields f) {
        String type = f.text("type", "");
        if (!type.isEmpty()) {
            named.plant(type, PlantType.Kind.CONTAINMENT, f.spotOf("type"));
        }
        return type;
    }

    private static Fixture.Repeat repeat(Fields f) {
        return f.raw("repeat").map(v -> {
            int[] r = f.wholes(v, "\"repeat\"", 3, 3, -ItemReader.FAR, ItemReader.FAR);
            if (r[0] < 1 || r[0] > 10_000) {
                f.problems().add(v.spot(), "\"repeat\" begins with a count of 1 to 10000", "Correct the count.");
            }
            return new Fixture.Repeat(Math.clamp(r[0], 1, 10_000), r[1], r[2]);
        }).orElse(Fixture.Repeat.ONCE);
    }

    private static Point point(Fields f, String name) {
        return f.required(name).map(v -> point(f, v, "\"" + name + "\"")).orElse(new Point(0, 0));
    }

    private static Point point(Fields f, Json json, String what) {
        int[] xy = f.wholes(json, what, 2, 2, -ItemReader.FAR, ItemReader.FAR);
        return new Point(xy[0], xy[1]);
    }

    private static List<Point> path(Fields f) {
        List<Point> path = f.required("path")
                .map(v -> f.list(v, "\"path\"").stream().map(p -> point(f, p, "a point of the path")).toList())
                .orElse(List.of());
        if (f.has("path") && path.size() < 2) {
            f.problems().add(f.spotOf("path"), "a path has at least two points", "Add points.");
        }
        return path;
    }

    private static Fixture.Area area(Fields f) {
        return f.required("area").map(v -> {
            int[] a = f.wholes(v, "\"area\"", 4, 4, -ItemReader.FAR, ItemReader.FAR);
            if (v instanceof Json.Arr array && array.values().size() == 4 && (a[2] < 1 || a[3] < 1)) {
                f.problems().add(v.spot(), "an area must be 1 mm or more wide and deep", "Write x, y, width, depth.");
            }
            return new Fixture.Area(a[0], a[1], a[2], a[3]);
        }).orElse(new Fixture.Area(0, 0, 0, 0));
    }
}
