package org.hallwright.ui;

import javafx.scene.paint.Color;

/// Colours of loading in bands: to 60 %, to 80 %, to the limit, and over it, which also has a pattern. And the other colours of
/// the one-line diagram.
record LoadBands(boolean dark) {
    Color of(double percent) {
        return Color.web(Double.isNaN(percent) || percent <= 60 ? dark ? "#8299aa" : "#5d7688"
                : percent <= 80 ? dark ? "#e3b23c" : "#a87400"
                : percent <= 100 + 1e-6 ? dark ? "#f0803c" : "#c74f00" : dark ? "#d4304a" : "#8a0a22");
    }

    static boolean over(double percent) {
        return percent > 100 + 1e-6;
    }

    /// The stripes over what is over its limit.
    Color stripes() {
        return dark ? Color.web("#ffd9de") : Color.web("#ffffff");
    }

    /// The ring around what a single failure would overload.
    Color ring() {
        return dark ? Color.web("#2fd6f0") : Color.web("#0891b2");
    }

    Color ground() {
        return dark ? Color.web("#1c1f23") : Color.web("#f7f8f8");
    }

    Color text() {
        return dark ? Color.web("#d6dbe0") : Color.web("#22282e");
    }

    Color quiet() {
        return dark ? Color.web("#98a1aa") : Color.web("#59636d");
    }

    Color wire() {
        return dark ? Color.web("#6f7a84") : Color.web("#8a949d");
    }

    Color faint() {
        return dark ? Color.web("#3a4149") : Color.web("#d3d8dc");
    }

    /// Behind what is chosen.
    Color chosen() {
        return dark ? Color.web("#4da3ff", 0.24) : Color.web("#2f6fb3", 0.16);
    }

    Color chosenLine() {
        return dark ? Color.web("#6cb1f5") : Color.web("#2f6fb3");
    }

    /// Behind the feeds of racks that are selected.
    Color fed() {
        return dark ? Color.web("#f5d547", 0.20) : Color.web("#d9b500", 0.25);
    }
}
