package org.hallwright.overlay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallwright.model.Basis;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;

/// A figure of what feeds each rack, in bands that never move. Racks without power are a band of their own.
///
/// @param state what it is said of
record PowerOverlay(String id, String title, String unit, State state, Reading reading, String provenance) implements Overlay {
    /// The value of a rack that has feeds but none that is live.
    static final float DARK = Float.POSITIVE_INFINITY;
    private static final Band DARK_BAND = new Band(0xff0b0d0f, "dark", DARK, DARK);
    private static final int NAMED = 3;

    /// What an overlay is said of.
    enum State {
        /// The load that is shown, with what is shown as failed out of service.
        SHOWN,
        /// Maximum load with everything in service, whatever is shown.
        PLANNED,
        /// How the plan is wired, whatever runs.
        WIRED
    }

    /// What is read of a power flow.
    interface Reading {
        Shades of(ShownPower power);
    }

    /// @param values by rack number; NaN where it says nothing
    record Shades(float[] values, List<Band> bands, Worst worst) {}

    @Override
    public Analyses.Need needs() {
        return Analyses.Need.POWER;
    }

    @Override
    public RackResult compute(Analyses analyses) {
        ShownPower power = analyses.power().get();
        Shades shades = reading.of(power);
        float[] values = Arrays.copyOf(shades.values(), Math.max(shades.values().length, power.flow().chain().table().capacity()));
        Arrays.fill(values, shades.values().length, values.length, Float.NaN);
        for (int rack : power.flow().dark()) {
            values[rack] = DARK;
        }
        List<Band> bands = new ArrayList<>(shades.bands());
        bands.add(DARK_BAND);
        About about = new About(id, title, unit, Basis.COMPUTED, provenance + told(power.flow()));
        return RackResult.kinds(about, values, new Scale(bands, Optional.empty()), shades.worst(), "racks");
    }

    /// The load and what is out of service, for people.
    private String told(PowerFlow flow) {
        String load = switch (state) {
            case SHOWN -> ", at " + flow.load().name() + " load";
            case PLANNED -> ", at maximum load";
            case WIRED -> "";
        };
        Chain chain = flow.chain();
        String out = flow.out().stream().limit(NAMED).mapToObj(k -> chain.unit(k).label()).collect(Collectors.joining(", "));
        int more = flow.out().cardinality() - NAMED;
        return load + (out.isEmpty() ? "" : "; " + (state == State.SHOWN ? "" : "dark racks are those with these ") + "out of service: " + out + (more > 0 ? " and " + more + " more" : ""));
    }
}
