package org.hallwright.ui;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.hallwright.model.Look;
import org.hallwright.session.KeyFigure;
import org.hallwright.session.KeyFigures;
import org.hallwright.session.Redaction;
import org.jspecify.annotations.Nullable;

/// Presenting: the view alone on the whole screen, a tour to go through by key, figures that answer, and the plan still in
/// hand. The window comes back as it was.
final class Presentation {
    /// Keys that mean while presenting what they always mean. All others belong to what is out of sight.
    private static final Set<KeyCode> USUAL = EnumSet.of(KeyCode.P, KeyCode.X, KeyCode.I, KeyCode.F, KeyCode.V, KeyCode.M, KeyCode.Y, KeyCode.T, KeyCode.W, KeyCode.A, KeyCode.S,
            KeyCode.D, KeyCode.DELETE, KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT);
    private static final Set<KeyCode> WITH_CTRL = EnumSet.of(KeyCode.Z, KeyCode.Y, KeyCode.D, KeyCode.E, KeyCode.S);

    private final Stage stage;
    private final Workbench bench;
    private final ViewOverlay overlay;
    private final ViewInput input;
    private final Looks looks;
    private final Walk walk;
    private final TourDesk tours;
    private final Stops stops;
    private final Figured figured;
    private final BeforeAfter sides;
    private final FigureCards cards = new FigureCards();
    private final OutcomeCard outcome;
    private final PresenterCard presenter;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<KeyEvent> typed = KeyEvent::consume;
    private final EventHandler<ScrollEvent> turned = e -> pause();
    private final EventHandler<MouseEvent> dragged = e -> pause();
    private final Tool orbit;
    private Redaction redaction = Redaction.NONE;
    private @Nullable PresentedScreen screen;
    private @Nullable Look before;
    private @Nullable Pane home;
    private @Nullable Tool tool;
    private boolean full;

    /// @param choose shows an overlay by its id
    Presentation(Stage stage, Workbench bench, ViewOverlay overlay, ViewInput input, Looks looks, Walk walk, TourDesk tours, Consumer<String> choose) {
        this.stage = stage;
        this.bench = bench;
        this.overlay = overlay;
        this.input = input;
        this.looks = looks;
        this.walk = walk;
        this.tours = tours;
        stops = new Stops(bench, looks, tours.touring(), this::show);
        figured = new Figured(bench);
        sides = new BeforeAfter(bench, this::sided);
        outcome = new OutcomeCard(bench);
        presenter = new PresenterCard(bench, choose);
        orbit = new OrbitTool(bench);
        bench.listen(this::refresh);
        // A drag changes the figures alone, and that with every move.
        bench.held().listen(() -> {
            if (on()) {
                figures();
            }
        });
        stage.fullScreenProperty().addListener((o, was, now) -> {
            if (!now && on()) {
                full = false;
                leave();
            }
        });
    }

    /// True while presenting.
    boolean on() {
        return screen != null;
    }

    Stops stops() {
        return stops;
    }

    Redaction redaction() {
        return redaction;
    }

    void toggle() {
        if (on()) {
            leave();
        } else {
            enter();
        }
    }

