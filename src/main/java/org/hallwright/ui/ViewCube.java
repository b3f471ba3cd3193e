package org.hallwright.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;
import org.hallwright.scene.CampusView;

/// The way the view looks, as a cube with a compass: a click on a face, edge or corner turns the view there, a click on a
/// letter of the compass looks that way, a drag orbits.
final class ViewCube {
    private static final double SIZE = 132;
    private static final double HALF = 22.5;
    private static final double MIDDLE_X = SIZE / 2;
    private static final double MIDDLE_Y = SIZE / 2;
    /// Radius of the compass and of its letters. It lies flat on the screen, so that north can be read at any pitch.
    private static final double RING = 46;
    private static final double LETTERS = 57;
    private static final double CLICK = 3;
    private static final String[] WINDS = {"N", "E", "S", "W"};

    private final CampusView view;
    private final Map<CubeLook.Face, Side> sides = new EnumMap<>(CubeLook.Face.class);
    private final List<Text> winds = new ArrayList<>();
    private final Circle ring = new Circle(MIDDLE_X, MIDDLE_Y, RING);
    /// Points outwards where the compass shows north.
    private final Polygon needle = new Polygon(-4, 3, 4, 3, 0, -4);
    private final StackPane node;
    private CubeLook look = new CubeLook(90, -45);
    private double north = 90;
    private Optional<CubeLook.Spot> pointed = Optional.empty();
    private double lastX;
    private double lastY;
    private boolean orbiting;

    /// One face: its shape, its word, and the piece of it that is pointed at.
    private static final class Side {
        private final Polygon shape = new Polygon(new double[8]);
        private final Polygon piece = new Polygon(new double[8]);
        private final Text word = new Text();
        private final Affine lie = new Affine();

        Side(CubeLook.Face face) {
            shape.getStyleClass().addAll("cube-face", face == CubeLook.Face.TOP ? "cube-top" : face.ordinal() % 2 == 0 ? "cube-east" : "cube-north");
            piece.getStyleClass().add("cube-piece");
            word.getStyleClass().add("cube-word");
            centre(word);
            word.getTransforms().add(lie);
        }
    }

    ViewCube(CampusView view) {
        this.view = view;
        Group cube = new Group();
        for (CubeLook.Face face : CubeLook.Face.values()) {
            Side side = new Side(face);
            sides.put(face, side);
            side.word.setMouseTransparent(true);
            side.piece.setMouseTransparent(true);
            cube.getChildren().addAll(side.shape, side.piece, side.word);
        }
        cube.setOnMouseMoved(e -> point(e.getX(), e.getY()));
        cube.setOnMouseExited(e -> point(-SIZE, -SIZE));
        cube.setOnMousePressed(this::pressed);
        cube.setOnMouseDragged(this::dragged);
        cube.setOnMouseReleased(e -> released());
        ring.getStyleClass().add("compass");
        ring.setMouseTransparent(true);
        Circle backdrop = new Circle(MIDDLE_X, MIDDLE_Y, SIZE / 2);
        backdrop.getStyleClass().add("compass-backdrop");
        backdrop.setMouseTransparent(true);
        needle.getStyleClass().add("compass-needle");
        needle.setMouseTransparent(true);
        Pane flat = new Pane(backdrop, ring, needle);
        for (int i = 0; i < WINDS.length; i++) {
            winds.add(wind(i));
        }
        flat.getChildren().addAll(winds);
        flat.getChildren().add(cube);
        // What moves with every frame must not ask for layout.
        flat.getChildren().forEach(child -> child.setManaged(false));
        flat.setPickOnBounds(false);
        node = new StackPane(flat, home());
        node.setId("view-cube");
        node.setPickOnBounds(false);
        node.setPrefSize(SIZE, SIZE);
        word();
        draw();
    }

    private Text wind(int index) {
        Text wind = new Text(WINDS[index]);
        wind.setId("compass-" + WINDS[index]);
        wind.getStyleClass().addAll("wind", index == 0 ? "wind-north" : "wind-other");
        centre(wind);
        wind.setPickOnBounds(true);
        wind.setOnMouseClicked(e -> view.camera().turnTo(north - 90 * index, view.camera().pitch()));
        return wind;
    }

