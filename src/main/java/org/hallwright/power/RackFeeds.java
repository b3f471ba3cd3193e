package org.hallwright.power;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.hallwright.model.PowerSystem;

/// The way of power to racks as far up as planners speak of a feed: from the units that racks are tapped from, such as
/// busways, through cables to the units that feed those.
public final class RackFeeds {
    private final Chain chain;

    public RackFeeds(Chain chain) {
        this.chain = chain;
    }

    /// Which of the units above a unit count.
    public interface Way {
        boolean open(int unit, int above);
    }

    /// The units that feed a unit in normal running, cables left out; itself where nothing does.
    public int[] feeding(int tapped) {
        Set<Integer> found = new LinkedHashSet<>();
        feeding(tapped, found);
        return found.isEmpty() ? new int[] {tapped} : found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void feeding(int unit, Set<Integer> found) {
        for (int place = chain.inputs.start[unit]; place < chain.inputs.start[unit + 1]; place++) {
            int above = chain.inputs.to[place];
            if (chain.rank[place] > 0) {
                continue;
            }
            if (line(above)) {
                feeding(above, found);
            } else {
                found.add(above);
            }
        }
    }

    /// For each unit that racks are tapped from the highest of a figure on its way, itself and the units that feed it
    /// included; NaN for other units and where none has the figure.
    public double[] highest(IntToDoubleFunction figure, Way way) {
        double[] highest = new double[chain.units().size()];
        Arrays.fill(highest, Double.NaN);
        for (int k = 0; k < highest.length; k++) {
            if (chain.taps(k) > 0) {
                highest[k] = highest(k, figure, way);
            }
        }
        return highest;
    }

    private double highest(int unit, IntToDoubleFunction figure, Way way) {
        double highest = figure.applyAsDouble(unit);
        for (int place = chain.inputs.start[unit]; place < chain.inputs.start[unit + 1]; place++) {
            int above = chain.inputs.to[place];
            if (way.open(unit, above)) {
                double there = line(above) ? highest(above, figure, way) : figure.applyAsDouble(above);
                highest = Double.isNaN(highest) || there > highest ? there : highest;
            }
        }
        return highest;
    }

    private boolean line(int unit) {
        return chain.unit(unit).kind() == PowerSystem.Kind.LINE;
    }
}