    void enter() {
        if (on() || bench.document().previewing()) {
            return;
        }
        tours.player().leave();
        before = looks.now();
        full = stage.isFullScreen();
        StackPane root = (StackPane) stage.getScene().getRoot();
        Node view = overlay.node();
        Pane place = (Pane) view.getParent();
        home = place;
        place.getChildren().remove(view);
        root.getChildren().getFirst().setVisible(false);
        PresentedScreen made = new PresentedScreen(view, overlay.legend(), cards.node(), outcome.node(), presenter.node());
        screen = made;
        root.getChildren().add(made.node());
        overlay.bare(true);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, keys);
        stage.getScene().addEventFilter(KeyEvent.KEY_TYPED, typed);
        bench.view().addEventFilter(ScrollEvent.SCROLL, turned);
        bench.view().addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        bench.redacted().keep(redaction);
        bench.view().requestFocus();
        stops.follow();
        figured.begin();
        made.begin();
        stops.first();
        refresh();
    }

    /// Brings the window back as it was; what was done to the plan stays.
    void leave() {
        PresentedScreen made = screen;
        Pane place = home;
        Look look = before;
        if (made == null || place == null || look == null) {
            return;
        }
        screen = null;
        stops.stop();
        sides.end();
        presenter.close();
        made.end();
        Scene scene = stage.getScene();
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
        bench.view().removeEventFilter(ScrollEvent.SCROLL, turned);
        bench.view().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        bench.redacted().keep(Redaction.NONE);
        StackPane root = (StackPane) scene.getRoot();
        root.getChildren().remove(made.node());
        made.node().getChildren().remove(overlay.node());
        overlay.bare(false);
        place.getChildren().add(overlay.node());
        root.getChildren().getFirst().setVisible(true);
        stage.setFullScreen(full);
        stage.setFullScreenExitHint(null);
        stage.setFullScreenExitKeyCombination(null);
        looks.show(look, true);
        bench.view().requestFocus();
        bench.changed();
    }

    /// Keeps things back from those who look on, now and in presentations to come.
    void redact(Redaction next) {
        redaction = next;
        if (on()) {
            bench.redacted().keep(next);
            show();
        }
    }

    private void pause() {
        if (!walk.on()) {
            stops.pause();
            show();
        }
    }

    private void refresh() {
        if (on()) {
            stops.follow();
            outcome.refresh();
            show();
            figures();
        }
    }

    private void sided() {
        boolean other = sides.side() == BeforeAfter.Side.BEFORE;
        if (other && tool == null) {
            tool = input.tool();
            input.use(orbit);
        } else if (!other && tool != null) {
            input.use(tool);
            tool = null;
        }
        refresh();
    }

    private void show() {
        PresentedScreen made = screen;
        if (made != null) {
            made.caption(bench.redacted().said(bench.settings().units().sentence(stops.caption())));
            made.progress(stops.index() + 1, stops.count(), stops.part());
            made.side(switch (sides.side()) {
                case NOW -> "";
                case BEFORE -> "Before";
                case AFTER -> "After";
            }, sides.note());
        }
    }

    private void figures() {
        if (cards.amount() == FigureCards.Amount.NONE) {
            cards.show(figured.now(), redaction, bench.settings().units(), figure -> Optional.empty());
            return;
        }
        KeyFigures now = figured.now();
        switch (sides.side()) {
            case NOW -> cards.show(now, redaction, bench.settings().units(), figured::change);
            case BEFORE -> cards.show(figured.opened(), redaction, bench.settings().units(), figure -> other("after ", now, figure));
            case AFTER -> {
                KeyFigures then = figured.opened();
                cards.show(now, redaction, bench.settings().units(), figure -> other("before ", then, figure));
            }
        }
    }

    /// The same figure of the other plan.
    private Optional<String> other(String word, KeyFigures plan, KeyFigure figure) {
        return plan.shown(redaction).stream().filter(f -> f.id().equals(figure.id())).findFirst().map(f -> word + f.text(bench.settings().units()));
    }

    private void key(KeyEvent e) {
        PresentedScreen made = screen;
        if (made == null || walk.on() || input.tool().busy()) {
            return;
        }
        boolean plain = !e.isShortcutDown() && !e.isAltDown() && !e.isMetaDown();
        boolean dark = made.black();
        if (!e.getCode().isModifierKey()) {
            made.black(false);
        }
        boolean done = plain && (act(made, e, dark) || !usual(e.getCode())) || !plain && !WITH_CTRL.contains(e.getCode()) && !e.getCode().isModifierKey();
        if (done) {
            e.consume();
        }
    }

    private static boolean usual(KeyCode code) {
        return USUAL.contains(code);
    }

    /// Does what a key of the presenter asks; false for every other key.
    private boolean act(PresentedScreen made, KeyEvent e, boolean dark) {
        switch (e.getCode()) {
            case RIGHT, PAGE_DOWN, SPACE, ENTER -> stops.next();
            case LEFT, PAGE_UP, BACK_SPACE -> stops.back();
            case HOME -> stops.first();
            case END -> stops.last();
            case B, PERIOD -> made.black(!dark);
            case C -> {
                cards.choose(cards.amount().next());
                figures();
            }
            case N -> sides.toggle();
            case O -> presenter.choose();
            case OPEN_BRACKET -> presenter.step(-1);
            case CLOSE_BRACKET -> presenter.step(1);
            case R -> presenter.redaction(this::redact);
            case G -> {
                stops.pause();
                sides.end();
                walk.toggle();
            }
            case SLASH, F1 -> presenter.keys();
            case F5 -> leave();
            case ESCAPE -> {
                if (!presenter.close() && !dark) {
                    leave();
                }
            }
            default -> {
                if (!e.getText().matches("[1-9]")) {
                    return false;
                }
                stops.view(Integer.parseInt(e.getText()) - 1);
            }
        }
        return true;
    }
}
