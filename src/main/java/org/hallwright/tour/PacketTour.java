package org.hallwright.tour;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.Rating;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Layer;
import org.hallwright.model.Network;
import org.hallwright.model.RackTable;
import org.hallwright.model.Section;
import org.hallwright.model.Showing;
import org.hallwright.model.Tour;
import org.hallwright.network.Cable;
import org.hallwright.network.Cabling;
import org.hallwright.network.Paths;
import org.hallwright.network.Termination;

/// Makes the tour that follows a packet over one of the shortest paths between two racks with GPUs: as far apart as the network
/// reaches on a site, in another building, hall, group or block.
final class PacketTour {
    static final String NONE = "This plan has no network: choose one under Plan, Network, then follow a packet.";
    /// So near to racks, people would stand in the picture.
    private static final Showing ALONE = new Showing(List.of(Layer.FIGURES), List.of(), List.of(), false, Section.NONE, "");
    private static final String OVERLAY = "hops";
    private static final double SECONDS = 5;

    private final Cabling cabling;
    private final RackTable table;
    private final Catalog catalog;
    private final Vantage vantage;
    private final int start;

    /// @param start number of the rack to begin at; any other number for the first one with GPUs
    PacketTour(Cabling cabling, Solids solids, int start) {
        this.cabling = cabling;
        this.start = start;
        this.table = cabling.table();
        this.catalog = cabling.catalog();
        this.vantage = new Vantage(solids);
    }

    Generated make() {
        if (table.plan().networks().isEmpty()) {
            return new Generated.Refused(NONE);
        }
        List<Integer> racks = IntStream.range(0, table.capacity()).filter(table::present)
                .filter(n -> catalog.rating(table, n).map(Rating::gpus).orElse(0) > 0).boxed().toList();
        if (racks.size() < 2) {
            return new Generated.Refused("This plan has fewer than two racks with GPUs: place some, then follow a packet.");
        }
        int from = racks.contains(start) ? start : racks.getFirst();
        for (int to : farthest(from, racks)) {
            Optional<List<Cable>> path = Paths.between(cabling, from, to).stream().flatMap(paths -> paths.samples().stream())
                    .filter(cables -> cables.getFirst().network().purpose() == Network.Purpose.GPU).findFirst();
            if (path.isPresent()) {
                return new Generated.Made(new Tour("Follow a packet", false, stops(from, path.get())));
            }
        }
        return new Generated.Refused("No GPU network connects " + table.nameOf(from) + " with another rack: widen its scope, or add tiers to it.");
    }

    /// One rack of each way of being far from another, the farthest first.
    private Set<Integer> farthest(int from, List<Integer> racks) {
        BlockPlace at = table.placeOf(from);
        List<Integer> site = racks.stream().filter(n -> n != from && table.placeOf(n).site().key().equals(at.site().key())).toList();
        Set<Integer> found = new LinkedHashSet<>();
        site.stream().filter(n -> !table.placeOf(n).path().equals(at.path()) && table.typeOf(n).equals(table.typeOf(from))).reduce((a, b) -> b).ifPresent(found::add);
        site.stream().filter(n -> table.placeOf(n).path().equals(at.path()) && !table.placeOf(n).block().key().equals(at.block().key())).reduce((a, b) -> b).ifPresent(found::add);
        site.stream().filter(n -> table.placeOf(n).block().key().equals(at.block().key())).reduce((a, b) -> b).ifPresent(found::add);
        return found;
    }

    private List<Tour.Stop> stops(int from, List<Cable> path) {
        List<Tour.Stop> stops = new ArrayList<>();
        int rack = from;
        Termination port = path.getFirst().low().rack() == from ? path.getFirst().low() : path.getFirst().high();
        StringBuilder said = new StringBuilder(path.getFirst().network().label()).append(": from ").append(port.label(table));
        double metres = 0;
        double ns = 0;
        boolean routed = true;
        for (Cable cable : path) {
            said.append("; ").append(says(cable));
            metres += cable.lengthM();
            ns += cable.medium() == null ? Double.NaN : cable.medium().latencyNsPerM().value() * cable.lengthM();
            routed &= !Double.isNaN(cable.lengthM());
            boolean up = cable.low().rack() == rack && cable.low().deviceId(table).equals(port.deviceId(table));
            port = up ? cable.high() : cable.low();
            said.append(" to ").append(port.label(table));
            if (port.rack() != rack || cable == path.getLast()) {
                show(stops, rack, said.toString());
                said = new StringBuilder("At ").append(port.deviceId(table)).append(", ").append(port.device().name());
                rack = port.rack();
            }
        }
        said.append(routed ? String.format(Locale.ROOT, ": %,.1f m of cable in all, %,.0f ns in them (%s)", metres, ns, basis(path)) : ": some of its cables have no way through the trays");
        show(stops, rack, said.toString());
        return stops;
    }

    private static String basis(List<Cable> path) {
        return path.stream().map(Cable::medium).filter(medium -> medium != null)
                .map(medium -> Said.word(medium.latencyNsPerM().confidence()) + String.format(Locale.ROOT, ", %.1f ns/m", medium.latencyNsPerM().value())).findFirst().orElse("");
    }

    private static String says(Cable cable) {
        String medium = cable.medium() == null ? "no medium reaches so far" : cable.medium().name();
        String length = Double.isNaN(cable.lengthM()) ? "no way through the trays" : Said.metres(cable.lengthM());
        return Said.count(cable.gbps()) + " Gb/s, " + medium + ", " + length;
    }

    private void show(List<Tour.Stop> stops, int rack, String caption) {
        vantage.front(table, rack).ifPresent(look -> stops.add(new Tour.Stop(look.withOverlay(OVERLAY).withShowing(ALONE), SECONDS, caption)));
    }
}
