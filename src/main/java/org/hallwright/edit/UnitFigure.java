package org.hallwright.edit;

import java.util.List;
import java.util.Optional;
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
        PowerSystem.Unit nothing = new PowerSystem.Unit(unit, "", Optional.empty(), List.of(), List.of(), "", List.of(), false, new TreeMap<>());
        return system.withUnits(Systems.differing(system.units(), u -> u.id().equals(unit), nothing, u -> changed(u, new Typed(name, value))));
    }

    private PowerSystem.Unit changed(PowerSystem.Unit u, Typed typed) {
        return new PowerSystem.Unit(u.id(), typed.text("name", u.name()), u.kind(), typed.ids("from", u.from()), typed.ids("standby", u.standby()), u.at(),
                u.serves(), typed.flag("absent", u.absent()), typed.figures(PowerFigures.of(name), u.figures()));
    }
}
