package org.hallwright.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.catalog.LoadCase;
import org.hallwright.export.CoolingFailureJson;
import org.hallwright.export.FailureJson;
import org.hallwright.io.FileRefused;
import org.hallwright.io.Nearest;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Site;
import org.hallwright.planner.Consequences;
import org.hallwright.planner.CoolingFailure;
import org.hallwright.planner.CoolingRanking;
import org.hallwright.power.Chain;
import org.hallwright.power.Outcome;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerUnit;
import org.hallwright.power.Screen;
import org.hallwright.thermal.ThermalStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what failures of the power chain come to.
@Command(name = "fail", mixinStandardHelpOptions = true, description = {"Says what the failure of units of the power chain or of cooling comes to, or",
        "ranks the worst failures."},
        footer = {"", "Loads move to the feeds that are left; what is then overloaded trips by its", "curve, until nothing is overloaded or three hours are over.",
            "Loadings are in percent of what may be carried continuously, ratings in percent", "of the plate. 'export --what power' writes the ids of all units.", "Of cooling the state is shown that the rest settles to.", "",
            "Exit code: 0, 2 for a wrong call, 3 for no valid layout.", "", "Examples:", "  hallwright fail layouts/gb200-hall.json",
            "  hallwright fail layouts/gb200-hall.json --unit Y2-SG.R01.P01", "  hallwright fail layouts/superpod-h100.json --pairs --rank 5",
            "  hallwright fail a.json --maintenance Y1-SG.R01.P01 --load typical",
            "  hallwright fail layouts/gb200-hall.json --cooling 5"})
