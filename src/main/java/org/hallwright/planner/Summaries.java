package org.hallwright.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Block;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// Computes summaries. Partial sums are kept per block value and added in document order, so that a summary after an edit
/// recomputes one block and still equals one computed afresh bit for bit.
public final class Summaries {
    private final Catalog catalog;
    private Map<Block, Totals> partials = new IdentityHashMap<>();

    public Summaries(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The whole campus.
    public Summary campus(RackTable table) {
        Map<Block, Totals> kept = new IdentityHashMap<>();
        table.places().forEach(p -> kept.put(p.block(), partial(table, p)));
        partials = kept;
        return of(table, table.plan().name(), p -> true);
    }

    public Summary site(RackTable table, Site site) {
        return of(table, site.label(), p -> p.site().key().equals(site.key()));
    }

    public Summary room(RackTable table, Room room) {
        return of(table, room.label(), p -> p.room().key().equals(room.key()));
    }

    /// A set of racks.
    public Summary selection(RackTable table, Set<Integer> numbers) {
        Map<BlockPlace, List<Integer>> byPlace = new java.util.LinkedHashMap<>();
        numbers.stream().sorted().forEach(n -> byPlace.computeIfAbsent(table.placeOf(n), p -> new ArrayList<>()).add(n));
        List<Share> shares = new ArrayList<>();
        byPlace.forEach((place, list) -> {
            Totals sum = Totals.NONE;
            for (int n : list) {
                sum = sum.plus(Totals.of(table, catalog, n));
            }
            shares.add(new Share(place, sum));
        });
        return summed("Selection", shares);
    }

    private record Share(BlockPlace place, Totals totals) {}

    private Summary of(RackTable table, String scope, Predicate<BlockPlace> within) {
        List<Share> shares = new ArrayList<>();
        for (BlockPlace place : table.places()) {
            if (within.test(place)) {
                shares.add(new Share(place, partial(table, place)));
            }
        }
        return summed(scope, shares);
    }

    private Totals partial(RackTable table, BlockPlace place) {
        return partials.computeIfAbsent(place.block(), block -> {
            Totals sum = Totals.NONE;
            for (int i = 0; i < place.layout().places().size(); i++) {
                if (table.present(place.first() + i)) {
                    sum = sum.plus(Totals.of(table, catalog, place.first() + i));
                }
            }
            return sum;
        });
    }

    private static Summary summed(String scope, List<Share> shares) {
        Totals totals = Totals.NONE;
        Set<Room> halls = new HashSet<>();
        Set<Site> sites = new java.util.LinkedHashSet<>();
        double siteW = 0;
        double siteTypicalW = 0;
        for (Share share : shares) {
            Totals part = share.totals();
            totals = totals.plus(part);
            siteW += part.itW() * share.place().site().pue().value();
            siteTypicalW += part.itTypicalW() * share.place().site().pue().value();
            sites.add(share.place().site());
            if (share.place().room().kind() == Room.Kind.HALL) {
                halls.add(share.place().room());
            }
        }
        double supply = sites.stream().flatMap(s -> s.supplies().stream()).mapToDouble(s -> s.firmW().value()).sum();
        double area = halls.stream().mapToDouble(Room::areaM2).sum();
        return new Summary(scope, totals, shares.size(), halls.size(), sites.size(), area, siteW, siteTypicalW, supply,
                totals.itW() * Summary.SHELL_USD_PER_W);
    }
}
