package org.hallwright.io;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hallwright.catalog.PlantType;
import org.hallwright.model.CoolingFaults;
import org.hallwright.model.CoolingFigures;
import org.hallwright.model.CoolingSystem;

/// Reads cooling systems value by value. What has no meaning in the plan as a whole, [CoolingFaults] finds.
final class CoolingReader {
    private static final int MOST_SPARE = 10_000;

    private final Named named;
    private final Keys keys;
    private final Problems problems;

    CoolingReader(Named named, Keys keys, Problems problems) {
        this.named = named;
        this.keys = keys;
        this.problems = problems;
    }

    CoolingSystem system(Json json) {
        Fields f = new Fields(json, "a cooling system", problems);
        CoolingSystem system = new CoolingSystem(keys.form(f, "key"), f.text("name", ""), f.anyTexts("scope"),
                f.word("class", CoolingSystem.AirClass.class, Optional.of(CoolingSystem.AirClass.A2)), SystemFields.zones(f),
                SystemFields.figures(f, CoolingFigures.all()), f.each("loops", this::loop), f.each("air", this::air), f.each("units", this::unit));
        f.end();
        return system;
    }

    private CoolingSystem.Loop loop(Json json) {
        Fields f = new Fields(json, "a loop", problems);
        CoolingSystem.Loop loop = new CoolingSystem.Loop(keys.form(f, "loop"), f.text("name", ""),
                f.word("fluid", CoolingSystem.Fluid.class, Optional.of(CoolingSystem.Fluid.WATER)), f.flag("coldPlates"), types(f, "types", named::loopCooler),
                f.word("per", CoolingSystem.Level.class, Optional.of(CoolingSystem.Level.SITE)), f.whole("spare", 0, MOST_SPARE, 0), f.text("to", ""),
                types(f, "pumps", (id, spot) -> named.plant(id, PlantType.Kind.PUMP, spot)), f.whole("pumpSpare", 0, MOST_SPARE, 0), waterClass(f),
                SystemFields.figures(f, CoolingFigures.all()));
        f.end();
        return loop;
    }

    private static Optional<CoolingSystem.WaterClass> waterClass(Fields f) {
        return f.raw("waterClass").map(v -> f.word("waterClass", CoolingSystem.WaterClass.class, Optional.empty()));
    }

    private static List<String> types(Fields f, String name, BiConsumer<String, Json.Spot> check) {
        return f.each(name, type -> f.checked(type, "a type", check));
    }

    private CoolingSystem.AirSide air(Json json) {
        Fields f = new Fields(json, "a cooler of air", problems);
        CoolingSystem.AirSide air = new CoolingSystem.AirSide(keys.form(f, "air"), f.text("name", ""), f.flag("doors"), types(f, "types", named::airCooler),
                f.text("to", ""), f.whole("spare", 0, MOST_SPARE, 0), SystemFields.figures(f, CoolingFigures.all()));
        f.end();
        return air;
    }

    private CoolingSystem.Unit unit(Json json) {
        Fields f = new Fields(json, "a unit", problems);
        CoolingSystem.Unit unit = new CoolingSystem.Unit(f.text("unit"), f.flag("out"), SystemFields.figures(f, CoolingFigures.all()));
        f.end();
        return unit;
    }
}
