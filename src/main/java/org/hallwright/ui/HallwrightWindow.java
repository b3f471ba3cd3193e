package org.hallwright.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
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
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.hallwright.io.FileRefused;
import org.hallwright.overlay.Overlay;
import org.hallwright.overlay.Overlays;
import org.hallwright.scene.CampusView;
import org.hallwright.session.Document;
import org.hallwright.session.Jobs;
import org.hallwright.session.Settings;
import org.hallwright.session.Units;

/// The window of a document.
public final class HallwrightWindow {
    private final Stage stage;
    private final Workbench bench;
    private final Theme theme;
    private final ViewInput input;
    private final SearchBox search;
    private final ToggleGroup toolGroup = new ToggleGroup();
    private final ComboBox<String> overlays = new ComboBox<>();

    /// Builds the window; [#show] opens it.
    public HallwrightWindow(Stage stage, Document document, Jobs jobs, Settings settings) {
        this.stage = stage;
        CampusView view = new CampusView(document.catalog());
        bench = new Workbench(document, view, jobs, settings);
        theme = new Theme();
        ViewOverlay overlay = new ViewOverlay(bench);
        bench.speaker(overlay::say);
        SelectTool select = new SelectTool(bench, overlay, false);
        input = new ViewInput(view, select);
        search = new SearchBox(bench);

        HBox tools = new HBox(4, tool("select", "Select and drag (V)", select), tool("move", "Move what is under the pointer (M)", new SelectTool(bench, overlay, true)),
                tool("measure", "Measure between two points (T)", new MeasureTool(bench, overlay)));
        toolGroup.selectToggle(toolGroup.getToggles().getFirst());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(12, new Menus(this, bench).bar(), space, tools, overlayChooser(), search.node());
        bar.getStyleClass().add("top-bar");

        StructureTree structure = new StructureTree(bench);
        TabPane left = new TabPane(tab("Structure", structure.node()), tab("Catalogue", new CatalogList(document.catalog()).node()));
        SplitPane right = new SplitPane(new Inspector(bench).node(), new FindingsList(bench).node());
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.68);
        VBox centre = new VBox(new Breadcrumb(bench).node(), overlay.node());
        VBox.setVgrow(overlay.node(), Priority.ALWAYS);
        SplitPane middle = new SplitPane(left, centre, right);
        middle.setDividerPositions(0.17, 0.795);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);

        BorderPane root = new BorderPane(middle, bar, null, new StatusBar(bench).node(), null);
        Scene scene = new Scene(root, 1600, 1000);
        stage.setScene(scene);
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        stage.setOnCloseRequest(this::closing);
        new Shortcuts(bench, this).install(scene);
        bench.listen(this::retitle);
        place();
    }

    /// Opens the window and shows the campus.
    public void show() {
        theme.apply(stage.getScene(), bench.settings().dark());
        stage.show();
        bench.start();
        bench.view().home(true);
        bench.view().requestFocus();
    }

    private void place() {
        double[] kept = bench.settings().window();
        if (kept.length == 4) {
            stage.setX(kept[0]);
            stage.setY(kept[1]);
            stage.setWidth(kept[2]);
            stage.setHeight(kept[3]);
        }
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
        overlays.getItems().add("No overlay");
        Overlays.all().forEach(o -> overlays.getItems().add(o.title()));
        overlays.setValue("No overlay");
        overlays.setId("overlay");
        overlays.setTooltip(new Tooltip("Colours racks by a figure"));
        overlays.setOnAction(e -> bench.overlay(Overlays.all().stream()
                .filter(o -> o.title().equals(overlays.getValue()))
                .map(Overlay::id)
                .findFirst()
                .orElse("")));
        return overlays;
    }

    /// Shows an overlay by id; an empty id shows none.
    void overlay(String id) {
        overlays.setValue(Overlays.named(id).map(Overlay::title).orElse("No overlay"));
    }

    void focusSearch() {
        search.focus();
    }

    private void retitle() {
        stage.setTitle((bench.document().dirty() ? "* " : "") + bench.document().title() + " - Hallwright");
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

    void open() {
        FileChooser chooser = chooser("Open a layout");
        Optional.ofNullable(chooser.showOpenDialog(stage)).ifPresent(file -> open(file.toPath()));
    }

    void open(Path file) {
        if (!mayLeave()) {
            return;
        }
        try {
            bench.document().open(file);
            bench.settings().opened(file);
            bench.view().home(true);
        } catch (FileRefused refused) {
            Dialogs.problems(stage, "This layout cannot be opened", refused);
        }
    }

    /// Takes a plan that came with the program.
    void openBundled(org.hallwright.model.Plan plan, String name) {
        if (mayLeave()) {
            bench.document().replace(plan, name);
            bench.view().home(true);
        }
    }

    boolean save() {
        return bench.document().file().map(this::saveTo).orElseGet(this::saveAs);
    }

    boolean saveAs() {
        FileChooser chooser = chooser("Save the layout");
        chooser.setInitialFileName(bench.document().title().endsWith(".json") ? bench.document().title() : bench.document().title() + ".json");
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(file -> saveTo(file.toPath())).orElse(false);
    }

    private boolean saveTo(Path file) {
        try {
            bench.document().saveAs(file);
            bench.settings().opened(file);
            bench.say("Saved " + file.getFileName());
            return true;
        } catch (FileRefused refused) {
            Dialogs.problems(stage, "The layout could not be saved", refused);
            return false;
        }
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Hallwright layouts", "*.json"));
        bench.document().file().map(f -> f.toAbsolutePath().getParent()).filter(Files::isDirectory).ifPresent(dir -> chooser.setInitialDirectory(dir.toFile()));
        return chooser;
    }

    /// Asks about unsaved changes; true when the document may be left.
    boolean mayLeave() {
        if (!bench.document().dirty()) {
            return true;
        }
        ButtonType save = new ButtonType("Save", ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType("Don't save", ButtonBar.ButtonData.NO);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "Your changes are lost if you do not save them.", save, discard, ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.setHeaderText("Save the changes to " + bench.document().title() + "?");
        ButtonType answer = alert.showAndWait().orElse(ButtonType.CANCEL);
        return answer == discard || answer == save && save();
    }

    private void closing(WindowEvent event) {
        if (mayLeave()) {
            bench.settings().window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
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

    Stage stage() {
        return stage;
    }
}
