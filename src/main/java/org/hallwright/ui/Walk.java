package org.hallwright.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Eye;
import org.hallwright.model.Layer;
import org.hallwright.model.Look;
import org.hallwright.model.RackTable;
import org.hallwright.model.Showing;
import org.hallwright.model.View;
import org.hallwright.scene.CampusView;
import org.hallwright.tour.Person;
import org.hallwright.tour.Solids;
import org.hallwright.tour.Walker;
import org.hallwright.tour.Wish;
import org.jspecify.annotations.Nullable;

/// Walking through the plan as a person: keys walk, a drag looks around, what is solid is in the way. Ends with a flight back
/// to what was seen before.
final class Walk {
    /// Vertical field of view of a walk, degrees.
    private static final double FIELD = 60;
    /// Metres ahead of the eye that count as looked at.
    private static final double AHEAD = 3;
    /// From higher above what is looked at than this, in metres, one comes down there and not below the camera.
    private static final double HIGH = 6;
    private static final double STEEPEST_START = 12;
    private static final double STEP = 0.05;
    /// Layers that are drawn while one walks.
    private static final List<Layer> AROUND = List.of(Layer.ROOFS, Layer.CEILINGS, Layer.TRAYS, Layer.WALLS, Layer.FLOORS, Layer.CONTAINMENT, Layer.RACKS);

    private final Workbench bench;
    private final Looks looks;
    private final WalkCard card;
    private final Strides strides = new Strides();
    private final Pacer pacer = new Pacer();
    private final StackPane over;
    private @Nullable Look before;
    private @Nullable Solids solids;
    private @Nullable RackTable walked;
    private Person person = new Person(0, 0, 0, 0, 0, Person.USUAL, false);
    private double lastX;
    private double lastY;

    /// @param over lies over the view and shows the card
    Walk(Workbench bench, Looks looks, StackPane over) {
        this.bench = bench;
        this.looks = looks;
        this.over = over;
        this.card = new WalkCard(bench);
        CampusView view = bench.view();
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::consume);
        view.addEventFilter(ScrollEvent.SCROLL, e -> {
            if (on()) {
                tall(person.eyeHeight() + Math.signum(e.getDeltaY()) * STEP);
                e.consume();
            }
        });
        view.focusedProperty().addListener((o, was, now) -> strides.stop());
        bench.listen(this::follow);
    }

    /// Takes the keys of a window while one walks, before anything else does.
    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (key(e)) {
                e.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> strides.release(e.getCode()));
    }

    /// True while one walks.
    boolean on() {
        return before != null;
    }

    Person person() {
        return person;
    }

    void toggle() {
        if (on()) {
            end();
        } else {
            begin();
        }
    }

    private void begin() {
        obstacles(found -> {
            if (!on()) {
                start(found);
            }
        });
        if (!on()) {
            bench.say("Working out what stands in the way…");
        }
    }

    private void obstacles(Consumer<Solids> taker) {
        RackTable table = bench.document().table();
        Catalog catalog = bench.document().catalog();
        bench.later("obstacles", () -> bench.obstacles().of(table, catalog), taker);
    }

    private void start(Solids found) {
        Look look = looks.now();
        before = look;
        solids = found;
        walked = bench.document().table();
        AROUND.forEach(layer -> bench.view().show(layer, !bench.redacted().now().hides(layer)));
        over.getChildren().add(card.node());
        bench.view().requestFocus();
        strides.stop();
        stand(look);
        card.explain();
        pacer.begin();
    }

    /// Stands where a look is from, or at what it looks at where that is far below.
    private void stand(Look look) {
        Solids known = solids;
        if (known == null) {
            return;
        }
        Eye eye = look.eye();
        Eye target = look.target();
        double heading = Math.toDegrees(Math.atan2(target.y() - eye.y(), target.x() - eye.x()));
        double pitch = Math.toDegrees(Math.atan2(target.z() - eye.z(), Math.hypot(target.x() - eye.x(), target.y() - eye.y())));
        Eye near = eye.z() - target.z() > HIGH ? new Eye(target.x(), target.y(), target.z() + Person.USUAL) : eye;
        double height = person.eyeHeight();
        person = Walker.stand(near, heading, Math.clamp(pitch, -STEEPEST_START, STEEPEST_START), known).tall(height);
        bench.view().go(seen(), false);
    }

    private Look seen() {
        Eye eye = person.eye();
        double h = Math.toRadians(person.heading());
        double p = Math.toRadians(person.pitch());
        Eye target = new Eye(eye.x() + AHEAD * Math.cos(p) * Math.cos(h), eye.y() + AHEAD * Math.cos(p) * Math.sin(h), eye.z() + AHEAD * Math.sin(p));
        return new Look(eye, target, FIELD, "", Showing.USUAL);
    }

    /// Ends the walk and flies back.
    void end() {
        Look back = before;
        if (back != null) {
            before = null;
            pacer.stop();
            over.getChildren().remove(card.node());
            looks.show(back, false);
        }
    }

    /// What stands in the way follows the plan.
    private void follow() {
        if (on() && walked != bench.document().table() && !bench.document().previewing()) {
            walked = bench.document().table();
            obstacles(found -> solids = found);
        }
    }

    private void tall(double metres) {
        person = person.tall(metres);
        pacer.shown = null;
        card.height(person);
    }

    private void pressed(MouseEvent e) {
        if (on()) {
            bench.view().requestFocus();
            lastX = e.getX();
            lastY = e.getY();
            e.consume();
        }
    }

    private void dragged(MouseEvent e) {
        if (on()) {
            if (e.getButton() == MouseButton.PRIMARY || e.isPrimaryButtonDown() || e.isSecondaryButtonDown()) {
                strides.look(e.getX() - lastX, e.getY() - lastY);
            }
            lastX = e.getX();
            lastY = e.getY();
            e.consume();
        }
    }

    private void consume(MouseEvent e) {
        if (on()) {
            e.consume();
        }
    }

    private static boolean typing(KeyEvent e) {
        return e.getTarget() instanceof TextInputControl;
    }

    /// Takes a key that went down; false where it means nothing to one who walks.
    private boolean key(KeyEvent e) {
        if (!on() || typing(e)) {
            return false;
        }
        int digit = !e.isShortcutDown() && e.getText().matches("[1-9]") ? Integer.parseInt(e.getText()) : 0;
        if (digit > 0) {
            List<View> views = bench.document().plan().views();
            if (digit <= views.size()) {
                stand(views.get(digit - 1).look());
            }
            return true;
        }
        if (e.getCode() == KeyCode.ESCAPE || e.getCode() == KeyCode.G) {
            end();
            return true;
        }
        if (e.getCode() == KeyCode.HOME || e.getCode() == KeyCode.END) {
            tall(person.eyeHeight() + (e.getCode() == KeyCode.HOME ? STEP : -STEP));
            return true;
        }
        return strides.press(e.getCode());
    }

    /// Walks frame by frame.
    private final class Pacer extends AnimationTimer {
        private long last;
        private @Nullable Person shown;

        void begin() {
            last = 0;
            shown = person;
            start();
        }

        @Override
        public void handle(long now) {
            double seconds = last == 0 ? 0 : (now - last) / 1e9;
            last = now;
            Solids known = solids;
            Wish wish = strides.wish(seconds);
            if (known == null || bench.view().camera().flying()) {
                return;
            }
            Person from = person;
            person = Walker.step(from, wish, seconds, known);
            card.at(from, person, seconds);
            if (!person.equals(shown)) {
                shown = person;
                bench.view().go(seen(), true);
            }
        }
    }
}
