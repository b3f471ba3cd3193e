package org.hallwright.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Reading and rebuilding the tree of parts. Rebuilding copies the parts on the way to the changed one and shares all
/// others.
public final class PlanTree {
    private PlanTree() {}

    /// The part with this key.
    public static Optional<Part> find(Plan plan, String key) {
        List<Part> path = path(plan, key);
        return path.isEmpty() ? Optional.empty() : Optional.of(path.getLast());
    }

    /// From the site down to the part with this key, both included; empty when there is none.
    public static List<Part> path(Plan plan, String key) {
        List<Part> path = new ArrayList<>();
        return descend(plan.sites(), key, path) ? path : List.of();
    }

    private static boolean descend(List<? extends Part> parts, String key, List<Part> path) {
        for (Part part : parts) {
            path.add(part);
            if (part.key().equals(key) || descend(part.parts(), key, path)) {
                return true;
            }
            path.removeLast();
        }
        return false;
    }

    /// The frame in which the part's own pose is given: that of its parent.
    public static Frame frameOfParent(List<Part> path) {
        Frame frame = Frame.CAMPUS;
        for (Part part : path.subList(0, path.size() - 1)) {
            frame = inside(frame, part);
        }
        return frame;
    }

    /// The frame of what stands in `part`, which itself stands in `parent`. In a room it begins at the floor people
    /// stand on, above any raised floor.
    public static Frame inside(Frame parent, Part part) {
        Frame frame = parent.then(part.pose());
        return part instanceof Room room
                ? new Frame(frame.x(), frame.y(), frame.z() + room.floor().raised(), frame.yaw())
                : frame;
    }

    /// The keys of parts and of all parts within them. Fixtures are no parts.
    public static Set<String> partKeys(List<? extends Part> parts) {
        Set<String> keys = new HashSet<>();
        collectPartKeys(parts, keys);
        return keys;
    }

    private static void collectPartKeys(List<? extends Part> parts, Set<String> keys) {
        parts.forEach(part -> {
            keys.add(part.key());
            collectPartKeys(part.parts(), keys);
        });
    }

    /// Every key in use: parts and fixtures.
    public static Set<String> keys(Plan plan) {
        Set<String> keys = new HashSet<>();
        for (Site site : plan.sites()) {
            collectKeys(site, keys);
        }
        return keys;
    }

    /// Adds the keys of a part and of all it holds.
    public static void collectKeys(Part part, Set<String> keys) {
        keys.add(part.key());
        List<Fixture> fixtures = switch (part) {
            case Building building -> building.fixtures();
            case Room room -> room.contents().fixtures();
            case Group group -> group.contents().fixtures();
            case Site site -> site.fixtures();
            case Block block -> List.of();
        };
        fixtures.forEach(fixture -> keys.add(fixture.key()));
        part.parts().forEach(child -> collectKeys(child, keys));
    }

    /// The plan with the part of this key changed; the same plan when the change returns the same part.
    ///
    /// @throws IllegalArgumentException when there is no such part
    public static Plan replace(Plan plan, String key, UnaryOperator<Part> change) {
        return rebuild(plan, key, part -> List.of(change.apply(part)));
    }

    /// The plan without the part of this key and all that stands in it.
    public static Plan remove(Plan plan, String key) {
        return rebuild(plan, key, part -> List.of());
    }

    /// The plan with a part put at the end of a parent: items into rooms and groups, rooms into buildings, buildings and
    /// yards into sites.
    ///
    /// @throws IllegalArgumentException when the parent takes no such part
    public static Plan insert(Plan plan, String parentKey, Part part) {
        return replace(plan, parentKey, parent -> switch (parent) {
            case Room room when part instanceof Item item ->
                room.withContents(room.contents().withItems(with(room.parts(), item)));
            case Group group when part instanceof Item item ->
                group.withContents(group.contents().withItems(with(group.parts(), item)));
            case Building building when part instanceof Room room && !room.yard() ->
                building.withRooms(with(building.rooms(), room));
            case Site site when part instanceof Building building ->
                site.with(with(site.buildings(), building), site.yards());
            case Site site when part instanceof Room room && room.yard() ->
                site.with(site.buildings(), with(site.yards(), room));
            default -> throw new IllegalArgumentException(part.key() + " cannot stand in " + parentKey);
        });
    }

