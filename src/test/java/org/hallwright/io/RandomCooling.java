package org.hallwright.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.PlantType;
import org.hallwright.model.CoolingFigures;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Site;

/// Cooling systems of every shape that format 1 can hold. They make no sense as cooling systems, only as values.
final class RandomCooling {
    private final Random random;
    private final RandomValues values;
    private final List<String> coolers;
    private final List<String> pumps;
    private final List<String> airCoolers;
    private int ids;

    RandomCooling(Random random, Catalog catalog, List<Site> sites) {
        this.random = random;
        values = RandomValues.in(sites, random);
        coolers = RandomValues.plant(catalog, PlantType.Kind.CDU, PlantType.Kind.CHILLER, PlantType.Kind.DRY_COOLER, PlantType.Kind.COOLING_TOWER);
        pumps = RandomValues.plant(catalog, PlantType.Kind.PUMP);
        airCoolers = RandomValues.plant(catalog, PlantType.Kind.FAN_WALL, PlantType.Kind.CRAH);
    }

    List<CoolingSystem> systems() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> system("C" + i)).toList();
    }

    CoolingSystem system(String key) {
        List<CoolingSystem.Loop> loops = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            loops.add(loop("L" + i, toOf(loops)));
        }
        List<CoolingSystem.AirSide> air = IntStream.range(0, random.nextInt(3)).mapToObj(i -> air("A" + i, toOf(loops))).toList();
        return new CoolingSystem(key, values.text(), values.keys(3), values.of(List.of(CoolingSystem.AirClass.values())), zones(),
                values.figures(CoolingFigures.all()), loops, air, values.some(4, this::unit));
    }

    /// No part in two of them.
    private List<List<String>> zones() {
        return values.parts().stream().filter(part -> random.nextInt(4) == 0).limit(3).map(List::of).toList();
    }

    private String toOf(List<CoolingSystem.Loop> loops) {
        return loops.isEmpty() || random.nextBoolean() ? "" : values.of(loops).key();
    }

    private CoolingSystem.Loop loop(String key, String to) {
        return new CoolingSystem.Loop(key, values.text(), values.of(List.of(CoolingSystem.Fluid.values())), random.nextBoolean(),
                values.some(2, () -> values.of(coolers)), values.of(List.of(CoolingSystem.Level.values())), random.nextInt(3), to,
                values.some(2, () -> values.of(pumps)), random.nextInt(2),
                random.nextBoolean() ? Optional.empty() : Optional.of(values.of(List.of(CoolingSystem.WaterClass.values()))),
                values.figures(CoolingFigures.all()));
    }

    private CoolingSystem.AirSide air(String key, String to) {
        boolean doors = random.nextBoolean();
        return new CoolingSystem.AirSide(key, values.text(), doors, doors ? List.of() : values.some(2, () -> values.of(airCoolers)), to, random.nextInt(3),
                values.figures(CoolingFigures.all()));
    }

    private CoolingSystem.Unit unit() {
        return new CoolingSystem.Unit(values.of(List.of("H1-A1.R01.P", "H1-FW", "C:")) + ids++, random.nextBoolean(), values.figures(CoolingFigures.all()));
    }
}
