package org.hallwright.scene;

import java.util.concurrent.Executor;
import javafx.scene.Group;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.hallwright.model.Frame;
import org.hallwright.overlay.FieldResult;
import org.hallwright.overlay.Grid;
import org.jspecify.annotations.Nullable;

/// A field laid over the floors, or standing in slices. Where each value is that of a whole cell, cells are rectangles with
/// sharp edges, neighbours of one band in a row as one; a field that changes steadily is drawn in sheets.
final class FieldView {
    /// Above aisles and keep-outs, metres.
    private static final double ABOVE = 0.09;
    private final Group node = new Group();
    private final Group cells = new Group();
    private final Palette palette = new Palette();
    private final Places places;
    private final Sheets sheets;
    private @Nullable FieldResult shown;
    private Siting siting = Siting.NONE;

    FieldView(Places places, Executor worker, Runnable wake) {
        this.places = places;
        this.sheets = new Sheets(places, worker, wake);
        node.setMouseTransparent(true);
        node.getChildren().addAll(cells, sheets.node());
    }

    Group node() {
        return node;
    }

    Sheets sheets() {
        return sheets;
    }

    /// Shows a field; null shows none.
    void show(@Nullable FieldResult field) {
        if (field != shown) {
            shown = field;
            sheets.show(field != null && field.smooth() ? field : null);
            lay();
        }
    }

    /// Follows sites to where they are shown now.
    void place(Siting shownAs) {
        if (siting != shownAs) {
            siting = shownAs;
            sheets.place(siting);
            lay();
        }
    }

    private void lay() {
        FieldResult field = shown;
        cells.getChildren().clear();
        if (field != null && !field.smooth() && siting.sites() > 0) {
            palette.paint(field.scale().bands().size(), true, band -> field.scale().bands().get(band).argb());
            field.grids().forEach(grid -> cells.getChildren().add(view(field, grid, Origin.of(siting, siting.at(grid.corner().x(), grid.corner().y())))));
        }
    }

    private MeshView view(FieldResult field, Grid grid, Origin origin) {
        FlatMesh mesh = new FlatMesh();
        for (int row = 0; row < grid.rows(); row++) {
            int from = 0;
            for (int column = 1; column <= grid.columns(); column++) {
                int band = field.scale().band(grid.value(from, row));
                if (column == grid.columns() || field.scale().band(grid.value(column, row)) != band) {
                    if (band >= 0) {
                        cells(mesh, grid, origin, from, column, row, palette.tone(band));
                    }
                    from = column;
                }
            }
        }
        MeshView view = new MeshView(mesh.arrays().mesh());
        view.setMaterial(palette.material());
        view.setCullFace(CullFace.NONE);
        view.getTransforms().add(places.of(origin.site()));
        return view;
    }

    private static void cells(FlatMesh mesh, Grid grid, Origin origin, int from, int to, int row, Tone tone) {
        double x0 = from * grid.cell();
        double x1 = Math.min(grid.width(), to * grid.cell());
        double y0 = row * grid.cell();
        double y1 = Math.min(grid.height(), (row + 1) * grid.cell());
        Frame corner = origin.metres(grid.corner());
        double[] corners = new double[8];
        double[] heights = new double[4];
        for (int i = 0; i < 4; i++) {
            double along = i == 1 || i == 2 ? x1 : x0;
            double across = i >= 2 ? y1 : y0;
            boolean level = grid.plane() == Grid.Plane.FLOOR;
            corners[2 * i] = corner.worldX(along / 1000, level ? across / 1000 : 0);
            corners[2 * i + 1] = corner.worldY(along / 1000, level ? across / 1000 : 0);
            heights[i] = corner.z() + (level ? ABOVE : across / 1000);
        }
        mesh.add(corners, heights, tone);
    }
}
