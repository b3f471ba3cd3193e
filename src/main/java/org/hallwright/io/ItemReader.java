package org.hallwright.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.model.Block;
import org.hallwright.model.Contents;
import org.hallwright.model.Fixture;
import org.hallwright.model.Group;
import org.hallwright.model.Item;
import org.hallwright.model.Phase;
import org.hallwright.model.Pose;
import org.hallwright.model.Template;

/// Reads blocks, groups and templates, and unfolds template instances.
final class ItemReader {
    /// Farthest coordinate, millimetres: 1,000 km.
    static final int FAR = 1_000_000_000;
    /// Most parts that templates may unfold to, so that nested ones cannot grow without bound.
    private static final int MOST_PARTS = 400_000;

    private final boolean whole;
    private final Keys keys;
    private final Problems problems;
    private final FixtureReader fixtureReader;
    private final BlockReader blocks;
    private final Map<String, Json> templateJson = new LinkedHashMap<>();
    private final Map<String, Optional<Template>> templates = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> phases = new HashSet<>();
    private long parts;

    /// @param whole true where every part states all it holds, and templates and phases are names that nothing here
    ///     resolves
    ItemReader(Named named, Keys keys, Problems problems, boolean whole) {
        this.whole = whole;
        this.keys = keys;
        this.problems = problems;
        this.fixtureReader = new FixtureReader(named, keys, problems);
        this.blocks = new BlockReader(named, problems);
    }

    void knowPhases(List<Phase> known) {
        known.forEach(phase -> phases.add(phase.key()));
    }

    List<Template> templates(List<Json> values) {
        for (Json value : values) {
            Fields f = new Fields(value, "a template", problems);
            String name = f.text("name");
            if (f.has("name") && templateJson.putIfAbsent(name, value) != null) {
                problems.add(f.spotOf("name"), "there are two templates \"" + name + "\"", "Rename one of them.");
            }
        }
        List<Template> read = new ArrayList<>();
        templateJson.forEach((name, value) -> template(name, value.spot()).ifPresent(read::add));
        return read;
    }

    /// The template of this name, read on first use, since templates may name each other in any order.
    private Optional<Template> template(String name, Json.Spot user) {
        Optional<Template> known = templates.get(name);
        if (known != null) {
            return known;
        }
        Json json = templateJson.get(name);
        if (json == null) {
            problems.add(user, "there is no template \"" + name + "\"", "Add it to \"templates\" or name one of "
                    + String.join(", ", templateJson.keySet()) + ".");
            return Optional.empty();
        }
        if (!open.add(name)) {
            problems.add(user, "template \"" + name + "\" contains itself", "Remove the circle.");
            return Optional.empty();
        }
        Optional<Template> read = Optional.of(readTemplate(name, json));
        open.remove(name);
        templates.put(name, read);
        return read;
    }

    /// A template that stands alone.
    Template template(Json json) {
        return readTemplate(new Fields(json, "a template", problems).text("name"), json);
    }

    private Template readTemplate(String name, Json json) {
        Fields f = new Fields(json, "a template", problems);
        f.text("name", "");
        Template template;
        if (f.has("block")) {
            Fields b = new Fields(f.required("block").orElseThrow(), "\"block\"", problems);
            Block block = blocks.read(b, "", Pose.ORIGIN, "", Optional.empty(), phase(b), b.flag("locked"));
            b.end();
            template = new Template.OfBlock(name, block);
        } else {
            if (json instanceof Json.Obj && !f.has("items")) {
                problems.add(f.spot(), "a template needs \"block\" or \"items\"", "Add one of them.");
            }
            keys.enter();
            Contents contents = new Contents(f.each("items", this::item), fixtures(f));
            keys.leave(contents);
            template = new Template.OfContents(name, contents);
        }
        f.end();
        return template;
    }

