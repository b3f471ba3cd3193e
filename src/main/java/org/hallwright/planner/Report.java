package org.hallwright.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Finding;
import org.hallwright.model.Item;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.network.CableTotals;
import org.hallwright.network.Cabling;
import org.hallwright.network.FabricTotals;
import org.hallwright.network.Sums;
import org.hallwright.network.Way;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.PowerTotals;
import org.hallwright.thermal.ThermalStudy;
import org.hallwright.thermal.ThermalTotals;

/// The figures of a plan and of its parts.
///
/// @param bySite by site key, in document order
/// @param byHall by room key, in document order
public record Report(Section campus, Map<String, Section> bySite, Map<String, Section> byHall) {
    /// The figures of the campus or a part of it, with the number of findings there.
    ///
    /// @param wires what its networks come to; none where the plan has no networks
    /// @param power what its power systems come to; none where the plan has none
    /// @param heat what its heat comes to; none where there is nothing that cools
    public record Section(Summary summary, Optional<Wires> wires, Optional<PowerTotals> power, Optional<ThermalTotals> heat, Tally findings) {
        /// Price of cables and trunks, which belong to the network; optics of switches are in the price of the switches.
        public double cablesUsd() {
            return wires.map(w -> w.cables().cablesUsd()).orElse(0.0);
        }

        /// Price of all, cables included.
        public double capexUsd() {
            return summary.capexUsd() + cablesUsd();
        }

        /// Price per accelerator, USD; NaN without accelerators.
        public double usdPerGpu() {
            return summary.totals().gpus() == 0 ? Double.NaN : capexUsd() / summary.totals().gpus();
        }
    }

    /// The fabric and all data cables.
    public record Wires(FabricTotals fabric, CableTotals cables) {}

    /// Findings by severity.
    public record Tally(int error, int warning, int info) {
        public static Tally of(List<Finding> findings) {
            int[] counts = new int[Finding.Severity.values().length];
            findings.forEach(finding -> counts[finding.severity().ordinal()]++);
            return new Tally(counts[Finding.Severity.ERROR.ordinal()], counts[Finding.Severity.WARNING.ordinal()],
                    counts[Finding.Severity.INFO.ordinal()]);
        }
    }

    public static Report of(Cabling cabling, PowerStudy power, ThermalStudy heat, List<Finding> findings) {
        RackTable table = cabling.table();
        Parts parts = new Parts(cabling, power, heat, new Summaries(cabling.catalog()), byPart(table, findings));
        Section campus = new Section(parts.summaries.campus(table), wires(cabling, rack -> true, way -> true),
                power(power, PowerTotals::campus), heat(heat, ThermalTotals::campus), Tally.of(findings));
        Map<String, Section> bySite = new LinkedHashMap<>();
        Map<String, Section> byHall = new LinkedHashMap<>();
        for (Site site : table.plan().sites()) {
            bySite.put(site.key(), parts.site(site));
            for (Building building : site.buildings()) {
                for (Room room : building.rooms()) {
                    if (room.kind() == Room.Kind.HALL) {
                        byHall.put(room.key(), parts.room(room));
                    }
                }
            }
        }
        return new Report(campus, bySite, byHall);
    }

    /// The figures of one part alone.
    ///
    /// @param part a site, a building, a room or a yard
    /// @throws IllegalArgumentException for what stands in a room
    public static Section of(Cabling cabling, PowerStudy power, ThermalStudy heat, List<Finding> findings, Part part) {
        Parts parts = new Parts(cabling, power, heat, new Summaries(cabling.catalog()), byPart(cabling.table(), findings));
        return switch (part) {
            case Site site -> parts.site(site);
            case Building building -> parts.building(building);
            case Room room -> parts.room(room);
            case Item item -> throw new IllegalArgumentException(item.key() + " is no site, building or room");
        };
    }

    /// Adds up the parts of a plan.
    private record Parts(Cabling cabling, PowerStudy power, ThermalStudy heat, Summaries summaries, Map<String, List<Finding>> findings) {
        Section site(Site site) {
            RackTable table = cabling.table();
            return new Section(summaries.site(table, site),
                    wires(cabling, rack -> table.placeOf(rack).site().key().equals(site.key()), way -> way.site().equals(site.key())),
                    Report.power(power, p -> PowerTotals.site(p, site.key())), Report.heat(heat, h -> ThermalTotals.site(h, site.key())), tally(findings, site));
        }

        Section building(Building building) {
            return rooms(summaries.building(cabling.table(), building), building.rooms().stream().map(Room::key).collect(Collectors.toSet()), building);
        }

        Section room(Room room) {
            return rooms(summaries.room(cabling.table(), room), Set.of(room.key()), room);
        }

        private Section rooms(Summary summary, Set<String> rooms, Part part) {
            RackTable table = cabling.table();
            return new Section(summary, wires(cabling, rack -> rooms.contains(table.placeOf(rack).room().key()), way -> rooms.contains(way.room())),
                    Report.power(power, p -> PowerTotals.rooms(p, rooms)), Report.heat(heat, h -> ThermalTotals.rooms(h, rooms)), tally(findings, part));
        }
    }

    private static Optional<Wires> wires(Cabling cabling, IntPredicate racks, Predicate<Way> ways) {
        return cabling.table().plan().networks().isEmpty() ? Optional.empty()
                : Optional.of(new Wires(Sums.fabric(cabling, racks), Sums.cables(cabling, racks, ways)));
    }

    private static Optional<PowerTotals> power(PowerStudy power, Function<PowerStudy, PowerTotals> sum) {
        return power.table().plan().power().isEmpty() ? Optional.empty() : Optional.of(sum.apply(power));
    }

    private static Optional<ThermalTotals> heat(ThermalStudy heat, Function<ThermalStudy, ThermalTotals> sum) {
        return heat.systems().isEmpty() ? Optional.empty() : Optional.of(sum.apply(heat));
    }

    private static Tally tally(Map<String, List<Finding>> byPart, Part part) {
        return Tally.of(byPart.getOrDefault(part.key(), List.of()));
    }

    /// Findings by the key of every part they lie in.
    private static Map<String, List<Finding>> byPart(RackTable table, List<Finding> findings) {
        Map<String, List<Finding>> byPart = new HashMap<>();
        for (Finding finding : findings) {
            for (String key : around(table, finding.place())) {
                byPart.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
            }
        }
        return byPart;
    }

    /// Keys of the parts around one. A fixture that a template has made stands under the key of the part it was made for.
    private static List<String> path(Plan plan, String key) {
        for (String k = key; !k.isEmpty(); k = k.substring(0, Math.max(0, k.lastIndexOf('-')))) {
            List<Part> path = PlanTree.path(plan, k);
            if (!path.isEmpty()) {
                return path.stream().map(Part::key).toList();
            }
        }
        return List.of();
    }

    private static List<String> around(RackTable table, String place) {
        // Racks and units of the power chain are named after the part they belong to.
        String key = place.contains(".") ? place.substring(0, place.indexOf('.')) : place;
        return table.place(key)
                .map(BlockPlace::around)
                .orElseGet(() -> path(table.plan(), key));
    }
}
