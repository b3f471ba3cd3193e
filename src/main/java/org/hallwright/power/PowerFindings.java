package org.hallwright.power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Finding;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.Site;

/// What is wrong with the power side of a plan. Ratings, voltages and single failures are checked at maximum load.
final class PowerFindings {
    private static final double OVER = 100 + 1e-6;
    /// Voltages at the racks: IEC 60038 allows 10 % off nominal, good practice keeps within 5 %.
    private static final double FAR = 0.10;
    private static final double NEAR = 0.05;
    /// Unbalance of a busway that is worth a re-tap, percent.
    private static final double UNBALANCE = 15;

    private final Chain chain;
    private final PowerFlow flow;
    private final Screen.Singles singles;
    private final List<Finding> found = new ArrayList<>();

    PowerFindings(PowerStudy study) {
        chain = study.chain();
        flow = study.maximum();
        singles = study.singles();
    }

    List<Finding> all() {
        for (Fault fault : chain.faults()) {
            found.add(new Finding(Finding.Severity.ERROR, "power-chain", fault.place(), fault.message(), Double.NaN, Double.NaN, "", fault.remedy()));
        }
        unfed();
        supply();
        for (int k = 0; k < chain.units().size(); k++) {
            if (flow.live(k)) {
                load(k);
                voltage(k);
                phases(k);
            } else if (chain.unit(k).kind() != PowerSystem.Kind.BATTERY) {
                dead(k);
            }
        }
        singles.outcomes().forEach(this::darkens);
        taps();
        return found;
    }

    private void unfed() {
        Map<String, List<Integer>> byBlock = new LinkedHashMap<>();
        for (int rack : chain.unfed()) {
            byBlock.computeIfAbsent(chain.table().placeOf(rack).block().key(), b -> new ArrayList<>()).add(rack);
        }
        byBlock.forEach((block, racks) -> found.add(new Finding(Finding.Severity.ERROR, "power-unfed", racks.size() == 1 ? chain.table().id(racks.getFirst()).toString() : block,
                racks.size() == 1 ? "the rack has no feed" : racks.size() + " racks have no feed", racks.size(), 0, "racks",
                "Take its room into a zone of a power system that has busways, or fix its feeds by hand.")));
    }

    private void dead(int k) {
        found.add(new Finding(Finding.Severity.ERROR, "power-dead", chain.unit(k).id(), chain.unit(k).label() + " is fed from nowhere", Double.NaN, Double.NaN, "",
                "Name what feeds it in its tier, or add such a unit in its zone."));
    }

    private void load(int k) {
        PowerUnit unit = chain.unit(k);
        if (flow.unsolved(k) && !flow.sweep.collapsed(k)) {
            return;
        }
        if (flow.unsolved(k)) {
            found.add(new Finding(Finding.Severity.ERROR, "power-collapse", unit.id(), unit.label() + ": no voltage carries this load", Double.NaN, Double.NaN, "",
                    "Shorten or strengthen its feeder, or feed it at a higher voltage."));
            return;
        }
        if (unit.kind().source()) {
            return;
        }
        double percent = flow.loadPct(k);
        double worst = singles.worst()[k];
        if (percent > OVER) {
            found.add(new Finding(Finding.Severity.ERROR, "power-load", unit.id(),
                    String.format(Locale.ROOT, "%s carries %,.0f A, %.1f %% of its limit%s", unit.label(), flow.amperes(k), percent, basis(k)), percent, 100, "%", remedy(k, percent)));
        } else if (worst > OVER) {
            found.add(new Finding(Finding.Severity.WARNING, "power-n1-load", unit.id(),
                    String.format(Locale.ROOT, "%s would be at %.1f %% of its limit%s after the failure of %s", unit.label(), worst, basis(k), chain.unit(singles.by()[k]).label()),
                    worst, 100, "%", remedy(k, worst)));
        }
    }

