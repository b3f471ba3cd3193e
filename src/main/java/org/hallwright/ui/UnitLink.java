package org.hallwright.ui;

import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import org.hallwright.power.Chain;

/// The name of a unit of the power chain; a click chooses it and flies to it. And figures of units as text.
final class UnitLink {
    private UnitLink() {}

    static Hyperlink of(Workbench bench, Chain chain, int unit) {
        return of(bench, chain, unit, chain.unit(unit).label());
    }

    static Hyperlink of(Workbench bench, Chain chain, int unit, String text) {
        String id = chain.unit(unit).id();
        return plain(text, () -> {
            bench.units().choose(Set.of(id));
            bench.fly(Set.of(id));
        });
    }

    static Hyperlink plain(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("cable-link");
        link.setWrapText(true);
        link.setFocusTraversable(false);
        link.setOnAction(e -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /// A percentage; nothing where there is none.
    static String percent(double value) {
        return Double.isNaN(value) ? "no rating" : String.format(Locale.ROOT, value >= 99.95 || value < 0.05 ? "%.0f %%" : "%.1f %%", value);
    }
}
