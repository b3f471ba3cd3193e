package org.hallwright.edit;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.model.CoolingFigures;
import org.hallwright.model.CoolingSystem;

/// One figure of a cooling system by its name: `name class`, or of a loop, written `TCS.supplyC`: `name fluid coldPlates per
/// spare to pumpSpare waterClass`, or of a cooler of air, `FW.leakage`: `name doors to spare`, or of a single rack, unit or
/// contained aisle, `K1.R01.P04.powerW`: `out`; and of each one of [CoolingFigures]. Nothing after the `=` takes a stated figure
/// back.
///
/// @param of key of the loop or cooler of air, or id of the unit; empty where it is one of the system
record CoolingFigure(String of, String name) {
    private static final List<String> OF_SYSTEM = List.of("name", "class");
    private static final List<String> OF_LOOP = List.of("name", "fluid", "coldPlates", "per", "spare", "to", "pumpSpare", "waterClass");
    private static final List<String> OF_AIR = List.of("name", "doors", "to", "spare");
    private static final List<String> OF_UNIT = List.of("out");
    private static final int MOST_SPARE = 10_000;

    /// The system with another value of a figure.
    ///
    /// @param key name of the figure, after the key of the loop or cooler or the id of the unit where it is of one
    /// @throws EditRefused when there is no such figure, or the value has no meaning
    static CoolingSystem set(CoolingSystem system, String key, String value) {
        int dot = key.lastIndexOf('.');
        return new CoolingFigure(key.substring(0, Math.max(0, dot)), key.substring(dot + 1)).changed(system, value);
    }

    private CoolingSystem changed(CoolingSystem system, String value) {
        Typed typed = new Typed(name, value);
        Optional<CoolingSystem.Loop> loop = system.loop(of);
        Optional<CoolingSystem.AirSide> air = system.airSide(of);
        if (of.isEmpty()) {
            return known("A cooling system", OF_SYSTEM, changed(system, typed));
        }
        if (loop.isPresent()) {
            return known("A loop", OF_LOOP, system.withLoops(Systems.with(system.loops(), loop, changed(loop.get(), typed))));
        }
        if (air.isPresent()) {
            return known("A cooler of air", OF_AIR, system.withAir(Systems.with(system.air(), air, changed(air.get(), typed))));
        }
        requireUnit(system);
        return known("A unit", OF_UNIT, system.withUnits(Systems.differing(system.units(), unit -> unit.id().equals(of),
                new CoolingSystem.Unit(of, false, new TreeMap<>()),
                unit -> new CoolingSystem.Unit(of, typed.flag("out", unit.out()), typed.figures(CoolingFigures.of(name), unit.figures())))));
    }

    /// Refuses what is rather a slip in the key of a loop: ids of racks and units have dots, and of a contained aisle little can
    /// be said.
    private void requireUnit(CoolingSystem system) {
        if (of.indexOf('.') < 0 && !name.equals("leakage") && !name.equals("out")) {
            throw new EditRefused("Cooling system " + system.key() + " has no loop or cooler '" + of + "': write "
                    + Stream.concat(system.loops().stream().map(CoolingSystem.Loop::key), system.air().stream().map(CoolingSystem.AirSide::key))
                            .collect(Collectors.joining(", ")) + ", or the id of a rack or unit.");
        }
    }

    private CoolingSystem known(String what, List<String> names, CoolingSystem changed) {
        if (!names.contains(name) && CoolingFigures.of(name).isEmpty()) {
            throw new EditRefused(what + " has no '" + name + "': write " + String.join(", ", names) + ", " + String.join(", ", CoolingFigures.all().keySet()) + ".");
        }
        return changed;
    }

    private static CoolingSystem changed(CoolingSystem s, Typed typed) {
        return new CoolingSystem(s.key(), typed.text("name", s.name()), s.scope(), typed.word("class", CoolingSystem.AirClass.values(), s.airClass()), s.zones(),
                typed.figures(CoolingFigures.of(typed.name()), s.figures()), s.loops(), s.air(), s.units());
    }

    private static CoolingSystem.Loop changed(CoolingSystem.Loop l, Typed typed) {
        return new CoolingSystem.Loop(l.key(), typed.text("name", l.name()), typed.word("fluid", CoolingSystem.Fluid.values(), l.fluid()),
                typed.flag("coldPlates", l.coldPlates()), l.types(), typed.word("per", CoolingSystem.Level.values(), l.per()),
                typed.whole("spare", 0, MOST_SPARE, l.spare()), typed.text("to", l.to()), l.pumps(), typed.whole("pumpSpare", 0, MOST_SPARE, l.pumpSpare()),
                typed.anyWord("waterClass", CoolingSystem.WaterClass.values(), l.waterClass()), typed.figures(CoolingFigures.of(typed.name()), l.figures()));
    }

    private static CoolingSystem.AirSide changed(CoolingSystem.AirSide a, Typed typed) {
        return new CoolingSystem.AirSide(a.key(), typed.text("name", a.name()), typed.flag("doors", a.doors()), a.types(), typed.text("to", a.to()),
                typed.whole("spare", 0, MOST_SPARE, a.spare()), typed.figures(CoolingFigures.of(typed.name()), a.figures()));
    }
}