    /// Sources of a site against what the site draws: with all of them, and with any one unit out.
    private void supply() {
        Map<String, List<Integer>> bySite = new LinkedHashMap<>();
        for (int k = 0; k < chain.units().size(); k++) {
            if (chain.unit(k).kind().source()) {
                bySite.computeIfAbsent(chain.unit(k).site(), s -> new ArrayList<>()).add(k);
            }
        }
        bySite.forEach((site, sources) -> {
            double drawn = sources.stream().mapToDouble(flow::outputW).sum();
            int worst = sources.stream().max(Comparator.comparingDouble(k -> rank(singles.worst()[k]))).orElseThrow();
            double normal = sources.stream().mapToDouble(k -> rank(flow.loadPct(k))).max().orElse(0);
            double after = rank(singles.worst()[worst]);
            String place = site.isEmpty() ? chain.unit(worst).id() : site;
            String name = chain.table().plan().sites().stream().filter(s -> s.key().equals(site)).map(Site::label).findFirst().orElse("what hangs on " + place);
            if (normal > OVER) {
                double left = drawn * 100 / normal;
                found.add(new Finding(Finding.Severity.ERROR, "power-supply", place, String.format(Locale.ROOT, "%s draws %s at maximum; its sources give %s", name, megawatts(drawn), megawatts(left)),
                        drawn / 1e6, left / 1e6, "MW", "Add " + megawatts(drawn - left) + " of firm supply, or bring fewer racks on line."));
            } else if (after > OVER) {
                double left = drawn * 100 / after;
                found.add(new Finding(Finding.Severity.WARNING, "power-supply", place,
                        String.format(Locale.ROOT, "%s draws %s at maximum; after the failure of %s its sources give %s", name, megawatts(drawn), chain.unit(singles.by()[worst]).label(), megawatts(left)),
                        drawn / 1e6, left / 1e6, "MW", "Add " + megawatts(drawn - left) + " of firm supply, or plan which load to shed; batteries only bridge the time."));
            }
        });
    }

    private static double rank(double percent) {
        return Double.isNaN(percent) ? 0 : percent;
    }

    static String megawatts(double watts) {
        return Math.abs(watts) < 1e6 ? String.format(Locale.ROOT, "%.1f kW", watts / 1000) : String.format(Locale.ROOT, "%.2f MW", watts / 1e6);
    }

    private String basis(int k) {
        double allowed = flow.allowed(k);
        return allowed == 1 ? "" : String.format(Locale.ROOT, " (%.0f %% of the rating, %s)", 100 * allowed, chain.system(k).standard() == PowerSystem.Standard.NEC ? "NEC continuous load" : "derated");
    }

    /// What would carry the load: the next larger type of the catalogue, or less load.
    private String remedy(int k, double percent) {
        PowerUnit unit = chain.unit(k);
        double needed = flow.ratedAmperes(k) * percent / 100;
        return larger(unit, needed)
                .map(type -> "Build it of " + type + ", or move racks to other units.")
                .orElse(String.format(Locale.ROOT, "Choose one of %,.0f A or more, or move load to other units.", Math.ceil(needed / 10) * 10));
    }

    private Optional<String> larger(PowerUnit unit, double amperes) {
        if (!(chain.catalog().standing(unit.type()).orElse(null) instanceof PlantType own)) {
            return Optional.empty();
        }
        double volts = flow.nominalVolts(chain.index(unit.id()).orElseThrow());
        return chain.catalog().standing().stream()
                .filter(s -> s instanceof PlantType p && p.kind() == own.kind() && rated(p, volts) >= amperes)
                .min(Comparator.comparingDouble(s -> rated((PlantType) s, volts)))
                .map(Standing::name);
    }

    private static double rated(PlantType type, double volts) {
        return type.ratings().containsKey("amperes") ? type.ratings().get("amperes").value()
                : type.ratings().containsKey("ratingVA") ? type.ratings().get("ratingVA").value() / (Math.sqrt(3) * volts) : 0;
    }

    private void voltage(int k) {
        double ratio = flow.sweep.tapRatio(k);
        if (Math.abs(ratio - 1) > FAR) {
            found.add(new Finding(Finding.Severity.WARNING, "power-tap-changer", chain.unit(k).id(),
                    String.format(Locale.ROOT, "%s would need a ratio of %.3f to hold its output; tap changers reach 10 %% off", chain.unit(k).label(), ratio),
                    100 * ratio, 100 * (ratio > 1 ? 1 + FAR : 1 - FAR), "%", "Feed it at a steadier voltage, or choose a transformer of lower impedance."));
        }
        double off = flow.voltage(k) - 1;
        if (Math.abs(off) <= NEAR || flow.unsolved(k)) {
            return;
        }
        boolean far = Math.abs(off) > FAR;
        found.add(new Finding(far ? Finding.Severity.ERROR : Finding.Severity.WARNING, "power-voltage", chain.unit(k).id(),
                String.format(Locale.ROOT, "%s stands at %.1f %% of %,.0f V", chain.unit(k).label(), 100 * flow.voltage(k), flow.nominalVolts(k)),
                100 * flow.voltage(k), 100 * (off < 0 ? 1 - (far ? FAR : NEAR) : 1 + (far ? FAR : NEAR)), "%",
                off < 0 ? "Shorten its feeder, choose a larger one, or set the taps of its transformer." : "Set the taps of its transformer lower."));
    }

