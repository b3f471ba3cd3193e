package org.hallwright.ui;

import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hallwright.model.RackTable;
import org.hallwright.rules.Floor;
import org.hallwright.rules.Place;
import org.hallwright.session.Units;
import org.hallwright.tour.Person;
import org.jspecify.annotations.Nullable;

/// Says to one who walks what the keys do, in which room one stands, how high the eye is and how fast one goes. It fades when
/// nothing of that is new.
final class WalkCard {
    private static final Duration READ = Duration.seconds(9);
    private static final Duration SEEN = Duration.seconds(3.5);
    private static final double METRE_PER_FOOT = 0.3048;
    private static final String KEYS = """
            W A S D, arrows   walk; Shift runs, Ctrl or C crouches
            Drag, Q E   look around
            Home, End, wheel   eye higher, lower
            1 to 9   saved views        Esc or G   leave""";

    private final Workbench bench;
    private final Label where = new Label();
    private final Label how = new Label();
    private final Label keys = new Label(KEYS);
    private final VBox node = new VBox(2, where, how, keys);
    private final Fading fading = new Fading();
    private @Nullable Floor floor;
    private double speed;
    private double pace;

    /// Stays for a while and fades.
    private final class Fading {
        private @Nullable Animation running;

        void show(Duration stay) {
            if (running != null) {
                running.stop();
            }
            node.setOpacity(1);
            FadeTransition fade = new FadeTransition(Duration.seconds(0.8), node);
            fade.setToValue(0);
            SequentialTransition all = new SequentialTransition(new PauseTransition(stay), fade);
            running = all;
            all.play();
        }
    }

    WalkCard(Workbench bench) {
        this.bench = bench;
        node.setId("walk-card");
        node.getStyleClass().addAll("card", "walk-card");
        where.setId("walk-room");
        where.getStyleClass().add("walk-room");
        how.setId("walk-how");
        keys.getStyleClass().add("quiet");
        keys.managedProperty().bind(keys.visibleProperty());
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.setMouseTransparent(true);
        StackPane.setAlignment(node, Pos.BOTTOM_CENTER);
    }

    Node node() {
        return node;
    }

    /// Says what the keys do.
    void explain() {
        keys.setVisible(true);
        fading.show(READ);
    }

    /// Says a new height of the eye.
    void height(Person person) {
        tell(person);
        show();
    }

    private void show() {
        if (node.getOpacity() < 1) {
            keys.setVisible(false);
        }
        if (!keys.isVisible()) {
            fading.show(SEEN);
        }
    }

    /// Follows one who walks.
    void at(Person from, Person to, double seconds) {
        double now = seconds <= 0 ? 0 : Math.hypot(to.x() - from.x(), to.y() - from.y()) / seconds;
        speed += (now - speed) * Math.min(1, 4 * seconds);
        String room = room(to);
        boolean news = !room.equals(where.getText()) || to.crouched() != from.crouched();
        where.setText(room);
        double shown = Math.rint(speed * 10) / 10;
        if (news || shown != pace) {
            pace = shown;
            tell(to);
        }
        if (news) {
            show();
        }
    }

    private void tell(Person person) {
        boolean metric = bench.settings().units() == Units.METRIC;
        how.setText("Eye " + bench.settings().units().length(person.height() * 1000) + (person.crouched() ? ", crouching" : "") + "   "
                + String.format(Locale.ROOT, metric ? "%.1f m/s" : "%.1f ft/s", metric ? pace : pace / METRE_PER_FOOT));
    }

    private String room(Person person) {
        RackTable table = bench.document().table();
        Floor known = floor;
        if (known == null || known.table() != table) {
            known = new Floor(table, bench.document().catalog());
            floor = known;
        }
        return bench.redacted().said(known.at(person.x() * 1000, person.y() * 1000).map(Place::room).map(room -> room.label()).orElse("Outdoors"));
    }
}
