package org.hallwright.edit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hallwright.model.FigureBounds;

/// What is typed for a figure: `volts=480`. The figures of a record are asked for one by one, each with its old value: the one
/// of this name has another.
record Typed(String name, String value) {
    private boolean names(String wanted) {
        return name.equals(wanted);
    }

    String text(String wanted, String old) {
        return names(wanted) ? value : old;
    }

    double number(String wanted, double least, double most, double old) {
        return names(wanted) ? number(new FigureBounds(name, least, most, false)) : old;
    }

    int whole(String wanted, int least, int most, int old) {
        return names(wanted) ? (int) number(new FigureBounds(name, least, most, true)) : old;
    }

    boolean flag(String wanted, boolean old) {
        if (!names(wanted)) {
            return old;
        }
        if (!value.equals("true") && !value.equals("false") && !value.isEmpty()) {
            throw new EditRefused("'" + value + "' is no " + name + ": write true or false.");
        }
        return value.equals("true");
    }

    <E extends Enum<E>> E word(String wanted, E[] all, E old) {
        return names(wanted) ? word(all) : old;
    }

    /// A word, or nothing for none.
    <E extends Enum<E>> Optional<E> anyWord(String wanted, E[] all, Optional<E> old) {
        return !names(wanted) ? old : value.isEmpty() ? Optional.empty() : Optional.of(word(all));
    }

    private <E extends Enum<E>> E word(E[] all) {
        return Arrays.stream(all).filter(e -> word(e).equals(value)).findFirst().orElseThrow(() -> new EditRefused("'" + value + "' is no " + name + ": write "
                + Arrays.stream(all).map(Typed::word).collect(Collectors.joining(", ")) + "."));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    List<String> ids(String wanted, List<String> old) {
        return names(wanted) ? Arrays.stream(value.split("[,\\s]+")).filter(id -> !id.isEmpty()).toList() : old;
    }

    /// Figures with this one as typed; nothing takes it back. Figures that have no such one stay as they are.
    ///
    /// @param bounds those of the name, where it is one of a figure
    SortedMap<String, Double> figures(Optional<FigureBounds> bounds, SortedMap<String, Double> old) {
        SortedMap<String, Double> figures = new TreeMap<>(old);
        bounds.ifPresent(b -> {
            if (value.isEmpty()) {
                figures.remove(name);
            } else {
                figures.put(name, number(b));
            }
        });
        return figures;
    }

    private double number(FigureBounds bounds) {
        return parsed().filter(bounds::holds).orElseThrow(() -> new EditRefused("'" + value + "' is no " + name + ": write a " + (bounds.whole() ? "whole " : "")
                + "number from " + plain(bounds.least()) + " to " + plain(bounds.most()) + "."));
    }

    private Optional<Double> parsed() {
        try {
            return Optional.of(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