    private void phases(int k) {
        if (chain.taps.start[k] == chain.taps.start[k + 1]) {
            return;
        }
        Phases phases = new Phases(flow);
        Phases.Currents currents = phases.of(k);
        double limit = flow.ratedAmperes(k) * flow.allowed(k);
        boolean over = currents.highest() > limit * (1 + 1e-9) && flow.loadPct(k) <= OVER;
        if (!over && (currents.unbalancePct() <= UNBALANCE || currents.highest() < 0.25 * limit)) {
            return;
        }
        List<Phases.Retap> retaps = phases.proposal(k);
        if (over || !retaps.isEmpty()) {
            found.add(new Finding(over ? Finding.Severity.WARNING : Finding.Severity.INFO, "power-phase", chain.unit(k).id(),
                    String.format(Locale.ROOT, "%s is %.0f %% out of balance: %.0f, %.0f and %.0f A", chain.unit(k).label(), currents.unbalancePct(), currents.a(), currents.b(), currents.c()),
                    over ? currents.highest() : currents.unbalancePct(), over ? limit : UNBALANCE, over ? "A" : "%",
                    retaps.isEmpty() ? "Move racks to another busway." : String.format(Locale.ROOT, "Re-tap %d of its racks: %.0f %% remain.", retaps.size(), phases.unbalancePct(k, retaps))));
        }
    }

    private void darkens(Outcome outcome) {
        int failed = outcome.failed().getFirst();
        // Racks with one feed are lost with it by intent; those with two are not.
        if (outcome.redundant() > 0 && onlySource(failed)) {
            found.add(new Finding(Finding.Severity.INFO, "power-source", chain.unit(failed).id(),
                    String.format(Locale.ROOT, "%s is the only source of its site: without it %s of IT go dark", chain.unit(failed).label(), megawatts(outcome.darkW())),
                    1, 2, "sources", "Add a second feed or generation; batteries only ride through."));
        } else if (outcome.redundant() > 0) {
            found.add(new Finding(Finding.Severity.WARNING, "power-n1-dark", chain.unit(failed).id(),
                    String.format(Locale.ROOT, "the failure of %s darkens %d racks that have two feeds, %s", chain.unit(failed).label(), outcome.redundant(), megawatts(outcome.darkW())),
                    outcome.redundant(), 0, "racks", "Feed A and B of these racks by ways that have nothing in common."));
        }
    }

    private boolean onlySource(int unit) {
        return chain.unit(unit).kind().source() && IntStream.range(0, chain.units().size())
                .filter(k -> chain.unit(k).kind().source() && chain.unit(k).site().equals(chain.unit(unit).site())).count() == 1;
    }

    /// Breakers of taps, with the other feeds of the rack lost. Reported once for each type of rack and unit.
    private void taps() {
        Map<String, Integer> count = new LinkedHashMap<>();
        Map<String, Finding> first = new LinkedHashMap<>();
        for (int rack : chain.racks) {
            int[] feeds = chain.feedsOf(rack);
            for (int feed = 0; feed < feeds.length; feed++) {
                PowerFlow.Tap tap = flow.tap(rack, feed);
                double alone = tap.amperes() * feeds.length;
                if (tap.limit() > 0 && alone > tap.limit() * (1 + 1e-9)) {
                    boolean now = tap.amperes() > tap.limit() * (1 + 1e-9);
                    String key = chain.table().placeOf(rack).block().key() + " " + chain.table().typeOf(rack) + now;
                    count.merge(key, 1, Integer::sum);
                    first.putIfAbsent(key, new Finding(now ? Finding.Severity.ERROR : Finding.Severity.WARNING, "power-tap", chain.table().id(rack).toString(),
                            String.format(Locale.ROOT, "its tap carries %.0f A%s; its breaker may carry %.0f A", now ? tap.amperes() : alone, now ? "" : " with one feed alone", tap.limit()),
                            now ? tap.amperes() : alone, tap.limit(), "A", "Choose a larger tap breaker in the tier of its busway."));
                }
            }
        }
        found.addAll(first.values());
    }
}
