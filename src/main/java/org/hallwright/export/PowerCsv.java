package org.hallwright.export;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.power.PowerUnit;

/// Every unit of the power chain, one a line, at maximum load. Rating and limit, what may be carried continuously, are in
/// amperes or, for sources and converters, in watts; `racks` are those that a unit may feed, itself or through others.
final class PowerCsv implements TextExporter {
    @Override
    public String what() {
        return "power";
    }

    @Override
    public String title() {
        return "Power chain";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void text(Exported plan, Appendable out) {
        PowerStudy study = plan.power().get();
        Csv csv = new Csv(out).line("id", "name", "kind", "system", "tier", "site", "type", "fed_from", "standby", "rating", "limit", "rating_unit", "load_pct",
                "worst_n1_pct", "nominal_v", "voltage_v", "voltage_pct", "input_kw", "output_kw", "loss_kw", "amperes", "length_m", "racks");
        for (int k = 0; k < study.chain().units().size(); k++) {
            line(csv, study, k);
        }
    }

    private static void line(Csv csv, PowerStudy study, int k) {
        Chain chain = study.chain();
        PowerFlow flow = study.maximum();
        PowerUnit unit = chain.unit(k);
        boolean watts = !Double.isNaN(flow.ratedW(k));
        double rating = watts ? flow.ratedW(k) : flow.ratedAmperes(k);
        csv.line(unit.id(), unit.name(), unit.kind().word(), unit.system(), unit.tier(), unit.site(), unit.type(), ids(chain, k, true), ids(chain, k, false), rating,
                rating * flow.allowed(k), Double.isNaN(rating) ? "" : watts ? "W" : "A", flow.loadPct(k), (double) study.singles().worst()[k], flow.nominalVolts(k),
                flow.voltage(k) * flow.nominalVolts(k), 100 * flow.voltage(k), flow.inputW(k) / 1000, flow.outputW(k) / 1000, flow.lossW(k) / 1000, flow.amperes(k),
                unit.lengthM(), chain.racksBelow(k).length);
    }

    /// Units above one.
    ///
    /// @param first true for those that feed it in normal running
    private static String ids(Chain chain, int k, boolean first) {
        return IntStream.of(chain.above(k)).filter(a -> chain.standsBy(k, a) != first).mapToObj(a -> chain.unit(a).id()).collect(Collectors.joining(" "));
    }
}
