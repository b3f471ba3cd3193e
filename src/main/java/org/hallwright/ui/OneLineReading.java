package org.hallwright.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.PowerSystem;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.PowerUnit;
import org.hallwright.power.Schematic;
import org.hallwright.session.Units;

/// What a symbol of a one-line diagram says in a flow.
///
/// @param percent highest loading of its units, percent of the limit; NaN without a rating
/// @param feederPercent the same of the feeders that end at it
/// @param worst highest loading after any single failure
/// @param live false where none of its units is in service and fed
/// @param out true where one of its units was taken out of service
/// @param feederOut true where one of its feeders was
record OneLineReading(PowerSystem.Kind kind, String name, String text, double percent, double feederPercent, double worst, boolean live, boolean out, boolean feederOut) {
    static OneLineReading of(Schematic.Symbol symbol, PowerFlow flow, Optional<PowerStudy> study) {
        Chain chain = flow.chain();
        List<Integer> units = symbol.units();
        PowerUnit first = chain.unit(units.getFirst());
        double percent = highest(units, flow);
        double worst = study.filter(known -> known.chain() == chain).map(known -> units.stream().mapToDouble(k -> known.singles().worst()[k]).filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN)).orElse(Double.NaN);
        boolean live = units.stream().anyMatch(flow::live);
        boolean out = units.stream().anyMatch(flow.out()::get);
        String name = !symbol.zone().isEmpty() ? zone(chain, symbol.zone())
                : symbol.folded() ? units.size() + " x " + chain.system(units.getFirst()).tier(first.tier()).map(PowerSystem.Tier::label).orElse(first.label()) : first.label();
        String text = !symbol.zone().isEmpty() ? zone(symbol, flow, percent) : out && units.size() == 1 ? "failed" : !live && first.kind() != PowerSystem.Kind.BATTERY ? "dead" : unit(symbol, flow, percent);
        return new OneLineReading(first.kind(), name, text, percent, highest(symbol.feeders(), flow), worst, live, out, symbol.feeders().stream().anyMatch(flow.out()::get));
    }

    private static double highest(List<Integer> units, PowerFlow flow) {
        return units.stream().filter(flow::live).mapToDouble(flow::loadPct).filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN);
    }

    private static String zone(Chain chain, String key) {
        return PlanTree.find(chain.table().plan(), key).map(Part::label).orElse(key);
    }

    /// What its racks draw, how full the fullest of its units is, and how many racks are dark.
    private static String zone(Schematic.Symbol symbol, PowerFlow flow, double percent) {
        Chain chain = flow.chain();
        int[] racks = symbol.units().stream().flatMapToInt(k -> Arrays.stream(chain.racksOf(k))).distinct().toArray();
        long dark = Arrays.stream(racks).filter(rack -> !flow.lit(rack)).count();
        double watts = Arrays.stream(racks).filter(flow::lit).mapToDouble(flow::rackW).sum();
        return dark > 0 ? Units.count(dark, "rack") + " of " + racks.length + " dark" : Units.power(watts) + share(percent);
    }

    private static String unit(Schematic.Symbol symbol, PowerFlow flow, double percent) {
        int unit = symbol.units().getFirst();
        int racks = flow.chain().racksOf(unit).length;
        if (racks > 0 && flow.chain().unit(unit).kind() == PowerSystem.Kind.BUSWAY) {
            return String.format(Locale.ROOT, "%,.0f A, %s", flow.amperes(unit), Units.count(racks, "rack"));
        }
        double watts = symbol.units().stream().mapToDouble(flow::outputW).sum();
        String amperes = flow.chain().unit(unit).kind() == PowerSystem.Kind.BOARD ? String.format(Locale.ROOT, "%,.0f A", flow.amperes(unit)) : Units.power(watts);
        return flow.chain().unit(unit).kind() == PowerSystem.Kind.BATTERY ? "rides through" : amperes + share(percent);
    }

    private static String share(double percent) {
        return Double.isNaN(percent) ? "" : String.format(Locale.ROOT, ", %.0f %%", percent);
    }
}
