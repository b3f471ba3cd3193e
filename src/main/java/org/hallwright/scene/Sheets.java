package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.hallwright.model.Frame;
import org.hallwright.overlay.FieldResult;
import org.hallwright.overlay.Grid;
import org.hallwright.overlay.Isotherms;
import org.hallwright.overlay.Raster;
import org.hallwright.overlay.Scale;
import org.jspecify.annotations.Nullable;

/// Slices of a field, each a picture on one rectangle. Pictures are made on a worker; to show one costs the JavaFX thread
/// next to nothing.
final class Sheets {
    /// Faces of one rectangle that never change.
    private static final int[] FACES = {0, 0, 0, 1, 0, 1, 2, 0, 2, 0, 0, 0, 2, 0, 2, 3, 0, 3};
    private static final double LABELS_WITHIN_M = 150;
    /// As the names of rows: none where something stands before it.
    private static final int RANK = 4;
    /// Labels stand so much over a level sheet, millimetres.
    private static final double ABOVE = 40;

    private final Group node = new Group();
    private final Places places;
    private final Executor worker;
    private final Runnable wake;
    private final AtomicInteger newest = new AtomicInteger();
    private @Nullable FieldResult wanted;
    private Siting siting = Siting.NONE;
    private boolean pending;
    private List<Sheet> shown = List.of();
    private List<Labels.Name> labels = List.of();

    /// A slice that is ready to be shown.
    ///
    /// @param u part of the picture that the grid covers
    /// @param v the same upwards
    private record Sheet(WritableImage picture, Grid grid, Scale scale, boolean stale, float u, float v, List<Spot> spots) {}

    /// A label, millimetres of the campus.
    private record Spot(String text, double x, double y, double z) {}

    /// @param worker where pictures are made
    /// @param wake asks for another frame
    Sheets(Places places, Executor worker, Runnable wake) {
        this.places = places;
        this.worker = worker;
        this.wake = wake;
        node.setMouseTransparent(true);
    }

    Group node() {
        return node;
    }

    /// The values of isotherms, where the sheets are that are shown.
    List<Labels.Name> labels() {
        return labels;
    }

    /// Shows a field as soon as its pictures are made; until then what was shown stays. Null shows none.
    void show(@Nullable FieldResult field) {
        if (field == wanted) {
            return;
        }
        wanted = field;
        int turn = newest.incrementAndGet();
        if (field == null) {
            take(List.of());
            return;
        }
        pending = true;
        List<Sheet> known = shown;
        worker.execute(() -> {
            if (turn == newest.get()) {
                List<Sheet> made = made(field, known);
                if (Platform.isFxApplicationThread()) {
                    take(turn, made);
                } else {
                    Platform.runLater(() -> take(turn, made));
                }
            }
        });
    }

    /// Follows sites to where they are shown now.
    void place(Siting shownAs) {
        siting = shownAs;
        place();
    }

    /// Shows at once what is still being made, for pictures.
    void complete() {
        FieldResult field = wanted;
        if (pending && field != null) {
            newest.incrementAndGet();
            take(made(field, shown));
        }
    }

    private void take(int turn, List<Sheet> made) {
        if (turn == newest.get()) {
            take(made);
        }
    }

    private void take(List<Sheet> made) {
        pending = false;
        shown = made;
        place();
        wake.run();
    }

    private void place() {
        List<Sheet> placed = siting.sites() == 0 ? List.of() : shown;
        if (node.getChildren().size() > placed.size()) {
            node.getChildren().remove(placed.size(), node.getChildren().size());
        }
        List<Labels.Name> names = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            if (i == node.getChildren().size()) {
                node.getChildren().add(blank());
            }
            Sheet sheet = placed.get(i);
            int site = siting.at(sheet.grid.corner().x(), sheet.grid.corner().y());
            if (node.getChildren().get(i) instanceof MeshView view && view.getMesh() instanceof TriangleMesh mesh && view.getMaterial() instanceof PhongMaterial material) {
                mesh.getPoints().setAll(points(sheet.grid, Origin.of(siting, site)));
                mesh.getTexCoords().setAll(0, 0, sheet.u, 0, sheet.u, sheet.v, 0, sheet.v);
                material.setDiffuseMap(sheet.picture);
                view.getTransforms().setAll(places.of(site));
            }
            sheet.spots.forEach(spot -> names.add(new Labels.Name(site, "", spot.text, spot.x / 1000, spot.y / 1000, spot.z / 1000, 0, LABELS_WITHIN_M, RANK)));
        }
        labels = List.copyOf(names);
    }

    private static MeshView blank() {
        MeshView view = new MeshView(new MeshArrays(new float[12], new float[] {0, -1, 0}, new float[8], FACES).mesh());
        view.setMaterial(new PhongMaterial());
        view.setCullFace(CullFace.NONE);
        return view;
    }

    /// @param known sheets that are taken over where they show the same
    private static List<Sheet> made(FieldResult field, List<Sheet> known) {
        return field.grids().stream().map(grid -> known.stream().filter(s -> s.grid == grid && s.scale.equals(field.scale()) && s.stale == field.solved().stale()).findFirst()
                .orElseGet(() -> sheet(field, grid))).toList();
    }

    private static Sheet sheet(FieldResult field, Grid grid) {
        List<Double> levels = field.about().unit().equals("°C") ? Isotherms.USUAL : List.of();
        Raster raster = Raster.of(grid, field.scale(), levels, field.solved().stale());
        WritableImage picture = new WritableImage(raster.width(), raster.height());
        picture.getPixelWriter().setPixels(0, 0, raster.width(), raster.height(), PixelFormat.getIntArgbInstance(), raster.argb(), 0, raster.width());
        return new Sheet(picture, grid, field.scale(), field.solved().stale(), (float) (grid.width() / (raster.width() * raster.pixel())), (float) (grid.height() / (raster.height() * raster.pixel())),
                Isotherms.labelled(grid, levels).stream().map(mark -> spot(grid, mark)).toList());
    }

    private static float[] points(Grid grid, Origin origin) {
        Frame corner = origin.metres(grid.corner());
        boolean level = grid.plane() == Grid.Plane.FLOOR;
        float[] points = new float[12];
        for (int i = 0; i < 4; i++) {
            double along = i == 1 || i == 2 ? grid.width() / 1000 : 0;
            double across = i >= 2 ? grid.height() / 1000 : 0;
            points[3 * i] = (float) corner.worldX(along, level ? across : 0);
            points[3 * i + 1] = (float) -(corner.z() + (level ? 0 : across));
            points[3 * i + 2] = (float) corner.worldY(along, level ? across : 0);
        }
        return points;
    }

    private static Spot spot(Grid grid, Isotherms.Mark mark) {
        boolean level = grid.plane() == Grid.Plane.FLOOR;
        Frame corner = grid.corner();
        return new Spot(String.format(Locale.ROOT, "%.0f °C", mark.level()), corner.worldX(mark.along(), level ? mark.across() : 0),
                corner.worldY(mark.along(), level ? mark.across() : 0), corner.z() + (level ? ABOVE : mark.across()));
    }
}