    Item item(Json json) {
        Fields f = new Fields(json, "a block or group", problems);
        String key = keys.read(f);
        String name = f.text("name", "");
        Pose pose = pose(f);
        String templateName = f.text("template", "");
        Optional<Template> template = templateName.isEmpty() || whole ? Optional.empty() : template(templateName, f.spotOf("template"));
        Item item;
        boolean lost = !templateName.isEmpty() && !whole && template.isEmpty();
        if (f.has("rows") || template.orElse(null) instanceof Template.OfBlock || lost && !f.has("items") && !f.has("fixtures")) {
            if (template.orElse(null) instanceof Template.OfContents) {
                problems.add(f.spotOf("template"), "template \"" + templateName + "\" holds items, so it makes a group without rows",
                        "Name a template with \"block\", or remove \"rows\".");
            }
            Optional<Block> base = lost ? Optional.of(ItemWriter.PLAIN)
                    : template.map(t -> t instanceof Template.OfBlock of ? of.block() : null);
            item = blocks.read(f, key, pose, templateName, base, f.has("phase") ? phase(f) : base.map(Block::phase).orElse(""),
                    f.has("locked") ? f.flag("locked") : base.map(Block::locked).orElse(false)).withName(name);
        } else {
            item = new Group(key, name, pose, templateName, contents(f, key, templateName), f.flag("locked"));
        }
        f.end();
        return item;
    }

    /// What a room or group holds: its template's instance with its own members put over it.
    Contents contents(Fields f, String key, String templateName) {
        Contents base = Contents.EMPTY;
        if (!templateName.isEmpty() && !whole) {
            Template template = template(templateName, f.spotOf("template")).orElse(null);
            if (template instanceof Template.OfContents of) {
                base = instance(of, key, f);
            } else if (template != null) {
                problems.add(f.spotOf("template"), "template \"" + templateName + "\" is a block, not contents",
                        "Name a template with \"items\".");
            }
        }
        Set<String> removed = removed(f, base);
        List<Item> own = f.each("items", this::item);
        List<Fixture> ownFixtures = fixtures(f);
        return new Contents(over(base.items(), own, Item::key, removed), over(base.fixtures(), ownFixtures, Fixture::key, removed));
    }

    private Contents instance(Template.OfContents template, String key, Fields f) {
        parts += size(template.contents());
        if (parts > MOST_PARTS) {
            problems.add(f.spot(), "the templates unfold to more than " + MOST_PARTS + " parts", "Nest fewer of them.");
            return Contents.EMPTY;
        }
        return template.instance(key);
    }

    private static long size(Contents contents) {
        return contents.fixtures().size()
                + contents.items().stream().mapToLong(i -> i instanceof Group g ? 1 + size(g.contents()) : 1).sum();
    }

    private Set<String> removed(Fields f, Contents base) {
        Set<String> there = base.items().stream().map(Item::key).collect(Collectors.toSet());
        base.fixtures().forEach(fixture -> there.add(fixture.key()));
        Set<String> removed = new HashSet<>();
        for (Json json : f.list("removed")) {
            if (!(json instanceof Json.Text key)) {
                f.wrong(json, "a removed key must be a text", "");
            } else if (!there.contains(key.value())) {
                problems.add(key.spot(), "the template gives no \"" + key.value() + "\" to remove", "Take it off the list.");
            } else if (!removed.add(key.value())) {
                problems.add(key.spot(), "\"" + key.value() + "\" is removed twice", "Take it off the list once.");
            }
        }
        return removed;
    }

    /// The base values without the removed ones, those with a new value replaced, and then the other new ones.
    private static <T> List<T> over(List<T> base, List<T> own, Function<T, String> key, Set<String> removed) {
        SortedMap<String, T> replacing = new TreeMap<>();
        own.forEach(value -> replacing.putIfAbsent(key.apply(value), value));
        List<T> result = new ArrayList<>();
        Set<T> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (T value : base) {
            String k = key.apply(value);
            if (!removed.contains(k)) {
                T standing = replacing.getOrDefault(k, value);
                result.add(standing);
                placed.add(standing);
            }
        }
        own.stream().filter(value -> !placed.contains(value)).forEach(result::add);
        return result;
    }

    List<Fixture> fixtures(Fields f) {
        List<Fixture> fixtures = new ArrayList<>();
        f.list("fixtures").forEach(v -> fixtureReader.read(v).ifPresent(fixtures::add));
        return fixtures;
    }

    Pose pose(Fields f) {
        int[] at = f.raw("at").map(v -> f.wholes(v, "\"at\"", 2, 3, -FAR, FAR)).orElse(new int[3]);
        return new Pose(at[0], at[1], at[2], f.number("yaw", -360, 360, 0));
    }

    String phase(Fields f) {
        String phase = f.text("phase", "");
        if (!phase.isEmpty() && !whole && !phases.contains(phase)) {
            problems.add(f.spotOf("phase"), "there is no phase \"" + phase + "\"", "Add it to \"phases\".");
        }
        return phase;
    }
}
