package org.hallwright.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hallwright.model.FigureBounds;
import org.hallwright.model.PowerFigures;
import org.hallwright.model.PowerSystem;

/// One figure of a single unit of a power system: `name from standby absent` or one of [FigureBounds]. It differs then from
/// what its tier makes of it; nothing after the `=` gives it back to the tier.
///
/// @param unit id of the unit
record UnitFigure(String unit, String name) {
    static final List<String> NAMES = List.of("name", "from", "standby", "absent");

    static boolean known(String name) {
        return NAMES.contains(name) || PowerFigures.of(name).isPresent();
    }

    /// The system with another value of the figure.
    ///
    /// @throws EditRefused when the value has no meaning
    PowerSystem changed(PowerSystem system, String value) {
        List<PowerSystem.Unit> units = new ArrayList<>(system.units());
        PowerSystem.Unit old = units.stream().filter(u -> u.id().equals(unit)).findFirst().orElse(nothing());
        units.remove(old);
        PowerSystem.Unit changed = changed(old, value);
        if (!changed.equals(nothing())) {
            units.add(changed);
        }
        return system.withUnits(units);
    }

    /// A unit that differs in nothing.
    private PowerSystem.Unit nothing() {
        return new PowerSystem.Unit(unit, "", Optional.empty(), List.of(), List.of(), "", List.of(), false, new TreeMap<>());
    }

    private PowerSystem.Unit changed(PowerSystem.Unit u, String value) {
        SortedMap<String, Double> figures = new TreeMap<>(u.figures());
        PowerFigures.of(name).ifPresent(bounds -> {
            if (value.isEmpty()) {
                figures.remove(name);
            } else {
                figures.put(name, PowerFigure.number(name, value, bounds));
            }
        });
        return new PowerSystem.Unit(u.id(), name.equals("name") ? value : u.name(), u.kind(), name.equals("from") ? ids(value) : u.from(),
                name.equals("standby") ? ids(value) : u.standby(), u.at(), u.serves(), name.equals("absent") ? flag(value) : u.absent(), figures);
    }

    private static List<String> ids(String value) {
        return Arrays.stream(value.split("[,\\s]+")).filter(id -> !id.isEmpty()).toList();
    }

    private static boolean flag(String value) {
        if (!value.equals("true") && !value.equals("false") && !value.isEmpty()) {
            throw new EditRefused("'" + value + "' is no absent: write true or false.");
        }
        return value.equals("true");
    }
}
