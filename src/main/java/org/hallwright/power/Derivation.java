package org.hallwright.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Zones;

/// Puts the chain of a plan together: the units of every tier, wired, with what is stated otherwise for single units.
final class Derivation {
    private final RackTable table;
    private final Catalog catalog;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Derivation(RackTable table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
    }

    Chain run() {
        List<BlockPlace> ordered = table.inKeyOrder();
        for (PowerSystem system : table.plan().power()) {
            TierUnits units = new TierUnits(table, catalog, system, new Zones(system.scope(), system.zones()), ordered);
            Map<String, List<Draft>> tiers = new LinkedHashMap<>();
            for (PowerSystem.Tier tier : system.tiers()) {
                List<Draft> made = units.of(tier);
                wire(system, tier, made, tiers);
                // Rows of a zone whose units belong to other tiers hang on the busways of those.
                made = made.stream().filter(draft -> draft.kind != PowerSystem.Kind.BUSWAY || !draft.inputs.isEmpty()).toList();
                made.forEach(this::put);
                tiers.put(tier.key(), made);
                made.forEach(draft -> feeder(units, tier, draft));
            }
            system.units().forEach(unit -> declare(units, unit));
        }
        table.plan().power().forEach(system -> system.units().forEach(this::connect));
        return ChainOrder.of(table, catalog, placed(), faults, served());
    }

    private void put(Draft draft) {
        if (drafts.putIfAbsent(draft.id, draft) != null) {
            faults.add(new Fault(draft.id, "there are two power units " + draft.id, "Give the tiers of power systems that share a site different keys."));
        }
    }

    /// Those of the tiers above that a unit may be fed from: on its site and, where they are counted within a zone, in its
    /// zone.
    private static void wire(PowerSystem system, PowerSystem.Tier tier, List<Draft> made, Map<String, List<Draft>> tiers) {
        Map<String, Integer> peers = new HashMap<>();
        made.forEach(draft -> peers.merge(draft.part, 1, Integer::sum));
        Map<String, List<Draft>> visible = new HashMap<>();
        int[] sets = tier.from().stream().mapToInt(key -> system.tier(key).map(PowerSystem.Tier::set).orElse(0)).toArray();
        for (Draft draft : made) {
            List<List<Draft>> uppers = tier.from().stream().map(key -> visible(draft, key, tiers, visible)).toList();
            Feeding.wire(draft, tier, uppers, sets, peers.getOrDefault(draft.part, 1));
            for (String key : tier.standby()) {
                visible(draft, key, tiers, visible).forEach(upper -> draft.feedFrom(upper, 1));
            }
        }
    }

    private static List<Draft> visible(Draft draft, String key, Map<String, List<Draft>> tiers, Map<String, List<Draft>> known) {
        return known.computeIfAbsent(key + " " + draft.site + " " + draft.zone, k -> tiers.getOrDefault(key, List.of()).stream()
                .filter(upper -> upper.site.equals(draft.site) && (upper.zone < 0 || draft.zone < 0 || upper.zone == draft.zone))
                .toList());
    }

    /// Puts a cable between a unit and what feeds it.
    private void feeder(TierUnits units, PowerSystem.Tier tier, Draft draft) {
        if (tier.feeder().isEmpty() || draft.inputs.isEmpty()) {
            return;
        }
        Draft line = new Draft(draft.id + ".F", draft.system, PowerSystem.Kind.LINE);
        line.tier = tier.key();
        line.site = draft.site;
        line.type = tier.feeder();
        line.figures = units.figures(tier.feeder(), new TreeMap<>());
        for (String figure : List.of("lengthM", "parallel")) {
            Double stated = draft.figures.remove(figure);
            if (stated != null) {
                line.figures.put(figure, stated);
            }
        }
        draft.inputs.forEach(input -> line.feedFrom(input.from(), input.rank()));
        draft.inputs.clear();
        draft.feedFrom(line, 0);
        draft.feeder = line;
        put(line);
    }

    /// Takes up a unit that stands for itself, or what differs in one of the tiers.
    private void declare(TierUnits units, PowerSystem.Unit unit) {
        Draft known = drafts.get(unit.id());
        if (known == null && unit.kind().isEmpty()) {
            faults.add(new Fault(unit.id(), unit.id() + " is no unit of " + units.system().label() + " any more", "Take it out of the units of the system, or give it a kind to stand for itself."));
            return;
        }
        Draft draft = known != null ? known : new Draft(unit.id(), units.system(), unit.kind().orElse(PowerSystem.Kind.BOARD));
        if (known == null) {
            drafts.put(unit.id(), draft);
            draft.site = units.site();
        } else if (unit.absent()) {
            drafts.remove(unit.id());
            if (known.feeder != null) {
                drafts.remove(known.feeder.id);
            }
            return;
        }
        unit.kind().ifPresent(kind -> draft.kind = kind);
        draft.name = unit.name().isEmpty() ? draft.name : unit.name();
        draft.figures.putAll(unit.figures());
        if (!unit.at().isEmpty()) {
            place(draft, unit.at());
        }
        if (!unit.serves().isEmpty()) {
            draft.racks = units.places().stream()
                    .filter(place -> place.around().stream().anyMatch(unit.serves()::contains))
                    .flatMapToInt(place -> IntStream.range(place.first(), place.first() + place.layout().places().size()))
                    .filter(n -> table.present(n) && catalog.standing(table.typeOf(n)).orElse(null) instanceof RackType)
                    .toArray();
            draft.feed = Math.max(0, draft.feed);
        }
    }

