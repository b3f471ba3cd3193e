package org.hallwright.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Plan;
import org.hallwright.model.Tour;
import org.hallwright.picture.Sheet;
import org.hallwright.scene.PictureSize;
import org.hallwright.session.Units;

/// Asks which tour shall be filmed, and how.
final class FilmForm {
    private static final List<Integer> RATES = List.of(24, 25, 30, 50, 60);
    private static final int USUAL_RATE = 30;
    private static final ButtonType SAVE = new ButtonType("Save…", ButtonBar.ButtonData.OK_DONE);
    private final Workbench bench;
    private final ComboBox<Tour> tour = new ComboBox<>();
    private final SizeChoice size = SizeChoice.ofFilms();
    private final ComboBox<Integer> rate = new ComboBox<>();
    private final CheckBox captions = new CheckBox("Captions");
    private final CheckBox legend = new CheckBox("Legend");
    private final CheckBox block = new CheckBox("Title block");
    private final Label note = new Label();

    /// A film that is wanted.
    record Wish(Tour tour, PictureSize size, double fps, Sheet sheet) {}

    private FilmForm(Workbench bench, List<Tour> tours) {
        this.bench = bench;
        tour.setConverter(Choices.words(Tour::name));
        tour.getItems().setAll(tours);
        tour.getSelectionModel().selectFirst();
        tour.setMaxWidth(Double.MAX_VALUE);
        tour.setId("film-tour");
        rate.setConverter(Choices.words(frames -> frames + " frames a second"));
        rate.getItems().addAll(RATES);
        rate.setValue(USUAL_RATE);
        rate.setMaxWidth(Double.MAX_VALUE);
        rate.setId("film-rate");
        captions.setSelected(true);
        captions.setId("film-captions");
        legend.setId("film-legend");
        block.setId("film-block");
        note.getStyleClass().add("quiet");
        note.setId("film-note");
    }

    /// The tours of a plan that can be filmed: those that have somewhere to look.
    static List<Tour> tours(Plan plan) {
        return plan.tours().stream().filter(tour -> tour.stops().stream().anyMatch(stop -> plan.look(stop).isPresent())).toList();
    }

    /// Asks; empty where no film is wanted after all.
    static Optional<Wish> asked(Stage owner, Workbench bench, List<Tour> tours) {
        return new FilmForm(bench, tours).ask(owner);
    }

    private Optional<Wish> ask(Stage owner) {
        VBox with = new VBox(8, captions, legend, block);
        VBox fields = new VBox(14, new Form(bench).row("Tour", tour).row("Size", size.node()).row("Rate", rate).lines("With", with).node(), note);
        Dialog<ButtonType> dialog = Dialogs.form(owner, "Film a tour", fields, SAVE, ButtonType.CANCEL);
        Button save = (Button) dialog.getDialogPane().lookupButton(SAVE);
        size.follow(wanted -> {
            save.setDisable(wanted.isEmpty());
            tell();
        });
        tour.valueProperty().addListener((o, before, now) -> tell());
        dialog.setOnShown(e -> tour.requestFocus());
        boolean wanted = dialog.showAndWait().orElse(ButtonType.CANCEL) == SAVE;
        return size.size().filter(s -> wanted).map(FilmForm::even).map(even -> new Wish(tour.getValue(), even, rate.getValue(), sheet()));
    }

    private Sheet sheet() {
        return new Sheet(false, legend.isSelected(), block.isSelected(), captions.isSelected(), bench.settings().units(), LayoutFile.hash(bench.document().plan()));
    }

    private void tell() {
        double shown = tour.getValue().stops().stream().mapToDouble(Tour.Stop::seconds).sum();
        note.setText(size.size().isEmpty() ? SizeChoice.WRONG
                : String.format(Locale.ROOT, "%s, shown for %.0f s, and the ways between them. Drawn frame by frame.", Units.count(tour.getValue().stops().size(), "stop"), shown));
    }

    /// H.264 has even sizes only.
    private static PictureSize even(PictureSize size) {
        return PictureSize.of(size.width() / 2 * 2, size.height() / 2 * 2);
    }
}
