package org.hallwright.power;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;
import org.hallwright.model.Site;
import org.hallwright.model.Zones;

/// The units of a tier, from the equipment and the rows that stand in the scope of its system.
final class TierUnits {
    private final RackTable table;
    private final Catalog catalog;
    private final PowerSystem system;
    private final Zones zones;
    /// Blocks in scope in the order of keys.
    private final List<BlockPlace> places;

    TierUnits(RackTable table, Catalog catalog, PowerSystem system, Zones zones, List<BlockPlace> ordered) {
        this.table = table;
        this.catalog = catalog;
        this.system = system;
        this.zones = zones;
        this.places = ordered.stream().filter(zones::holds).toList();
    }

    List<Draft> of(PowerSystem.Tier tier) {
        return tier.kind() == PowerSystem.Kind.BUSWAY ? busways(tier)
                : !tier.types().isEmpty() ? equipment(tier)
                : tier.kind() == PowerSystem.Kind.UTILITY && !tier.supply().isEmpty() ? supplies(tier) : counted(tier);
    }

    private List<Draft> equipment(PowerSystem.Tier tier) {
        List<Draft> drafts = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (BlockPlace place : places) {
            for (int n : place.numbers()) {
                if (!table.present(n) || !tier.types().contains(table.typeOf(n))) {
                    continue;
                }
                Draft draft = draft(table.id(n).toString(), tier, table.typeOf(n));
                draft.rack = n;
                draft.name = place.block().exception(table.position(n).slot()).name();
                draft.place = PowerUnit.Place.at(table.x[n], table.y[n], table.z[n]);
                within(draft, tier, place);
                draft.index = counts.merge(draft.part, 1, Integer::sum) - 1;
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private List<Draft> supplies(PowerSystem.Tier tier) {
        List<Draft> drafts = new ArrayList<>();
        for (Site site : sites()) {
            for (Site.Supply supply : site.supplies()) {
                if (supply.name().equals(tier.supply())) {
                    Draft draft = draft(site.key() + "." + tier.key(), tier, "");
                    draft.name = supply.name();
                    draft.site = site.key();
                    draft.part = site.key();
                    draft.figures.putIfAbsent("firmW", supply.firmW().value());
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private List<Draft> counted(PowerSystem.Tier tier) {
        Map<String, Draft> parts = new LinkedHashMap<>();
        for (BlockPlace place : places) {
            Draft probe = new Draft("", system, tier.kind());
            within(probe, tier, place);
            if (tier.per() == PowerSystem.Level.SITE || probe.zone >= 0) {
                parts.putIfAbsent(probe.part, probe);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        parts.forEach((part, probe) -> {
            for (int i = 0; i < tier.count(); i++) {
                Draft draft = draft(part + "." + tier.key() + (tier.count() == 1 ? "" : "." + (i + 1)), tier, "");
                draft.site = probe.site;
                draft.zone = probe.zone;
                draft.part = part;
                draft.index = i;
                drafts.add(draft);
            }
        });
        return drafts;
    }

    /// A busway for each feed of each segment of each row of racks.
    private List<Draft> busways(PowerSystem.Tier tier) {
        List<Draft> drafts = new ArrayList<>();
        Map<String, Integer> groups = new HashMap<>();
        Map<String, Integer> inZone = new HashMap<>();
        Map<String, Integer> segments = new HashMap<>();
        for (BlockPlace place : places) {
            Draft probe = new Draft("", system, tier.kind());
            within(probe, tier, place);
            if (probe.zone < 0) {
                continue;
            }
            for (BlockLayout.Line line : place.layout().lines()) {
                int length = tier.positions() == 0 ? Math.max(1, line.count()) : tier.positions();
                for (int from = 0, part = 1; from < line.count(); from += length, part++) {
                    int[] racks = racks(place, line.first() + from, Math.min(length, line.count() - from));
                    if (racks.length == 0) {
                        continue;
                    }
                    int group = groups.computeIfAbsent(probe.part, p -> inZone.merge(probe.site + " " + probe.zone, 1, Integer::sum) - 1);
                    int segment = segments.merge(probe.part, 1, Integer::sum) - 1;
                    for (int feed = 0; feed < tier.feeds(); feed++) {
                        String id = String.format("%s.R%02d.%c%d", place.block().key(), line.row(), 'A' + feed, part);
                        Draft draft = draft(id, tier, tier.types().isEmpty() ? "" : tier.types().getFirst());
                        within(draft, tier, place);
                        draft.group = group;
                        draft.segment = segment;
                        draft.feed = feed;
                        draft.racks = racks;
                        draft.place = along(place, line, line.first() + from, line.first() + Math.min(line.count(), from + length) - 1, height(tier, feed));
                        drafts.add(draft);
                    }
                }
            }
        }
        return drafts;
    }

    /// Height of the busways of a feed above the floor, millimetres: as stated, or 2.5 m with 0.25 m between feeds.
    private static int height(PowerSystem.Tier tier, int feed) {
        return feed < tier.heights().size() ? tier.heights().get(feed) : 2500 + 250 * feed;
    }

    /// A busway hangs over the rear of its row, 200 mm from it.
    private PowerUnit.Place along(BlockPlace place, BlockLayout.Line line, int first, int last, int height) {
        Frame frame = place.frame();
        BlockLayout.Place a = place.layout().places().get(first);
        BlockLayout.Place b = place.layout().places().get(last);
        double fromX = a.slotX() - a.pitch() / 2.0;
        double toX = b.slotX() + b.pitch() / 2.0;
        double y = line.frontY() == line.minY() ? line.maxY() - 200 : line.minY() + 200;
        return new PowerUnit.Place(frame.worldX(fromX, y), frame.worldY(fromX, y), frame.z() + height, frame.worldX(toX, y), frame.worldY(toX, y), true);
    }

    private int[] racks(BlockPlace place, int first, int count) {
        return IntStream.range(place.first() + first, place.first() + first + count)
                .filter(table::present)
                .filter(n -> catalog.standing(table.typeOf(n)).orElse(null) instanceof RackType)
                .toArray();
    }

    private Draft draft(String id, PowerSystem.Tier tier, String type) {
        Draft draft = new Draft(id, system, tier.kind());
        draft.tier = tier.key();
        draft.type = type;
        draft.figures = figures(type, tier.figures());
        return draft;
    }

    /// Figures of the catalogue, with what is stated otherwise.
    SortedMap<String, Double> figures(String type, SortedMap<String, Double> stated) {
        SortedMap<String, Double> figures = new TreeMap<>();
        if (catalog.standing(type).orElse(null) instanceof PlantType plant) {
            plant.ratings().forEach((name, figure) -> figures.put(name, figure.value()));
        }
        figures.putAll(stated);
        return figures;
    }

    private void within(Draft draft, PowerSystem.Tier tier, BlockPlace place) {
        draft.site = place.site().key();
        draft.zone = zones.of(place);
        draft.part = switch (tier.per()) {
            case SITE -> place.site().key();
            case ZONE -> system.zones().isEmpty() ? place.site().key() : draft.zone < 0 ? "" : system.zones().get(draft.zone).getFirst();
            case GROUP -> place.groups().isEmpty() ? place.block().key() : place.groups().getFirst().key();
            case BLOCK -> place.block().key();
        };
        if (tier.per() == PowerSystem.Level.SITE && tier.kind() != PowerSystem.Kind.BUSWAY) {
            draft.zone = -1;
        }
    }

    /// Blocks in the scope of the system, in the order of keys.
    List<BlockPlace> places() {
        return places;
    }

    PowerSystem system() {
        return system;
    }

    /// Key of the first site in scope; empty for none.
    String site() {
        return places.isEmpty() ? system.scope().stream().findFirst().orElse("") : places.getFirst().site().key();
    }

    private List<Site> sites() {
        Set<String> keys = new LinkedHashSet<>();
        places.forEach(place -> keys.add(place.site().key()));
        return table.plan().sites().stream().filter(site -> keys.contains(site.key())).toList();
    }
}