    private void place(Draft draft, String key) {
        List<Part> path = PlanTree.path(table.plan(), key);
        if (!path.isEmpty()) {
            Frame frame = PlanTree.inside(PlanTree.frameOfParent(path), path.getLast());
            double x = path.getLast() instanceof Room room ? room.width() / 2.0 : 0;
            double y = path.getLast() instanceof Room room ? room.depth() / 2.0 : 0;
            draft.place = PowerUnit.Place.at(frame.worldX(x, y), frame.worldY(x, y), frame.z());
            draft.site = path.getFirst().key();
        }
    }

    private void connect(PowerSystem.Unit unit) {
        Draft draft = drafts.get(unit.id());
        if (draft == null || unit.absent()) {
            return;
        }
        Draft fed = draft.feeder == null ? draft : draft.feeder;
        if (!unit.from().isEmpty()) {
            fed.inputs.removeIf(input -> input.rank() == 0);
        }
        if (!unit.standby().isEmpty()) {
            fed.inputs.removeIf(input -> input.rank() > 0);
        }
        link(fed, unit.from(), 0);
        link(fed, unit.standby(), 1);
    }

    private void link(Draft draft, List<String> from, int rank) {
        for (String id : from) {
            Draft upper = drafts.get(id);
            if (upper == null) {
                faults.add(new Fault(draft.id, draft.id + " is fed from " + id + ", which is no power unit", "Name a unit of a power system of this plan."));
            } else {
                draft.feedFrom(upper, rank);
            }
        }
    }

    /// The units with their places, those without one at a neighbour's, and the lengths of feeders and busways.
    private List<Draft> placed() {
        List<Draft> all = new ArrayList<>(drafts.values());
        for (Draft draft : all) {
            draft.inputs.removeIf(input -> drafts.get(input.from().id) != input.from());
            draft.inputs.stream().map(input -> input.from().place).filter(PowerUnit.Place::known).findFirst()
                    .filter(place -> !draft.place.known()).ifPresent(place -> draft.place = place.borrowed());
        }
        for (Draft draft : all.reversed()) {
            for (Draft.Input input : draft.inputs) {
                if (!input.from().place.known() && draft.place.known()) {
                    input.from().place = draft.place.borrowed();
                }
            }
        }
        for (Draft draft : all) {
            if (draft.feeder != null) {
                draft.feeder.place = draft.place.borrowed();
                draft.feeder.lengthM = length(draft.feeder, draft.place);
            } else if (draft.kind == PowerSystem.Kind.BUSWAY) {
                PowerUnit.Place run = draft.place;
                draft.lengthM = run.known() ? run.lengthM() + length(draft, run) : 0;
            }
        }
        return all;
    }

    /// Metres from what feeds a unit in normal running.
    private static double length(Draft draft, PowerUnit.Place to) {
        return draft.inputs.stream().filter(input -> input.rank() == 0).map(input -> input.from().place).filter(PowerUnit.Place::known).findFirst()
                .map(from -> FeederRoute.lengthM(from, to))
                .orElse(0.0);
    }

    /// For each rack number the units that feed it, in the order of feeds.
    private Map<Integer, List<Draft>> served() {
        Map<Integer, List<Draft>> served = new TreeMap<>();
        for (Draft draft : drafts.values()) {
            Arrays.stream(draft.racks).forEach(rack -> served.computeIfAbsent(rack, r -> new ArrayList<>()).add(draft));
        }
        served.forEach(this::pinned);
        return served;
    }

    /// Feeds that were fixed by hand, `feed A from ID` in the exception of a slot, take the place of the derived ones.
    private void pinned(int rack, List<Draft> feeds) {
        for (String pin : table.placeOf(rack).block().exception(table.position(rack).slot()).pins()) {
            Pin.feed(pin).ifPresent(wanted -> {
                Draft unit = drafts.get(wanted.unit());
                if (unit == null) {
                    faults.add(new Fault(table.id(rack).toString(), "feed " + (char) ('A' + wanted.feed()) + " is fixed to " + wanted.unit() + ", which is no power unit",
                            "Take the pin away, or name a unit that is there."));
                } else if (wanted.feed() < feeds.size()) {
                    feeds.set(wanted.feed(), unit);
                } else {
                    feeds.add(unit);
                }
            });
        }
    }
}
