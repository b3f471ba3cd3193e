package org.hallwright.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.RackTable;

/// The currents of the three phases of the taps and busways of a flow. Taps begin on the next phase from position to
/// position, unless one is pinned. Triplen harmonics are not modelled.
public final class Phases {
    private final PowerFlow flow;
    private final Map<Standing, double[]> parts = new HashMap<>();

    public Phases(PowerFlow flow) {
        this.flow = flow;
    }

    /// Currents of three phases, A.
    public record Currents(double a, double b, double c) {
        public double highest() {
            return Math.max(a, Math.max(b, c));
        }

        public double mean() {
            return (a + b + c) / 3;
        }

        /// Current in the neutral, A, for one power factor on all phases.
        public double neutral() {
            return Math.sqrt(Math.max(0, a * a + b * b + c * c - a * b - b * c - c * a));
        }

        /// Largest deviation from the mean over the mean, percent; 0 without current.
        public double unbalancePct() {
            double mean = mean();
            return mean == 0 ? 0 : 100 * Math.max(highest() - mean, mean - Math.min(a, Math.min(b, c))) / mean;
        }

        Currents plus(Currents other) {
            return new Currents(a + other.a, b + other.b, c + other.c);
        }
    }

    /// The tap of a rack, begun on another phase than now.
    ///
    /// @param feed 0 for A
    /// @param from phase it begins on now, 0 to 2
    public record Retap(int rack, int feed, int from, int to) {}

    /// Currents of all taps of a unit together.
    public Currents of(int unit) {
        Currents sum = new Currents(0, 0, 0);
        for (Tap tap : taps(unit)) {
            sum = sum.plus(tap.currents(tap.phase()));
        }
        return sum;
    }

    /// Taps to begin on other phases so that the busway of these taps is balanced as well as can be by changing single taps; the
    /// fewest changes first found. Empty where nothing helps.
    public List<Retap> proposal(int unit) {
        List<Tap> taps = taps(unit);
        int[] phase = taps.stream().mapToInt(Tap::phase).toArray();
        double best = unbalance(taps, phase);
        boolean better = true;
        while (better) {
            better = false;
            int change = -1;
            int to = 0;
            for (int t = 0; t < phase.length; t++) {
                int now = phase[t];
                for (int p = 0; p < 3; p++) {
                    phase[t] = p;
                    double tried = unbalance(taps, phase);
                    if (tried < best - 1e-9) {
                        best = tried;
                        change = t;
                        to = p;
                    }
                }
                phase[t] = now;
            }
            if (change >= 0) {
                phase[change] = to;
                better = true;
            }
        }
        List<Retap> retaps = new ArrayList<>();
        for (int t = 0; t < phase.length; t++) {
            if (phase[t] != taps.get(t).phase()) {
                retaps.add(new Retap(taps.get(t).rack(), taps.get(t).feed(), taps.get(t).phase(), phase[t]));
            }
        }
        return retaps;
    }

    /// Unbalance of a unit, percent, once taps are changed.
    public double unbalancePct(int unit, List<Retap> retaps) {
        List<Tap> taps = taps(unit);
        int[] phase = taps.stream().mapToInt(tap -> retaps.stream().filter(r -> r.rack() == tap.rack() && r.feed() == tap.feed()).mapToInt(Retap::to).findFirst().orElse(tap.phase())).toArray();
        return sum(taps, phase).unbalancePct();
    }

    private static double unbalance(List<Tap> taps, int[] phase) {
        return sum(taps, phase).unbalancePct();
    }

    private static Currents sum(List<Tap> taps, int[] phase) {
        Currents sum = new Currents(0, 0, 0);
        for (int t = 0; t < phase.length; t++) {
            sum = sum.plus(taps.get(t).currents(phase[t]));
        }
        return sum;
    }

    /// @param amperes mean of its phases
    /// @param parts of its load on the three phases from the one it begins on
    private record Tap(int rack, int feed, int phase, double amperes, double[] parts) {
        Currents currents(int begin) {
            double total = 3 * amperes;
            return new Currents(total * parts[Math.floorMod(-begin, 3)], total * parts[Math.floorMod(1 - begin, 3)], total * parts[Math.floorMod(2 - begin, 3)]);
        }
    }

    private List<Tap> taps(int unit) {
        List<Tap> taps = new ArrayList<>();
        for (int rack : flow.chain().racksOf(unit)) {
            int[] feeds = flow.chain().feedsOf(rack);
            for (int feed = 0; feed < feeds.length; feed++) {
                if (feeds[feed] == unit) {
                    taps.add(new Tap(rack, feed, phase(rack, feed), flow.tap(rack, feed).amperes(), parts(rack)));
                }
            }
        }
        return taps;
    }

    /// The phase on which the tap of a rack begins, 0 to 2.
    public int phase(int rack, int feed) {
        RackTable table = flow.chain().table();
        List<String> pins = table.placeOf(rack).block().exception(table.position(rack).slot()).pins();
        return pins.stream().map(pin -> Pin.phase(pin, feed)).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).findFirst()
                .orElse(Math.floorMod(table.position(rack).slot().position() - 1, 3));
    }

    private double[] parts(int rack) {
        Standing standing = flow.chain().catalog().at(flow.chain().table(), rack).orElseThrow();
        return parts.computeIfAbsent(standing, s -> s instanceof RackType type ? Cords.phases(type) : Arrays.copyOf(new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3}, 3));
    }
}
