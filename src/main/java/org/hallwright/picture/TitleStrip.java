package org.hallwright.picture;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.hallwright.model.Plan;
import org.hallwright.model.Program;
import org.hallwright.model.Site;
import org.hallwright.model.TitleBlock;
import org.hallwright.session.Units;

/// The title block of a picture: what it shows of which plan, and how far that is to be trusted. Nothing in it comes from the
/// clock.
final class TitleStrip {
    /// Height of the strip, pixels of a picture that is not enlarged.
    static final double HEIGHT = 86;
    private static final int COLUMNS = 7;
    private static final int HASH = 12;
    /// What part of the width each column takes.
    private static final int[] SHARES = {24, 18, 13, 9, 12, 11, 13};

    /// @param shown what the picture shows: the view and what the colours mean
    /// @param phase the phase and scenario it shows
    /// @param assumptions how many figures are assumed
    /// @param hash of the plan
    record Facts(String shown, String phase, int assumptions, String hash, Units units) {}

    private record Cell(String name, String value) {}

    private TitleStrip() {}

    static Node of(Plan plan, Facts facts, Ink ink, boolean dark) {
        GridPane grid = new GridPane();
        for (int share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        List<Cell> cells = cells(plan, facts);
        for (int i = 0; i < cells.size(); i++) {
            grid.add(cell(cells.get(i), ink), i % COLUMNS, i / COLUMNS);
        }
        Color ground = dark ? Color.web("#14171a") : Color.WHITE;
        grid.setBackground(new Background(new BackgroundFill(ground, CornerRadii.EMPTY, Insets.EMPTY)));
        grid.setBorder(new Border(new BorderStroke(ink.colour().deriveColor(0, 1, 1, 0.5), BorderStrokeStyle.SOLID, CornerRadii.EMPTY, new BorderWidths(1, 0, 0, 0))));
        grid.setMinHeight(HEIGHT);
        grid.setMaxSize(Double.MAX_VALUE, HEIGHT);
        StackPane.setAlignment(grid, Pos.BOTTOM_LEFT);
        return grid;
    }

    private static List<Cell> cells(Plan plan, Facts facts) {
        TitleBlock block = plan.titleBlock();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell("Project", block.project().isEmpty() ? plan.name() : block.project() + " – " + plan.name()));
        cells.add(new Cell("Shows", facts.shown()));
        cells.add(new Cell("Drawing no.", block.number()));
        cells.add(new Cell("Revision", block.revision()));
        cells.add(new Cell("Date of plan", block.date()));
        cells.add(new Cell("Author", block.author()));
        cells.add(new Cell("Status", block.said()));
        cells.add(new Cell("Site", String.join(", ", plan.sites().stream().map(Site::label).toList())));
        cells.add(new Cell("Scenario and phase", facts.phase()));
        cells.add(new Cell("Confidentiality", block.confidentiality()));
        cells.add(new Cell("Units", facts.units() == Units.US ? "US" : "metric"));
        cells.add(new Cell("Assumed figures", Units.count(facts.assumptions())));
        cells.add(new Cell("Plan", facts.hash().substring(0, Math.min(HASH, facts.hash().length()))));
        cells.add(new Cell("Program", Program.SIGNATURE));
        return cells;
    }

    private static Node cell(Cell cell, Ink ink) {
        Label name = ink.text(cell.name(), 9.5, false);
        name.setOpacity(0.72);
        Label value = ink.text(cell.value().isBlank() ? "–" : cell.value().strip().replaceAll("\\s+", " "), 13, true);
        VBox box = new VBox(0, name, value);
        box.setPadding(new Insets(4, 10, 3, 12));
        box.setMinWidth(0);
        box.setBorder(new Border(new BorderStroke(null, ink.colour().deriveColor(0, 1, 1, 0.18), null, null, BorderStrokeStyle.NONE, BorderStrokeStyle.SOLID,
                BorderStrokeStyle.NONE, BorderStrokeStyle.NONE, CornerRadii.EMPTY, new BorderWidths(0, 1, 0, 0), Insets.EMPTY)));
        return box;
    }
}
