package org.hallwright.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.hallwright.overlay.Overlay;
import org.hallwright.overlay.Overlays;
import org.hallwright.scene.CampusView;
import org.hallwright.session.Document;
import org.hallwright.session.Jobs;
import org.hallwright.session.Recovery;
import org.hallwright.session.Settings;
import org.hallwright.session.Units;

/// The window of a document.
public final class HallwrightWindow {
    private static final String NO_OVERLAY = "No overlay";
    private static final double WIDTH = 1600;
    /// Narrower windows name tools by their pictures alone.
    private static final double ROOMY = 1180;
    private static final double HEIGHT = 1000;
    private final Stage stage;
    private final Workbench bench;
    private final Recovery recovery;
    final Files files;
    private final Theme theme = new Theme();
    private final ViewInput input;
    private final ViewOverlay overlay;
    private final SearchBox search;
    private final Inspector inspector;
    private final StackPane left = new StackPane();
    private final StackPane right = new StackPane();
    private final TabPane tabs = new TabPane();
    private final SplitPane middle = new SplitPane();
    private final OneLine oneLine;
    private final Snapshots snapshots;
    private final Films films;
    private final TourDesk tours;
    private final Walk walk;
    private final Presentation presentation;
    private boolean whole;
    private final ToggleGroup toolGroup = new ToggleGroup();
    private final ComboBox<String> overlays = new ComboBox<>();
    private final AirDisplay air;
    private final AirCard airCard;

