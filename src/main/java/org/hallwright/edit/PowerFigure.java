package org.hallwright.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallwright.model.FigureBounds;
import org.hallwright.model.PowerFigures;
import org.hallwright.model.PowerSystem;

/// One figure of a power system by its name: `name standard powerFactor idle house`, or of a tier, written `US.volts`: `name
/// count set wiring feeds positions` or one of [FigureBounds], or of a single unit, `EE1-US.R01.P02.ratingVA`, see [UnitFigure].
/// Nothing after the `=` takes a stated figure back.
///
/// @param tier key of the tier; empty where it is none of a tier
record PowerFigure(String tier, String name) {
    private static final List<String> OF_SYSTEM = List.of("name", "standard", "powerFactor", "idle", "house");
    private static final List<String> OF_TIER = List.of("name", "count", "set", "wiring", "feeds", "positions");
    private static final int MOST = 10_000;

    /// The system with another value of a figure.
    ///
    /// @param key name of the figure, after the key of the tier or the id of the unit where it is of one
    /// @throws EditRefused when there is no such figure, or the value has no meaning
    static PowerSystem set(PowerSystem system, String key, String value) {
        int first = key.indexOf('.');
        int last = key.lastIndexOf('.');
        if (first >= 0 && system.tier(key.substring(0, first)).isEmpty() && first < last && UnitFigure.known(key.substring(last + 1))) {
            return new UnitFigure(key.substring(0, last), key.substring(last + 1)).changed(system, value);
        }
        return of(key).changed(system, value);
    }

    static PowerFigure of(String key) {
        int dot = key.indexOf('.');
        PowerFigure figure = new PowerFigure(key.substring(0, Math.max(0, dot)), key.substring(dot + 1));
        boolean known = dot < 0
                ? OF_SYSTEM.contains(key)
                : OF_TIER.contains(figure.name) || PowerFigures.of(figure.name).isPresent();
        if (!known) {
            throw new EditRefused("A power system has no '" + key + "': write " + String.join(", ", OF_SYSTEM) + ", or of a tier, after its key and a dot: "
                    + String.join(", ", OF_TIER) + ", " + String.join(", ", PowerFigures.all().keySet()) + ".");
        }
        return figure;
    }

    /// The system with another value of the figure.
    ///
    /// @throws EditRefused when the value has no meaning
    PowerSystem changed(PowerSystem s, String value) {
        Typed typed = new Typed(name, value);
        if (!tier.isEmpty()) {
            return ofTier(s, typed);
        }
        return new PowerSystem(s.key(), typed.text("name", s.name()), s.scope(), typed.word("standard", PowerSystem.Standard.values(), s.standard()),
                typed.number("powerFactor", 0.1, 1, s.powerFactor()), typed.number("idle", 0, 1, s.idle()), typed.text("house", s.house()), s.zones(),
                s.tiers(), s.units());
    }

    private PowerSystem ofTier(PowerSystem system, Typed typed) {
        PowerSystem.Tier old = system.tier(tier).orElseThrow(() -> new EditRefused("Power system " + system.key() + " has no tier '" + tier + "'"
                + (system.tiers().isEmpty() ? "." : ": write " + system.tiers().stream().map(PowerSystem.Tier::key).collect(Collectors.joining(", ")) + ".")));
        return system.withTiers(Systems.with(system.tiers(), Optional.of(old), changed(old, typed)));
    }

    private PowerSystem.Tier changed(PowerSystem.Tier t, Typed typed) {
        return new PowerSystem.Tier(t.key(), typed.text("name", t.name()), t.kind(), t.types(), t.supply(), typed.whole("count", 1, MOST, t.count()), t.per(),
                typed.whole("set", 0, MOST, t.set()), t.from(), t.standby(), typed.word("wiring", PowerSystem.Wiring.values(), t.wiring()),
                typed.whole("feeds", 1, PowerSystem.Tier.MOST_FEEDS, t.feeds()), typed.whole("positions", 0, MOST, t.positions()), t.heights(), t.feeder(),
                typed.figures(PowerFigures.of(name), t.figures()));
    }
}
