package org.hallwright.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;
import org.hallwright.overlay.Band;
import org.hallwright.overlay.FieldResult;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.scene.Hit;
import org.hallwright.scene.Inside;
import org.hallwright.session.DragPreview;
import org.hallwright.session.Units;
import org.hallwright.thermal.PipeRun;
import org.jspecify.annotations.Nullable;

/// What lies flat over the 3D view: legend, read-outs, selection box, messages.
final class ViewOverlay {
    private static final double MARGIN = 8;
    private final Workbench bench;
    private final Pane floating = new Pane();
    private final Label readout = new Label();
    private final Label hover = new Label();
    private final Label message = new Label();
    private final Label empty = new Label("This layout holds nothing yet.\nOpen a layout with Ctrl+O, or an example from the File menu.");
    private final Rectangle box = new Rectangle();
    private final Line line = new Line();
    private final Legend legend;
    private final ScaleBar scale = new ScaleBar();
    private final Wayfinding way;
    private final Runnable onPulse = this::follow;
    private @Nullable Hit measureFrom;
    private @Nullable Hit measureTo;
    private final PauseTransition fade = new PauseTransition(Duration.seconds(5));
    private final PauseTransition remarkFade = new PauseTransition(Duration.seconds(3));
    private final StackPane node;

    ViewOverlay(Workbench bench) {
        this.bench = bench;
        this.legend = new Legend(bench);
        readout.getStyleClass().addAll("card", "readout");
        hover.getStyleClass().add("card");
        message.getStyleClass().addAll("card", "message");
        empty.getStyleClass().add("empty-plan");
        empty.setMouseTransparent(true);
        message.setWrapText(true);
        message.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        message.setId("message");
        readout.setId("readout");
        hover.setId("hover");
        box.getStyleClass().add("selection-box");
        line.getStyleClass().add("measure-line");
        for (Node n : new Node[] {readout, hover, message, box, line}) {
            n.setVisible(false);
            n.setMouseTransparent(true);
        }
        floating.getChildren().addAll(box, line, hover, readout);
        floating.setMouseTransparent(true);
        way = new Wayfinding(bench, legend.node(), message);
        node = new StackPane(bench.view(), empty, scale.node(), way.node(), floating);
        StackPane.setAlignment(scale.node(), Pos.BOTTOM_LEFT);
        StackPane.setMargin(scale.node(), new Insets(14));
        bench.view().addEventHandler(MouseEvent.MOUSE_EXITED, e -> hideHover());
        fade.setOnFinished(e -> message.setVisible(false));
        remarkFade.setOnFinished(e -> readout.setVisible(false));
        node.setMinSize(0, 0);
        node.sceneProperty().addListener((o, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(onPulse);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(onPulse);
            }
        });
        bench.listen(() -> {
            legend.refresh();
            hideHover();
            empty.setVisible(bench.document().plan().sites().isEmpty());
        });
    }

    StackPane node() {
        return node;
    }

    /// Leaves only what is said of the picture: legend, messages, what is under the pointer.
    void bare(boolean on) {
        node.getChildren().remove(scale.node());
        if (!on) {
            node.getChildren().add(node.getChildren().indexOf(way.node()), scale.node());
        }
        way.bare(on);
    }

    Wayfinding way() {
        return way;
    }

    Region legend() {
        return legend.node();
    }

    /// Keeps what belongs to places of the plan in step with the camera.
    private void follow() {
        way.follow();
        scale.measure(bench.view(), bench.settings().units());
        if (measureFrom != null && measureTo != null) {
            draw(measureFrom, measureTo);
        }
    }

    void say(String text) {
        message.setText(text);
        message.setVisible(true);
        fade.playFromStart();
    }

    void readout(Pointer pointer, String text, DragPreview.Verdict verdict) {
        remarkFade.stop();
        readout.setText(bench.redacted().said(text));
        readout.getStyleClass().removeAll("soft", "hard");
        switch (verdict) {
            case SOFT -> readout.getStyleClass().add("soft");
            case HARD -> readout.getStyleClass().add("hard");
            case FINE -> { }
        }
        put(readout, pointer.x() + 18, pointer.y() + 18);
        Bounds map = way.map().node().getBoundsInParent();
        if (map.contains(pointer.x(), pointer.y())) {
            // Beside the map: on it one aims.
            readout.relocate(Math.max(0, map.getMinX() - readout.getWidth() - 8), readout.getLayoutY());
        }
    }

    /// Says for a moment, beside the pointer, why something did not happen.
    void remark(Pointer pointer, String text) {
        readout(pointer, text, DragPreview.Verdict.HARD);
        remarkFade.playFromStart();
    }

    private void put(Label label, double x, double y) {
        label.setVisible(true);
        label.autosize();
        label.relocate(within(x, floating.getWidth() - label.getWidth()), within(y, floating.getHeight() - label.getHeight()));
    }

    /// A place from one edge of the view to the other, with a margin.
    private static double within(double wanted, double most) {
        return Math.max(MARGIN, Math.min(wanted, most - MARGIN));
    }

    void hideReadout() {
        readout.setVisible(false);
    }

    /// Says what is under the pointer: a rack, or a place of a field.
    void hover(Optional<Hit> under, Pointer pointer) {
        Optional<PipeRun> pipe = bench.view().pipes().at(bench.view().lens(), pointer.x(), pointer.y(), under);
        String text = pipe.map(PipeRun::text).or(() -> under.map(hit -> hit.number() < 0 ? field(hit) : hit.inside() == null ? rack(hit.number()) : device(hit.number(), hit.inside()))).orElse("");
        hover.setText(bench.redacted().said(text));
        if (text.isEmpty()) {
            hover.setVisible(false);
        } else {
            put(hover, pointer.x() + 16, pointer.y() + 14);
        }
    }

    /// Says which cable is under the pointer.
    void hover(Cable cable, Pointer pointer) {
        bench.cables().latest().ifPresent(cabling -> {
            RackTable table = cabling.table();
            Units units = bench.settings().units();
            hover.setText(bench.redacted().said(cable.low().label(table) + "\n" + cable.high().label(table) + "\n" + (cable.medium() == null ? "no medium" : cable.medium().name()) + ", "
                    + (Double.isNaN(cable.lengthM()) ? "no way" : units.length(cable.lengthM() * 1000)) + "; click to trace"));
            put(hover, pointer.x() + 16, pointer.y() + 14);
        });
    }

    private String rack(int number) {
        RackTable table = bench.document().table();
        String kind = bench.document().catalog().at(table, number)
                .map((Standing s) -> s.name() + "\n" + Units.power(s.maximumW().value()) + " maximum" + (s.gpus() > 0 ? ", " + s.gpus() + " GPUs" : ""))
                .orElse(table.typeOf(number));
        String value = bench.painted().filter(o -> !o.about().id().equals("type")).map(o -> value(o, o.value(table, number))).filter(v -> !v.isEmpty()).map(v -> "\n" + v).orElse("");
        boolean dark = bench.power().flow().filter(flow -> flow.chain().feedsOf(number).length > 0 && !flow.lit(number)).isPresent();
        return table.nameOf(number) + "\n" + kind + (dark ? "\nNo power: none of its feeds is live" : value);
    }

    private String device(int number, Inside inside) {
        DeviceType device = inside.device();
        String kind = switch (inside.part()) {
            case Inside.Part.Whole() -> device.name() + "\n" + Units.power(device.maximumW().value()) + " maximum" + (device.gpus() > 0 ? ", " + device.gpus() + " GPUs" : "");
            case Inside.Part.Gpu gpu -> device.gpuType() + " in " + device.name();
            case Inside.Part.Port port -> device.ports().stream().filter(p -> p.name().equals(port.ports())).findFirst()
                    .map(p -> (p.gbps() >= 1 ? p.gbps() + " Gb/s " : "") + p.connector()).orElse(port.ports()) + " of " + device.name();
        };
        return bench.document().table().nameOf(number) + " · " + inside.name() + "\n" + kind;
    }

    private String field(Hit hit) {
        return bench.painted().map(o -> o instanceof FieldResult field ? value(o, field.at(hit.x(), hit.y())) : "").orElse("");
    }

    /// A value of an overlay with its unit, or the name of its kind; empty where there is none.
    private String value(OverlayResult o, double value) {
        int band = o.scale().band(value);
        Units units = bench.settings().units();
        String unit = o.about().unit();
        return band < 0 ? ""
                : unit.isEmpty() || !Double.isFinite(value) ? o.about().title() + ": " + o.scale().bands().get(band).label()
                : o.about().title() + ": " + Band.plain(value * units.factor(unit)) + " " + units.shown(unit);
    }

    void hideHover() {
        hover.setVisible(false);
    }

    void box(Rectangle2D area) {
        box.setX(area.getMinX());
        box.setY(area.getMinY());
        box.setWidth(area.getWidth());
        box.setHeight(area.getHeight());
        box.setVisible(true);
    }

    void clearBox() {
        box.setVisible(false);
    }

    void measure(Hit a, Hit b) {
        measureFrom = a;
        measureTo = b;
        draw(a, b);
    }

    private void draw(Hit a, Hit b) {
        double[] p = bench.view().lens().project(a.x(), a.y(), a.z());
        double[] q = bench.view().lens().project(b.x(), b.y(), b.z());
        line.setStartX(p[0]);
        line.setStartY(p[1]);
        line.setEndX(q[0]);
        line.setEndY(q[1]);
        line.setVisible(p[2] > 0 && q[2] > 0);
    }

    void clearMeasure() {
        measureFrom = null;
        measureTo = null;
        line.setVisible(false);
        readout.setVisible(false);
    }
}
