package org.hallwright.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.PowerFigures;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.Site;

/// Power systems of every shape that format 1 can hold. They make no sense as power systems, only as values.
final class RandomPower {
    private final Random random;
    private final List<String> types;
    private final List<String> busways;
    private final List<String> cables;
    private final RandomValues values;
    private final List<String> supplies;
    private int ids;

    RandomPower(Random random, Catalog catalog, List<Site> sites) {
        this.random = random;
        types = catalog.standing().stream().map(Standing::id).toList();
        busways = RandomValues.plant(catalog, PlantType.Kind.BUSWAY);
        cables = RandomValues.plant(catalog, PlantType.Kind.POWER_CABLE);
        values = RandomValues.in(sites, random);
        supplies = sites.stream().flatMap(site -> site.supplies().stream()).map(Site.Supply::name).toList();
    }

    List<PowerSystem> systems() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> system("P" + i)).toList();
    }

    PowerSystem system(String key) {
        List<PowerSystem.Tier> tiers = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            tiers.add(tier("T" + i, tiers.stream().map(PowerSystem.Tier::key).toList()));
        }
        return new PowerSystem(key, values.text(), values.keys(3), values.of(List.of(PowerSystem.Standard.values())), values.of(List.of(0.98, 0.1, 1.0, 0.95)), values.of(List.of(0.35, 0.0, 1.0)),
                tiers.isEmpty() ? "" : values.of(List.of("", values.of(tiers).key())), values.parts().isEmpty() ? List.of() : values.some(3, () -> values.some(1, 3, () -> values.of(values.parts()))), tiers,
                values.some(4, this::unit));
    }

    private PowerSystem.Tier tier(String key, List<String> above) {
        PowerSystem.Kind kind = values.of(List.of(PowerSystem.Kind.values()));
        boolean first = above.isEmpty() && !kind.source();
        PowerSystem.Kind fit = first ? PowerSystem.Kind.UTILITY : kind;
        boolean source = fit.source();
        return new PowerSystem.Tier(key, values.text(), fit, values.some(2, () -> values.of(fit == PowerSystem.Kind.BUSWAY ? busways : types)),
                fit == PowerSystem.Kind.UTILITY && !supplies.isEmpty() ? values.of(supplies) : "", 1 + random.nextInt(3), values.of(List.of(PowerSystem.Level.values())),
                random.nextInt(4), source ? List.of() : values.some(1, 2, () -> values.of(above)), source ? List.of() : values.some(2, () -> values.of(above)),
                values.of(List.of(PowerSystem.Wiring.values())), 1 + random.nextInt(PowerSystem.Tier.MOST_FEEDS), random.nextInt(3) * 8,
                values.some(PowerSystem.Tier.MOST_FEEDS, () -> 2500 + random.nextInt(500)), cables.isEmpty() || random.nextBoolean() ? "" : values.of(cables), values.figures(PowerFigures.all()));
    }

    private PowerSystem.Unit unit() {
        Optional<PowerSystem.Kind> kind = random.nextBoolean() ? Optional.empty() : Optional.of(values.of(List.of(PowerSystem.Kind.values())));
        boolean source = kind.filter(PowerSystem.Kind::source).isPresent();
        return new PowerSystem.Unit(values.of(List.of("H1-A1.R01.A", "S1.MV.", "B:")) + ids++, values.text(), kind, source ? List.of() : values.some(2, () -> "B" + random.nextInt(9)),
                source ? List.of() : values.some(2, () -> "S1.GEN." + random.nextInt(9)), values.parts().isEmpty() ? "" : values.of(List.of("", values.of(values.parts()))), values.keys(2),
                random.nextInt(5) == 0, values.figures(PowerFigures.all()));
    }
}
