package org.hallwright.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hallwright.catalog.Rating;
import org.hallwright.model.Eye;
import org.hallwright.model.Look;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;
import org.hallwright.model.Tour;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerUnit;

/// Makes the tour that follows the power down one way: from a source to the first rack with GPUs that has a feed.
final class PowerTour {
    static final String NONE = "This plan has no power system: choose one under Plan, Power, then follow the power.";
    private static final String OVERLAY = "power-load";
    private static final double SECONDS = 5;
    /// How large a busway or a unit without equipment is looked at, metres.
    private static final double SMALL = 2;

    private final PowerFlow flow;
    private final Chain chain;
    private final RackTable table;
    private final Vantage vantage;
    private final List<Tour.Stop> stops = new ArrayList<>();
    /// What units without a place have to say, until a place comes.
    private final List<String> waiting = new ArrayList<>();

    PowerTour(PowerFlow flow, Solids solids) {
        this.flow = flow;
        this.chain = flow.chain();
        this.table = chain.table();
        this.vantage = new Vantage(solids);
    }

    Generated make() {
        Optional<Integer> rack = rack();
        if (rack.isEmpty()) {
            return new Generated.Refused(chain.units().isEmpty() ? NONE : "No rack of this plan has a feed: widen the scope of its power system, or put busways over its rows.");
        }
        int n = rack.get();
        way(chain.feedsOf(n)[0]).forEach(this::unit);
        vantage.front(table, n).ifPresent(look -> stop(look, rackSays(n)));
        return stops.size() < 2 ? new Generated.Refused("The way of the power to " + table.nameOf(n) + " has no place that is seen: give its tiers equipment that stands in the plan.")
                : new Generated.Made(new Tour("Follow the power", false, stops));
    }

    /// The first fed rack with GPUs, or else the first fed one.
    private Optional<Integer> rack() {
        List<Integer> fed = Arrays.stream(chain.racks()).boxed().toList();
        return fed.stream().filter(n -> chain.catalog().rating(table, n).map(Rating::gpus).orElse(0) > 0).findFirst().or(() -> fed.stream().findFirst());
    }

    /// Units from a source to one of them, in normal running.
    private List<Integer> way(int last) {
        List<Integer> way = new ArrayList<>(List.of(last));
        while (true) {
            int at = way.getLast();
            Optional<Integer> above = Arrays.stream(chain.above(at)).boxed().filter(k -> !chain.standsBy(at, k)).findFirst();
            if (above.isEmpty()) {
                return way.reversed();
            }
            way.add(above.get());
        }
    }

    private void unit(int k) {
        PowerUnit unit = chain.unit(k);
        waiting.add(says(k));
        Optional<Look> look = unit.kind() == PowerSystem.Kind.LINE ? Optional.empty()
                : unit.rack() >= 0 ? vantage.front(table, unit.rack())
                : unit.place().known() && unit.place().own() ? vantage.around(place(unit), SMALL)
                : Optional.empty();
        look.ifPresent(seen -> stop(seen, ""));
    }

    /// The middle of a busway, or where a unit is, just below it.
    private static Eye place(PowerUnit unit) {
        PowerUnit.Place p = unit.place();
        return new Eye((p.x() + p.toX()) / 2000, (p.y() + p.toY()) / 2000, p.z() / 1000 + (unit.kind() == PowerSystem.Kind.BUSWAY ? -0.1 : 1));
    }

    private void stop(Look look, String last) {
        List<String> said = new ArrayList<>(waiting);
        if (!last.isEmpty()) {
            said.add(last);
        }
        waiting.clear();
        stops.add(new Tour.Stop(look.withOverlay(OVERLAY), SECONDS, String.join("; then ", said)));
    }

    private String says(int k) {
        PowerUnit unit = chain.unit(k);
        StringBuilder said = new StringBuilder(unit.kind() == PowerSystem.Kind.LINE ? "feeder" : unit.label()).append(" (")
                .append(unit.kind() == PowerSystem.Kind.LINE ? chain.system(k).label() : Said.word(unit.kind()));
        if (unit.lengthM() > 0) {
            said.append(", ").append(Said.metres(unit.lengthM()));
        }
        String rating = rating(k);
        said.append(rating.isEmpty() ? ")" : ", " + rating + ")");
        if (!flow.live(k)) {
            return said.append(": dead").toString();
        }
        said.append(": ").append(Said.scaled(flow.outputW(k), "W"));
        double percent = flow.loadPct(k);
        return said.append(Double.isNaN(percent) ? "" : ", " + Said.percent(percent) + " of what it may carry").append(" at ").append(flow.load().name()).append(" load (computed)")
                .toString();
    }

    private String rating(int k) {
        double watts = flow.ratedW(k);
        double amperes = flow.ratedAmperes(k);
        return !Double.isNaN(watts) ? Said.scaled(watts, "W")
                : Double.isNaN(amperes) ? ""
                : chain.unit(k).figures().containsKey("amperes") ? Said.count(Math.round(amperes)) + " A"
                : Said.scaled(Math.sqrt(3) * flow.nominalVolts(k) * amperes, "VA");
    }

    private String rackSays(int n) {
        int feeds = chain.feedsOf(n).length;
        return table.nameOf(n) + ": " + Said.scaled(flow.rackW(n), "W") + " on " + Said.count(feeds, "feed") + " (computed)";
    }
}