    /// Builds the window; [#show] opens it.
    ///
    /// @param recovery keeps unsaved work and offers what an earlier run has lost
    /// @param shapes works out the shapes of what comes near
    public HallwrightWindow(Stage stage, Document document, Jobs jobs, Settings settings, Recovery recovery, Executor shapes) {
        this.stage = stage;
        this.recovery = recovery;
        CampusView view = new CampusView(document.catalog(), shapes);
        bench = new Workbench(document, view, jobs, settings);
        Looks looks = new Looks(bench, this::overlay);
        files = new Files(stage, bench);
        snapshots = new Snapshots(stage, bench, looks, files);
        films = new Films(stage, bench, files);
        overlay = new ViewOverlay(bench);
        walk = new Walk(bench, looks, overlay.node());
        SelectTool select = SelectTool.select(bench, overlay);
        input = new ViewInput(view, select);
        search = new SearchBox(bench);
        inspector = new Inspector(bench);
        StatusBar status = new StatusBar(bench);
        bench.speaker(overlay::say);
        Actions actions = new Actions(bench);
        oneLine = new OneLine(bench, actions, () -> oneLine(false));
        HBox tools = new HBox(4, tool("select", "Select and drag what is selected   V", select),
                tool("move", "Drag what is under the pointer   M", SelectTool.move(bench, overlay)),
                tool("array", "Pull copies of a block, a group or a hall in a line   Y", SelectTool.array(bench, overlay)),
                tool("measure", "Measure between two points   T", new MeasureTool(bench, overlay)));
        tools.getStyleClass().add("tools");
        toolGroup.selectToggle(toolGroup.getToggles().getFirst());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox centre = new VBox(new Breadcrumb(bench).node(), new FailureBanner(bench, this::side).node(), middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        tours = new TourDesk(bench, looks, overlay, shapes, stage, centre);
        presentation = new Presentation(stage, bench, overlay, input, looks, walk, tours, this::overlay);
        Menus menus = new Menus(this, files, bench, actions, new ViewMenu(bench, looks, stage), tours, new PresentMenu(presentation, walk));
        HBox bar = new HBox(12, menus.bar(), space, tools, overlayChooser(), search.node());
        bar.getStyleClass().add("top-bar");
        air = new AirDisplay(bench, bench.air());
        overlay.way().add(new AirControls(air).node());
        airCard = new AirCard(air, middle);
        BorderPane frame = new BorderPane(panes(centre), bar, null, status.node(), null);
        Scene scene = new Scene(new StackPane(frame, search.results()), WIDTH, HEIGHT);
        new Shortcuts(this, actions).install(scene);
        walk.install(scene);
        stage.setScene(scene);
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        stage.setOnCloseRequest(this::closing);
        bench.listen(this::retitle);
        place();
    }

    private SplitPane panes(VBox centre) {
        middle.setOrientation(Orientation.VERTICAL);
        middle.getItems().add(new StackPane(overlay.node()));
        left.setMinWidth(180);
        left.setPrefWidth(280);
        right.setMinWidth(240);
        right.setPrefWidth(320);
        SplitPane panes = new SplitPane(left, centre, right);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        panes.setDividerPositions(0.19, 0.8);
        return panes;
    }

    /// What lies beside the campus, piece by piece: it takes as long to make as the picture, and none of it may hold the
    /// window for long.
    private Deque<Runnable> sides() {
        SplitPane figures = new SplitPane();
        figures.setOrientation(Orientation.VERTICAL);
        Tab networks = late("Networks", () -> new NetworkPanel(bench).node());
        Tab power = late("Power", () -> new PowerPanel(bench, () -> oneLine(true)).node());
        Tab cooling = late("Cooling", () -> new CoolingPanel(bench).node());
        Tab catalogue = late("Catalogue", () -> new CatalogList(bench).node());
        return new ArrayDeque<>(List.of(
                () -> {
                    tabs.getTabs().setAll(tab("Structure", new StructureTree(bench).node()), networks, power, cooling, catalogue);
                    left.getChildren().setAll(tabs);
                },
                () -> {
                    right.getChildren().setAll(figures);
                    figures.getItems().add(inspector.node());
                },
                () -> {
                    figures.getItems().add(new FindingsList(bench).node());
                    figures.setDividerPositions(0.72);
                    bench.compute();
                    whole = true;
                    bench.changed();
                },
                tours::restore, () -> files.offer(recovery)));
    }

    /// True when the window has all its parts.
    public boolean whole() {
        return whole;
    }

    /// Opens the window and shows the campus.
    public void show() {
        theme.apply(stage.getScene(), bench.settings().dark());
        stage.show();
        bench.start();
        recovery.watch(bench.document());
        bench.view().home(true);
        bench.view().requestFocus();
        Deque<Runnable> pieces = sides();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                // By the fourth frame the first is on the screen.
                if (++frames > 3 && frames % 2 == 0) {
                    pieces.remove().run();
                }
                if (pieces.isEmpty()) {
                    stop();
                }
            }
        }.start();
    }

    /// As it was left, unless no screen shows that place any more.
    private void place() {
        double[] kept = bench.settings().window();
        if (kept.length == 4 && !Screen.getScreensForRectangle(new Rectangle2D(kept[0], kept[1], Math.max(1, kept[2]), Math.max(1, kept[3]))).isEmpty()) {
            stage.setX(kept[0]);
            stage.setY(kept[1]);
            stage.setWidth(kept[2]);
            stage.setHeight(kept[3]);
        } else {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            // A window as large as the screen is placed with its title out of sight, unless it is maximized.
            stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
            stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
            stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
        }
    }

    /// A tab whose content is made when it is first chosen.
    private static Tab late(String title, Supplier<Node> content) {
        Region nothing = new Region();
        Tab tab = tab(title, nothing);
        tab.setOnSelectionChanged(e -> {
            if (tab.getContent() == nothing) {
                tab.setContent(content.get());
            }
        });
        return tab;
    }

    private static Tab tab(String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setClosable(false);
        return tab;
    }

    private Node tool(String icon, String hint, Tool tool) {
        ToggleButton button = new ToggleButton(tool.name(), Icons.of(icon));
        button.setToggleGroup(toolGroup);
        button.setTooltip(new Tooltip(hint));
        button.setId("tool-" + icon);
        button.setFocusTraversable(false);
        button.setUserData(tool);
        button.contentDisplayProperty().bind(Bindings.when(stage.widthProperty().lessThan(ROOMY)).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
        button.setOnAction(e -> {
            button.setSelected(true);
            input.use(tool);
        });
        return button;
    }

    /// Opens the n-th tool.
    void tool(int index) {
        toolGroup.selectToggle(toolGroup.getToggles().get(index));
        input.use((Tool) toolGroup.getSelectedToggle().getUserData());
    }

    private Node overlayChooser() {
        overlays.getItems().add(NO_OVERLAY);
        Overlays.all().forEach(o -> overlays.getItems().add(o.title()));
        overlays.setValue(NO_OVERLAY);
        overlays.setId("overlay");
        overlays.setMinWidth(150);
        overlays.setPrefWidth(204);
        overlays.setVisibleRowCount(16);
        overlays.setTooltip(new Tooltip("Colours racks by a figure"));
        overlays.setOnAction(e -> {
            bench.overlay(Overlays.all().stream()
                    .filter(o -> o.title().equals(overlays.getValue()))
                    .map(Overlay::id)
                    .findFirst()
                    .orElse(""));
            // Keys belong to the view again, so that walking does not choose another overlay.
            bench.view().requestFocus();
        });
        return overlays;
    }

    /// Shows an overlay by id; an empty id shows none.
    void overlay(String id) {
        overlays.setValue(Overlays.named(id).map(Overlay::title).orElse(NO_OVERLAY));
    }

    /// Pictures of the view.
    Snapshots snapshots() {
        return snapshots;
    }

    /// Films of tours.
    Films films() {
        return films;
    }

    /// Opens or closes the section planes.
    void sections() {
        overlay.way().section().toggle();
    }

    /// Opens the one-line diagram below the view or closes it.
    void oneLine(boolean open) {
        if (open && !oneLine()) {
            middle.getItems().add(oneLine.node());
            middle.setDividerPositions(0.55);
            oneLine.refresh();
        } else if (!open) {
            middle.getItems().remove(oneLine.node());
        }
    }

    /// True while the one-line diagram is open.
    boolean oneLine() {
        return middle.getItems().contains(oneLine.node());
    }

    /// What is seen of the air of a room.
    AirDisplay air() {
        return air;
    }

    /// The section through air.
    AirCard airCard() {
        return airCard;
    }

    /// Tours under the view.
    TourDesk tours() {
        return tours;
    }

    /// The one-line diagram itself.
    OneLine diagram() {
        return oneLine;
    }

    /// Shows one of the panels at the left by its name.
    void side(String title) {
        tabs.getTabs().stream().filter(tab -> tab.getText().equals(title)).findFirst().ifPresent(tabs.getSelectionModel()::select);
    }

    /// Opens the map over the view or folds it.
    void map(boolean open) {
        overlay.way().map().open(open);
    }

    void focusSearch() {
        search.focus();
    }

    void rename() {
        inspector.rename();
    }

    private void retitle() {
        stage.setTitle(bench.document().title() + (bench.document().dirty() ? "*" : "") + " - Hallwright");
    }

    void dark(boolean dark) {
        bench.settings().dark(dark);
        theme.apply(stage.getScene(), dark);
        bench.view().theme(dark);
        bench.changed();
    }

    void units(Units units) {
        bench.settings().units(units);
        bench.changed();
    }

    private void closing(WindowEvent event) {
        if (files.mayLeave()) {
            if (!stage.isMaximized() && !stage.isFullScreen()) {
                bench.settings().window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
            }
            recovery.close();
            stage.hide();
        } else {
            event.consume();
        }
    }

    void quit() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /// True while something is being dragged.
    boolean dragging() {
        return input.tool().busy();
    }

    Presentation presentation() {
        return presentation;
    }

    Walk walk() {
        return walk;
    }

    Stage stage() {
        return stage;
    }
}
