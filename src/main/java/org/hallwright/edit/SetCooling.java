package org.hallwright.edit;

import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.CoolingFaults;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Plan;
import org.hallwright.model.Size;

/// Changes a cooling system, or adds it after the others where none has its key.
///
/// @param system the cooling system as it shall be
public record SetCooling(CoolingSystem system) implements Edit {
    /// Another value for one figure of a system, of a loop or cooler of air, `TCS.supplyC`, or of a single rack or unit,
    /// `K1.R01.P04.powerW`.
    ///
    /// @throws EditRefused when there is no such figure, or the value has no meaning
    public static SetCooling figure(CoolingSystem system, String key, String value) {
        return new SetCooling(CoolingFigure.set(system, key, value));
    }

    @Override
    public String label() {
        return "Change cooling system " + system.key();
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Optional<CoolingSystem> old = plan.coolingSystem(system.key());
        if (old.filter(system::equals).isPresent()) {
            return Outcome.of(plan);
        }
        Keys.requireForm(system.key());
        system.loops().forEach(loop -> Keys.requireForm(loop.key()));
        system.air().forEach(air -> Keys.requireForm(air.key()));
        Plan changed = plan.withCooling(Systems.with(plan.cooling(), old, system));
        Systems.refuse("Cooling system " + system.key(), CoolingFaults.of(changed));
        return Outcome.of(changed);
    }
}
