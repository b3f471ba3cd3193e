package org.hallwright.edit;

import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerFaults;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.Size;

/// Changes a power system, or adds it after the others where none has its key.
///
/// @param system the power system as it shall be
public record SetPower(PowerSystem system) implements Edit {
    /// Another value for one figure of a system, of a tier, `US.volts`, or of a single unit, `EE1-US.R01.P02.ratingVA`.
    ///
    /// @throws EditRefused when there is no such figure, or the value has no meaning
    public static SetPower figure(PowerSystem system, String key, String value) {
        return new SetPower(PowerFigure.set(system, key, value));
    }

    @Override
    public String label() {
        return "Change power system " + system.key();
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        Optional<PowerSystem> old = plan.powerSystem(system.key());
        if (old.filter(system::equals).isPresent()) {
            return Outcome.of(plan);
        }
        Keys.requireForm(system.key());
        system.tiers().forEach(tier -> Keys.requireForm(tier.key()));
        Plan changed = plan.withPower(Systems.with(plan.power(), old, system));
        Systems.refuse("Power system " + system.key(), PowerFaults.of(changed));
        return Outcome.of(changed);
    }
}
