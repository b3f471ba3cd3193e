package org.hallwright.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Dark and light looks, and the bundled fonts.
final class Theme {
    private static final List<String> FONTS = List.of("IBMPlexSans-Regular", "IBMPlexSans-Medium", "IBMPlexSans-SemiBold", "IBMPlexSans-Bold",
            "IBMPlexSans-Italic", "IBMPlexMono-Regular");

    Theme() {
        FONTS.forEach(name -> Font.loadFont(Objects.requireNonNull(Theme.class.getResource("/assets/fonts/" + name + ".ttf"), name).toExternalForm(), 12));
    }

    void apply(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets().setAll(Objects.requireNonNull(Theme.class.getResource("hallwright.css")).toExternalForm());
        scene.getRoot().getStyleClass().removeAll("dark", "light");
        scene.getRoot().getStyleClass().add(dark ? "dark" : "light");
    }
}