    /// Keeps the middle of a text at its origin, whatever its font comes to be.
    private static void centre(Text text) {
        text.setTextOrigin(VPos.CENTER);
        text.layoutBoundsProperty().addListener((o, before, now) -> text.setX(-now.getWidth() / 2));
    }

    private Node home() {
        Button home = new Button("", Icons.of("home"));
        home.setId("cube-home");
        home.getStyleClass().addAll("view-button", "card-button");
        home.setFocusTraversable(false);
        home.setTooltip(new Tooltip("Whole campus   Home"));
        home.setOnAction(e -> view.home(false));
        StackPane.setAlignment(home, Pos.TOP_LEFT);
        return home;
    }

    Region node() {
        return node;
    }

    /// Takes over the direction of the camera.
    ///
    /// @param trueNorth heading of true north
    void follow(double trueNorth) {
        CubeLook next = new CubeLook(view.camera().heading(), view.camera().pitch());
        if (trueNorth != north) {
            north = trueNorth;
            word();
        } else if (next.equals(look)) {
            return;
        }
        look = next;
        draw();
    }

    private void word() {
        sides.forEach((face, side) -> side.word.setText(CubeLook.word(face, north)));
    }

    private void draw() {
        sides.forEach((face, side) -> {
            boolean seen = look.seen(face);
            side.shape.setVisible(seen);
            side.word.setVisible(seen);
            if (seen) {
                put(side.shape, look.on(face, -1, -1), look.on(face, 1, -1), look.on(face, 1, 1), look.on(face, -1, 1));
                lie(side.lie, look.on(face, 0, 0), look.on(face, 1, 0), look.on(face, 0, 1));
            }
        });
        for (int i = 0; i < WINDS.length; i++) {
            // Upwards on screen is ahead.
            double ahead = Math.toRadians(north - 90 * i - look.heading());
            Text wind = winds.get(i);
            wind.setTranslateX(MIDDLE_X - Math.sin(ahead) * LETTERS);
            wind.setTranslateY(MIDDLE_Y - Math.cos(ahead) * LETTERS);
        }
        double ahead = north - look.heading();
        needle.setRotate(-ahead);
        needle.setTranslateX(MIDDLE_X - Math.sin(Math.toRadians(ahead)) * RING);
        needle.setTranslateY(MIDDLE_Y - Math.cos(Math.toRadians(ahead)) * RING);
        mark();
    }

    /// Lays a word on a face, given the face's middle and the ends of its axes.
    private static void lie(Affine lie, double[] middle, double[] right, double[] up) {
        lie.setToTransform(right[0] - middle[0], middle[0] - up[0], MIDDLE_X + middle[0] * HALF,
                right[1] - middle[1], middle[1] - up[1], MIDDLE_Y + middle[1] * HALF);
    }

    private static void put(Polygon shape, double[]... corners) {
        for (int i = 0; i < corners.length; i++) {
            shape.getPoints().set(2 * i, MIDDLE_X + corners[i][0] * HALF);
            shape.getPoints().set(2 * i + 1, MIDDLE_Y + corners[i][1] * HALF);
        }
    }

    private void point(double x, double y) {
        Optional<CubeLook.Spot> spot = at(x, y);
        if (!spot.equals(pointed)) {
            pointed = spot;
            mark();
        }
    }

    private Optional<CubeLook.Spot> at(double x, double y) {
        return look.at((x - MIDDLE_X) / HALF, (y - MIDDLE_Y) / HALF);
    }

    private void mark() {
        sides.forEach((face, side) -> {
            double[][] piece = pointed.filter(spot -> look.seen(face)).map(spot -> look.piece(face, spot)).orElse(new double[0][]);
            side.piece.setVisible(piece.length > 0);
            put(side.piece, piece);
        });
    }

    private void pressed(MouseEvent e) {
        lastX = e.getX();
        lastY = e.getY();
        orbiting = false;
    }

    private void dragged(MouseEvent e) {
        if (orbiting || Math.hypot(e.getX() - lastX, e.getY() - lastY) >= CLICK) {
            orbiting = true;
            pointed = Optional.empty();
            view.camera().orbit(e.getX() - lastX, e.getY() - lastY);
            lastX = e.getX();
            lastY = e.getY();
        }
    }

    private void released() {
        if (!orbiting) {
            at(lastX, lastY).map(look::towards).ifPresent(to -> view.camera().turnTo(to.heading(), to.pitch()));
        }
    }
}
