package org.hallwright.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Finding;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// The figures of a plan and of its parts.
///
/// @param bySite by site key, in document order
/// @param byHall by room key, in document order
public record Report(Section campus, Map<String, Section> bySite, Map<String, Section> byHall) {
    /// The figures of the campus or a part of it, with the number of findings there.
    public record Section(Summary summary, Tally findings) {}

    /// Findings by severity.
    public record Tally(int error, int warning, int info) {
        public static Tally of(List<Finding> findings) {
            int[] counts = new int[Finding.Severity.values().length];
            findings.forEach(finding -> counts[finding.severity().ordinal()]++);
            return new Tally(counts[Finding.Severity.ERROR.ordinal()], counts[Finding.Severity.WARNING.ordinal()],
                    counts[Finding.Severity.INFO.ordinal()]);
        }
    }

    public static Report of(RackTable table, Catalog catalog, List<Finding> findings) {
        Summaries summaries = new Summaries(catalog);
        Section campus = new Section(summaries.campus(table), Tally.of(findings));
        Map<String, List<Finding>> byPart = byPart(table, findings);
        Map<String, Section> bySite = new LinkedHashMap<>();
        Map<String, Section> byHall = new LinkedHashMap<>();
        for (Site site : table.plan().sites()) {
            bySite.put(site.key(), new Section(summaries.site(table, site), tally(byPart, site)));
            for (Building building : site.buildings()) {
                for (Room room : building.rooms()) {
                    if (room.kind() == Room.Kind.HALL) {
                        byHall.put(room.key(), new Section(summaries.room(table, room), tally(byPart, room)));
                    }
                }
            }
        }
        return new Report(campus, bySite, byHall);
    }

    private static Tally tally(Map<String, List<Finding>> byPart, Part part) {
        return Tally.of(byPart.getOrDefault(part.key(), List.of()));
    }

    /// Findings by the key of every site and room they lie in.
    private static Map<String, List<Finding>> byPart(RackTable table, List<Finding> findings) {
        Map<String, List<Finding>> byPart = new HashMap<>();
        for (Finding finding : findings) {
            for (String key : around(table, finding.place())) {
                byPart.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
            }
        }
        return byPart;
    }

    private static List<String> around(RackTable table, String place) {
        String key = RackId.matches(place) ? RackId.parse(place).block() : place;
        return table.place(key)
                .map((BlockPlace block) -> List.of(block.site().key(), block.room().key()))
                .orElseGet(() -> PlanTree.path(table.plan(), key).stream().map(Part::key).toList());
    }
}
