package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import org.hallwright.catalog.Catalog;
import org.hallwright.export.Picture;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.session.LegendLine;
import org.hallwright.session.Units;

/// Draws the pictures of documents, off the screen, in light colours. They do not depend on what a window shows.
///
/// Belongs to the JavaFX thread.
public final class Studio {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;

    private final RackTable table;
    private final Catalog catalog;
    private final CampusView campus;

    public Studio(RackTable table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
        this.campus = new CampusView(catalog);
        // What is in no Scene is not drawn.
        new Scene(campus, WIDTH, HEIGHT, true);
        campus.resize(WIDTH, HEIGHT);
        campus.theme(false);
        // What hangs under the ceiling would hide the racks.
        List.of(Layer.TRAYS, Layer.PIPES).forEach(layer -> campus.show(layer, false));
        campus.show(table);
        campus.layout();
    }

    public Picture draw(Shot shot) {
        campus.overlay(shot.overlay().orElse(null));
        shot.aim().accept(campus);
        int[] argb = new int[WIDTH * HEIGHT];
        campus.image(WIDTH, HEIGHT, List.of()).getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbPreInstance(), argb, 0, WIDTH);
        return new Picture(shot.title(), note(shot), WIDTH, HEIGHT, argb, shot.overlay().map(Studio::legend).orElseGet(() -> KindSwatches.of(table, catalog, false, n -> shot.part().isEmpty() || table.placeOf(n).around().contains(shot.part()))));
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
        campus.placesNote().ifPresent(notes::add);
        return notes.stream().filter(note -> !note.isEmpty()).map(note -> note.endsWith(".") ? note : note + ".").collect(Collectors.joining(" "));
    }
}
