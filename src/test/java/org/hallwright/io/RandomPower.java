package org.hallwright.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.FigureBounds;
import org.hallwright.model.PowerFigures;
import org.hallwright.model.PlanTree;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.Site;

/// Power systems of every shape that format 1 can hold. They make no sense as power systems, only as values.
final class RandomPower {
    private final Random random;
    private final List<String> types;
    private final List<String> busways;
    private final List<String> cables;
    private final List<String> parts;
    private final List<String> supplies;
    private int ids;

    RandomPower(Random random, Catalog catalog, List<Site> sites) {
        this.random = random;
        types = catalog.standing().stream().map(Standing::id).toList();
        busways = plant(catalog, PlantType.Kind.BUSWAY);
        cables = plant(catalog, PlantType.Kind.POWER_CABLE);
        parts = PlanTree.partKeys(sites).stream().sorted().toList();
        supplies = sites.stream().flatMap(site -> site.supplies().stream()).map(Site.Supply::name).toList();
    }

    private static List<String> plant(Catalog catalog, PlantType.Kind kind) {
        return catalog.standing().stream().filter(s -> s instanceof PlantType plant && plant.kind() == kind).map(Standing::id).toList();
    }

    List<PowerSystem> systems() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> system("P" + i)).toList();
    }

    PowerSystem system(String key) {
        List<PowerSystem.Tier> tiers = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            tiers.add(tier("T" + i, tiers.stream().map(PowerSystem.Tier::key).toList()));
        }
        return new PowerSystem(key, text(), keys(3), of(List.of(PowerSystem.Standard.values())), of(List.of(0.98, 0.1, 1.0, 0.95)), of(List.of(0.35, 0.0, 1.0)),
                tiers.isEmpty() ? "" : of(List.of("", of(tiers).key())), parts.isEmpty() ? List.of() : some(3, () -> some(1, 3, () -> of(parts))), tiers,
                some(4, this::unit));
    }

    private PowerSystem.Tier tier(String key, List<String> above) {
        PowerSystem.Kind kind = of(List.of(PowerSystem.Kind.values()));
        boolean first = above.isEmpty() && !kind.source();
        PowerSystem.Kind fit = first ? PowerSystem.Kind.UTILITY : kind;
        boolean source = fit.source();
        return new PowerSystem.Tier(key, text(), fit, some(2, () -> of(fit == PowerSystem.Kind.BUSWAY ? busways : types)),
                fit == PowerSystem.Kind.UTILITY && !supplies.isEmpty() ? of(supplies) : "", 1 + random.nextInt(3), of(List.of(PowerSystem.Level.values())),
                random.nextInt(4), source ? List.of() : some(1, 2, () -> of(above)), source ? List.of() : some(2, () -> of(above)),
                of(List.of(PowerSystem.Wiring.values())), 1 + random.nextInt(PowerSystem.Tier.MOST_FEEDS), random.nextInt(3) * 8,
                some(PowerSystem.Tier.MOST_FEEDS, () -> 2500 + random.nextInt(500)), cables.isEmpty() || random.nextBoolean() ? "" : of(cables), figures());
    }

    private PowerSystem.Unit unit() {
        Optional<PowerSystem.Kind> kind = random.nextBoolean() ? Optional.empty() : Optional.of(of(List.of(PowerSystem.Kind.values())));
        boolean source = kind.filter(PowerSystem.Kind::source).isPresent();
        return new PowerSystem.Unit(of(List.of("H1-A1.R01.A", "S1.MV.", "B:")) + ids++, text(), kind, source ? List.of() : some(2, () -> "B" + random.nextInt(9)),
                source ? List.of() : some(2, () -> "S1.GEN." + random.nextInt(9)), parts.isEmpty() ? "" : of(List.of("", of(parts))), keys(2),
                random.nextInt(5) == 0, figures());
    }

    private SortedMap<String, Double> figures() {
        SortedMap<String, Double> figures = new TreeMap<>();
        for (Map.Entry<String, FigureBounds> entry : PowerFigures.all().entrySet()) {
            if (random.nextInt(6) == 0) {
                FigureBounds b = entry.getValue();
                double value = of(List.of(b.least(), b.most(), b.least() + random.nextDouble() * (b.most() - b.least())));
                figures.put(entry.getKey(), b.whole() ? Math.rint(value) : value);
            }
        }
        return figures;
    }

    private List<String> keys(int most) {
        return parts.isEmpty() ? List.of() : some(most, () -> of(parts));
    }

    private String text() {
        return of(List.of("", "Feeder", "Zürich \"1\""));
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(int most, Supplier<T> make) {
        return some(0, most, make);
    }

    private <T> List<T> some(int least, int most, Supplier<T> make) {
        return IntStream.range(0, least + random.nextInt(most - least + 1)).mapToObj(i -> make.get()).toList();
    }
}