    private static <T> List<T> with(List<T> parts, T part) {
        List<T> longer = new ArrayList<>(parts);
        longer.add(part);
        return longer;
    }

    /// The plan with every block changed, those of templates included. What a change leaves the same is shared.
    public static Plan mapBlocks(Plan plan, UnaryOperator<Block> change) {
        List<Template> templates = mapped(plan.templates(), template -> template instanceof Template.OfContents of
                ? of.with(contents(of.contents(), change))
                : template);
        List<Site> sites = mapped(plan.sites(), site -> {
            List<Building> buildings = mapped(site.buildings(), building -> {
                List<Room> rooms = mapped(building.rooms(), room -> room(room, change));
                return rooms == building.rooms() ? building : building.withRooms(rooms);
            });
            List<Room> yards = mapped(site.yards(), yard -> room(yard, change));
            return buildings == site.buildings() && yards == site.yards() ? site : site.with(buildings, yards);
        });
        Plan changed = templates == plan.templates() ? plan : plan.withTemplates(templates);
        return sites == plan.sites() ? changed : changed.withSites(sites);
    }

    private static Room room(Room room, UnaryOperator<Block> change) {
        Contents contents = contents(room.contents(), change);
        return contents == room.contents() ? room : room.withContents(contents);
    }

    private static Contents contents(Contents contents, UnaryOperator<Block> change) {
        List<Item> items = mapped(contents.items(), item -> switch (item) {
            case Block block -> {
                Block changed = change.apply(block);
                yield changed.equals(block) ? block : changed;
            }
            case Group group -> {
                Contents inside = contents(group.contents(), change);
                yield inside == group.contents() ? group : group.withContents(inside);
            }
        });
        return items == contents.items() ? contents : contents.withItems(items);
    }

    /// The list with every value changed; the same list when all stay the same.
    private static <T> List<T> mapped(List<T> values, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(values.size());
        boolean same = true;
        for (T value : values) {
            T next = change.apply(value);
            same &= next == value;
            changed.add(next);
        }
        return same ? values : List.copyOf(changed);
    }

    private interface Change {
        List<Part> apply(Part part);
    }

    private static Plan rebuild(Plan plan, String key, Change change) {
        List<Part> path = path(plan, key);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("there is no part '" + key + "' in this plan");
        }
        List<Part> replacement = change.apply(path.getLast());
        if (replacement.size() == 1 && replacement.getFirst() == path.getLast()) {
            return plan;
        }
        for (int i = path.size() - 1; i > 0; i--) {
            replacement = List.of(withChild(path.get(i - 1), path.get(i), replacement));
        }
        return plan.withSites(spliced(plan.sites(), path.getFirst(), replacement, Site.class));
    }

    private static Part withChild(Part parent, Part child, List<Part> replacement) {
        return switch (parent) {
            case Site site -> child instanceof Building
                    ? site.with(spliced(site.buildings(), child, replacement, Building.class), site.yards())
                    : site.with(site.buildings(), spliced(site.yards(), child, replacement, Room.class));
            case Building building -> building.withRooms(spliced(building.rooms(), child, replacement, Room.class));
            case Room room -> room.withContents(
                    room.contents().withItems(spliced(room.parts(), child, replacement, Item.class)));
            case Group group -> group.withContents(
                    group.contents().withItems(spliced(group.parts(), child, replacement, Item.class)));
            case Block block -> throw new IllegalStateException("a block holds no parts");
        };
    }

    private static <P extends Part> List<P> spliced(List<P> parts, Part old, List<Part> replacement, Class<P> kind) {
        List<P> spliced = new ArrayList<>(parts.size());
        for (P part : parts) {
            if (part == old) {
                replacement.forEach(p -> spliced.add(kind.cast(p)));
            } else {
                spliced.add(part);
            }
        }
        return spliced;
    }
}
