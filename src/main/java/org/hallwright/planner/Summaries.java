package org.hallwright.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Block;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
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
        List<Site> sites = table.plan().sites();
        return of(table, new Scope(table.plan().name(), halls(sites), sites.size(), supply(sites)), p -> true);
    }

    public Summary site(RackTable table, Site site) {
        List<Site> sites = List.of(site);
        return of(table, new Scope(site.label(), halls(sites), 1, supply(sites)), p -> p.site().key().equals(site.key()));
    }

    public Summary room(RackTable table, Room room) {
        List<Room> halls = room.kind() == Room.Kind.HALL ? List.of(room) : List.of();
        return of(table, new Scope(room.label(), halls, 1, Double.NaN), p -> p.room().key().equals(room.key()));
    }

    public Summary building(RackTable table, Building building) {
        List<Room> halls = building.rooms().stream().filter(room -> room.kind() == Room.Kind.HALL).toList();
        return of(table, new Scope(building.label(), halls, 1, Double.NaN), p -> p.building() != null && p.building().key().equals(building.key()));
    }

    /// A set of racks.
    public Summary selection(RackTable table, Set<Integer> numbers) {
        Map<BlockPlace, List<Integer>> byPlace = new LinkedHashMap<>();
        numbers.stream().sorted().forEach(n -> byPlace.computeIfAbsent(table.placeOf(n), p -> new ArrayList<>()).add(n));
        List<Share> shares = new ArrayList<>();
        byPlace.forEach((place, list) -> {
            Totals sum = Totals.NONE;
            for (int n : list) {
                sum = sum.plus(Totals.of(table, catalog, n));
            }
            shares.add(new Share(place, sum));
        });
        Set<String> halls = new HashSet<>();
        Set<String> sites = new HashSet<>();
        for (Share share : shares) {
            sites.add(share.place().site().key());
            if (share.inHall()) {
                halls.add(share.place().room().key());
            }
        }
        Summary sum = summed(new Scope("Selection", List.of(), sites.size(), Double.NaN), shares);
        return new Summary(sum.scope(), sum.totals(), sum.blocks(), halls.size(), sum.sites(), 0, sum.hallItW(), sum.siteW(),
                sum.siteTypicalW(), sum.supplyFirmW(), sum.buildingUsd());
    }

    private static List<Room> halls(List<Site> sites) {
        return sites.stream()
                .flatMap(site -> site.buildings().stream())
                .flatMap(building -> building.rooms().stream())
                .filter(room -> room.kind() == Room.Kind.HALL)
                .toList();
    }

    private static double supply(List<Site> sites) {
        return sites.stream().flatMap(site -> site.supplies().stream()).mapToDouble(supply -> supply.firmW().value()).sum();
    }

    /// What is summed up, apart from what stands in it.
    private record Scope(String title, List<Room> halls, int sites, double supplyFirmW) {}

    private record Share(BlockPlace place, Totals totals) {
        boolean inHall() {
            return place.room().kind() == Room.Kind.HALL;
        }
    }

    private Summary of(RackTable table, Scope scope, Predicate<BlockPlace> within) {
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

    private static Summary summed(Scope scope, List<Share> shares) {
        Totals totals = Totals.NONE;
        double hallItW = 0;
        double siteW = 0;
        double siteTypicalW = 0;
        for (Share share : shares) {
            Totals part = share.totals();
            double pue = share.place().site().pue().value();
            totals = totals.plus(part);
            hallItW += share.inHall() ? part.itW() : 0;
            siteW += part.itW() * pue;
            siteTypicalW += part.itTypicalW() * pue;
        }
        double area = scope.halls().stream().mapToDouble(Room::areaM2).sum();
        return new Summary(scope.title(), totals, shares.size(), scope.halls().size(), scope.sites(), area, hallItW, siteW, siteTypicalW,
                scope.supplyFirmW(), totals.itW() * Summary.SHELL_USD_PER_W);
    }
}