final class FailCommand implements Callable<Integer> {
    private static final int DEFAULT_RANK = 10;
    private static final int MOST = 100_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "layout")
    private Path file = Path.of("");

    @Option(names = "--unit", paramLabel = "ID", split = ",", description = "unit of the power chain, or id of a CDU, fan wall, chiller, pump or other cooling plant, that fails; several, also with commas, fail together")
    private List<String> units = List.of();

    @Option(names = "--rank", paramLabel = "N", description = "the N worst failures of one unit (default 10 without --unit)")
    private int rank;

    @Option(names = "--pairs", description = "rank failures of two UPS at once; of two units that feed the busways where there is no UPS")
    private boolean pairs;

    @Option(names = "--cooling", paramLabel = "N", description = "the N worst failures of one unit of cooling plant; one stands for all that are alike")
    private int cooling;

    @Option(names = "--site", paramLabel = "KEY", description = "rank units of this site alone")
    private String site = "";

    @Option(names = "--building", paramLabel = "KEY", description = "rank units that feed racks of this building alone")
    private String building = "";

    @Option(names = "--maintenance", paramLabel = "ID", split = ",", description = "unit that is out of service before the failure, of cooling where cooling fails")
    private List<String> maintenance = List.of();

    @Option(names = "--load", paramLabel = LoadOption.LABEL, converter = LoadOption.class, description = "idle, typical, maximum (default), or a percentage of the maximum")
    private LoadCase load = LoadCase.MAXIMUM;

    @Option(names = "--json", description = "print one JSON document, numbers unrounded")
    private boolean json;

    @Override
    public Integer call() throws FileRefused {
        boolean ranked = units.isEmpty();
        check(ranked);
        Progress progress = new Progress(spec.commandLine().getErr(), 4);
        progress.step("reading " + file);
        Opened layout = Opened.read(file);
        progress.step("deriving the power chain");
        Chain chain = Chain.of(layout.table(), layout.catalog());
        layout.load(load);
        if (cooling > 0 || !ranked && units.stream().noneMatch(id -> chain.index(id).isPresent()) && units.stream().anyMatch(id -> cools(layout, id))) {
            progress.step("balancing the heat");
            String text = cooling(layout);
            progress.end();
            return print(text);
        }
        IntPredicate within = within(chain);
        List<Integer> failed = units.stream().distinct().map(id -> unit(chain, id)).toList();
        List<Integer> out = maintenance.stream().distinct().map(id -> unit(chain, id)).toList();
        failed.stream().filter(out::contains).findFirst().ifPresent(k -> {
            throw new WrongCall("'" + chain.unit(k).id() + "' cannot fail: it is out for maintenance.");
        });
        progress.step("solving the power flow");
        PowerFlow before = PowerFlow.of(chain, load);
        if (!out.isEmpty()) {
            BitSet units = new BitSet();
            out.forEach(units::set);
            before = before.without(units);
        }
        progress.step("failing units");
        String text = ranked ? ranked(before, within) : consequences(layout, before, failed);
        progress.end();
        return print(text);
    }

    private int print(String text) {
        PrintWriter output = spec.commandLine().getOut();
        output.print(text);
        output.flush();
        return Exit.DONE;
    }

    private void check(boolean ranked) {
        boolean asked = spec.commandLine().getParseResult().hasMatchedOption("--rank");
        if (!ranked && (asked || pairs || !site.isEmpty() || !building.isEmpty())) {
            throw new WrongCall("Say either which --unit fails, or what to rank: --rank, --pairs, --site, --building.");
        }
        boolean asksCooling = spec.commandLine().getParseResult().hasMatchedOption("--cooling");
        if (asksCooling && (!ranked || asked || pairs || !site.isEmpty() || !building.isEmpty())) {
            throw new WrongCall("Rank failures of cooling with --cooling alone; those of power with --rank, --pairs, --site, --building.");
        }
        if (asksCooling && (cooling < 1 || cooling > MOST)) {
            throw new WrongCall("Choose --cooling from 1 to 100,000.");
        }
        if (asked && (rank < 1 || rank > MOST)) {
            throw new WrongCall("Choose --rank from 1 to 100,000.");
        }
    }

    /// Index of a unit by its id, or what to write instead.
    static int unit(Chain chain, String id) {
        return chain.index(id).orElseThrow(() -> {
            List<String> ids = chain.units().stream().map(PowerUnit::id).toList();
            List<String> near = Nearest.of(id, ids);
            if (near.isEmpty()) {
                near = ids.stream().filter(known -> known.contains(id)).limit(3).toList();
            }
            return new WrongCall("There is no unit '" + id + "' in the power chain. "
                    + (ids.isEmpty() ? "The layout has no power system." : near.isEmpty() ? "'hallwright export FILE -o units.csv --what power' lists them."
                            : "Did you mean " + String.join(", ", near) + "?"));
        });
    }

    private static boolean cools(Opened layout, String id) {
        return Opened.number(layout.table(), id).stream().anyMatch(n -> CoolingFailure.cools(layout.thermal(), n));
    }

    /// Failures of cooling plant.
    private String cooling(Opened layout) {
        Stream.concat(units.stream(), maintenance.stream()).filter(id -> !cools(layout, id)).findFirst().ifPresent(id -> {
            List<String> near = Nearest.of(id, CoolingFailure.units(layout.thermal()).mapToObj(n -> layout.table().id(n).toString()).toList());
            throw new WrongCall("'" + id + "' cools nothing here. " + (near.isEmpty() ? "Units of power fail by themselves; 'hallwright fail FILE --cooling 20' lists what cools."
                    : "Did you mean " + String.join(", ", near) + "?"));
        });
        units.stream().filter(maintenance::contains).findFirst().ifPresent(id -> {
            throw new WrongCall("'" + id + "' cannot fail: it is out for maintenance.");
        });
        ThermalStudy before = layout.thermal().without(Set.copyOf(maintenance));
        if (units.isEmpty()) {
            List<CoolingRanking.Ranked> all = CoolingRanking.of(before);
            List<CoolingRanking.Ranked> worst = all.stream().limit(cooling).toList();
            return json ? CoolingFailureJson.ranked(file.toString(), before, all.size(), worst) : CoolingFailureTable.ranked(before, all.size(), worst);
        }
        CoolingFailure failure = CoolingFailure.of(before, units.stream().distinct().toList());
        return json ? CoolingFailureJson.text(file.toString(), failure) : CoolingFailureTable.of(failure);
    }

    /// Which units are to be ranked.
    private IntPredicate within(Chain chain) {
        List<Site> sites = chain.table().plan().sites();
        known("site", site, sites.stream().map(Site::key).toList());
        known("building", building, sites.stream().flatMap(s -> s.buildings().stream()).map(Building::key).toList());
        return k -> (site.isEmpty() || chain.unit(k).site().equals(site))
                && (building.isEmpty() || IntStream.of(chain.racksBelow(k)).anyMatch(rack -> inBuilding(chain.table().placeOf(rack))));
    }

    private boolean inBuilding(BlockPlace place) {
        return place.building() != null && place.building().key().equals(building);
    }

    private static void known(String what, String key, List<String> keys) {
        if (!key.isEmpty() && !keys.contains(key)) {
            List<String> near = Nearest.of(key, keys);
            throw new WrongCall("There is no " + what + " '" + key + "'. Choose " + String.join(", ", near.isEmpty() ? keys : near) + ".");
        }
    }

    private String ranked(PowerFlow before, IntPredicate within) {
        Screen screen = new Screen(before);
        List<Outcome> outcomes = pairs ? screen.pairs(IntStream.of(before.chain().critical()).filter(within).toArray(), () -> false)
                : screen.singles().outcomes().stream().filter(o -> within.test(o.failed().getFirst())).sorted().toList();
        List<Outcome> worst = outcomes.stream().limit(rank == 0 ? DEFAULT_RANK : rank).toList();
        return json ? FailureJson.ranked(file.toString(), before, outcomes.size(), worst)
                : FailureTable.ranked(before, pairs, outcomes.size(), worst);
    }

    private String consequences(Opened layout, PowerFlow before, List<Integer> failed) {
        Consequences consequences = Consequences.of(Optional.of(layout.cabling()), before, failed);
        return json ? FailureJson.text(file.toString(), consequences) : FailureTable.of(consequences);
    }
}
