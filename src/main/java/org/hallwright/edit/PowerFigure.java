package org.hallwright.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
        if (!tier.isEmpty()) {
            return ofTier(s, value);
        }
        return new PowerSystem(s.key(), name.equals("name") ? value : s.name(), s.scope(),
                name.equals("standard") ? word(value, PowerSystem.Standard.values()) : s.standard(),
                name.equals("powerFactor") ? number(value, 0.1, 1, false) : s.powerFactor(), name.equals("idle") ? number(value, 0, 1, false) : s.idle(),
                name.equals("house") ? value : s.house(), s.zones(), s.tiers(), s.units());
    }

    private PowerSystem ofTier(PowerSystem system, String value) {
        PowerSystem.Tier old = system.tier(tier).orElseThrow(() -> new EditRefused("Power system " + system.key() + " has no tier '" + tier + "'"
                + (system.tiers().isEmpty() ? "." : ": write " + system.tiers().stream().map(PowerSystem.Tier::key).collect(Collectors.joining(", ")) + ".")));
        List<PowerSystem.Tier> tiers = new ArrayList<>(system.tiers());
        tiers.set(tiers.indexOf(old), PowerFigures.of(name).map(bounds -> stated(old, bounds, value)).orElseGet(() -> changed(old, value)));
        return system.withTiers(tiers);
    }

    private PowerSystem.Tier stated(PowerSystem.Tier old, FigureBounds bounds, String value) {
        SortedMap<String, Double> figures = new TreeMap<>(old.figures());
        if (value.isEmpty()) {
            figures.remove(name);
        } else {
            figures.put(name, number(value, bounds.least(), bounds.most(), bounds.whole()));
        }
        return old.withFigures(figures);
    }

    private PowerSystem.Tier changed(PowerSystem.Tier t, String value) {
        return new PowerSystem.Tier(t.key(), name.equals("name") ? value : t.name(), t.kind(), t.types(), t.supply(),
                name.equals("count") ? whole(value, 1, MOST) : t.count(), t.per(), name.equals("set") ? whole(value, 0, MOST) : t.set(), t.from(), t.standby(),
                name.equals("wiring") ? word(value, PowerSystem.Wiring.values()) : t.wiring(),
                name.equals("feeds") ? whole(value, 1, PowerSystem.Tier.MOST_FEEDS) : t.feeds(),
                name.equals("positions") ? whole(value, 0, MOST) : t.positions(), t.heights(), t.feeder(), t.figures());
    }

    private int whole(String value, int least, int most) {
        return (int) number(value, least, most, true);
    }

    private double number(String value, double least, double most, boolean whole) {
        return number(name, value, new FigureBounds(name, least, most, whole));
    }

    static double number(String name, String value, FigureBounds bounds) {
        return parsed(value).filter(bounds::holds).orElseThrow(() -> new EditRefused("'" + value + "' is no " + name + ": write a " + (bounds.whole() ? "whole " : "")
                + "number from " + plain(bounds.least()) + " to " + plain(bounds.most()) + "."));
    }

    private static Optional<Double> parsed(String value) {
        try {
            return Optional.of(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    private <E extends Enum<E>> E word(String value, E[] all) {
        return Arrays.stream(all).filter(e -> e.name().toLowerCase(Locale.ROOT).equals(value)).findFirst()
                .orElseThrow(() -> new EditRefused("'" + value + "' is no " + name + ": write "
                        + Arrays.stream(all).map(e -> e.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")) + "."));
    }
}
