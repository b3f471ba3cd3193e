package org.hallwright.io;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.FigureBounds;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Site;

/// Values of systems from a seed.
///
/// @param parts keys of the parts that they may name
record RandomValues(Random random, List<String> parts) {
    static RandomValues in(List<Site> sites, Random random) {
        return new RandomValues(random, PlanTree.partKeys(sites).stream().sorted().toList());
    }

    /// Ids of plant of some kinds.
    static List<String> plant(Catalog catalog, PlantType.Kind... kinds) {
        return catalog.standing().stream().filter(s -> s instanceof PlantType plant && List.of(kinds).contains(plant.kind())).map(Standing::id).toList();
    }

    /// Figures within their bounds.
    SortedMap<String, Double> figures(Map<String, FigureBounds> all) {
        SortedMap<String, Double> figures = new TreeMap<>();
        for (Map.Entry<String, FigureBounds> entry : all.entrySet()) {
            if (random.nextInt(6) == 0) {
                FigureBounds b = entry.getValue();
                double value = of(List.of(b.least(), b.most(), b.least() + random.nextDouble() * (b.most() - b.least())));
                figures.put(entry.getKey(), b.whole() ? Math.rint(value) : value);
            }
        }
        return figures;
    }

    /// Keys of parts.
    List<String> keys(int most) {
        return parts.isEmpty() ? List.of() : some(most, () -> of(parts));
    }

    String text() {
        return of(List.of("", "Feeder", "Zürich \"1\""));
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> List<T> some(int most, Supplier<T> make) {
        return some(0, most, make);
    }

    <T> List<T> some(int least, int most, Supplier<T> make) {
        return IntStream.range(0, least + random.nextInt(most - least + 1)).mapToObj(i -> make.get()).toList();
    }
}
