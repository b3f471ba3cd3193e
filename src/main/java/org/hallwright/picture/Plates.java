package org.hallwright.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.hallwright.catalog.Catalog;
import org.hallwright.export.Picture;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.scene.CampusView;
import org.hallwright.scene.Frames;
import org.hallwright.scene.PictureSize;
import org.hallwright.scene.Sampling;
import org.hallwright.session.LegendLine;
import org.hallwright.session.Units;

/// Draws the pictures of documents, off the screen, in light colours. They do not depend on what a window shows.
public final class Plates {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final PictureSize SIZE = PictureSize.of(WIDTH, HEIGHT);

    private final RackTable table;
    private final Catalog catalog;
    private final CampusView campus;

    private Plates(RackTable table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
        this.campus = new Staging(table, catalog, false, SIZE, id -> Optional.empty()).view();
        // What hangs under the ceiling would hide the racks.
        List.of(Layer.TRAYS, Layer.PIPES).forEach(layer -> campus.show(layer, false));
    }

    /// Pictures that are drawn one by one as they are taken, from whatever thread; JavaFX must run.
    ///
    /// @param drawing told before each, counted from 1, on the thread that takes it
    public static Stream<Picture> of(RackTable table, Catalog catalog, List<Shot> shots, IntConsumer drawing) {
        Plates plates = drawn(() -> new Plates(table, catalog));
        return IntStream.range(0, shots.size()).mapToObj(i -> {
            drawing.accept(i + 1);
            return drawn(() -> plates.draw(shots.get(i)));
        });
    }

    /// Does work on the JavaFX thread and waits for it.
    private static <T> T drawn(Supplier<T> work) {
        return Platform.isFxApplicationThread() ? work.get() : CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    private Picture draw(Shot shot) {
        campus.overlay(shot.overlay().orElse(null));
        shot.aim().accept(campus);
        int[] argb;
        try (Frames frames = new Frames(campus, SIZE, Sampling.FINE)) {
            argb = frames.draw(List.of()).clone();
        }
        return new Picture(shot.title(), note(shot), WIDTH, HEIGHT, argb, shot.overlay().map(Plates::legend).orElseGet(() -> KindSwatches.of(table, catalog, false, n -> shot.part().isEmpty() || table.placeOf(n).around().contains(shot.part()))));
    }

    private static List<Picture.Swatch> legend(OverlayResult overlay) {
        return LegendLine.of(overlay, Units.METRIC).stream().map(line -> new Picture.Swatch(line.argb(), line.label(), line.count())).toList();
    }

    private String note(Shot shot) {
        List<String> notes = new ArrayList<>();
        shot.overlay().ifPresent(overlay -> {
            notes.add(overlay.about().source());
            notes.add(overlay.note());
            overlay.solved().blanks().stream().filter(blank -> blank.racks() > 0).forEach(blank -> notes.add(Units.count(blank.racks(), "rack") + " without a value: " + blank.reason()));
        });
        if (shot.part().isEmpty()) {
            campus.placesNote().ifPresent(notes::add);
        }
        return notes.stream().filter(note -> !note.isEmpty()).map(note -> note.endsWith(".") ? note : note + ".").collect(Collectors.joining(" "));
    }
}
