package org.hallwright.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.hallwright.picture.Marks;
import org.hallwright.scene.CampusView;
import org.hallwright.scene.Hit;
import org.hallwright.session.Units;

/// A length to compare with. In perspective it holds at the floor in the middle of the view, which it says when pointed at.
final class ScaleBar {
    private static final double WIDEST = 130;
    private static final double FOOT = 0.3048;
    private final Label node = new Label();

    ScaleBar() {
        node.setId("scale-bar");
        node.getStyleClass().add("scale-bar");
        node.setMaxHeight(Region.USE_PREF_SIZE);
        node.setMouseTransparent(true);
    }

    Node node() {
        return node;
    }

    void measure(CampusView view, Units units) {
        Optional<Hit> middle = view.lens().level(view.getWidth() / 2, view.getHeight() / 2, 0);
        node.setVisible(middle.isPresent());
        middle.ifPresent(hit -> {
            double metres = view.lens().metresPerPixelAt(hit);
            double unit = units == Units.METRIC ? 1 : FOOT;
            double length = Marks.round(WIDEST * metres / unit);
            double pixels = Math.rint(length * unit / metres);
            String text = text(length, units);
            if (!text.equals(node.getText()) || pixels != node.getMaxWidth()) {
                node.setText(text);
                node.setMinWidth(pixels);
                node.setMaxWidth(pixels);
            }
        });
    }

    private static String text(double length, Units units) {
        String number = length >= 1 ? String.valueOf((long) length) : String.valueOf(length);
        return number + (units == Units.METRIC ? " m" : " ft");
    }
}
