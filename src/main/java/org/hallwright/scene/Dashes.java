package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.PhongMaterial;
import org.hallwright.overlay.Band;

/// Materials of moving dashes in the colours of bands. A dash fades towards its tail, so that a still picture too says where
/// it goes.
///
/// @param materials one for each phase
record Dashes(List<Band> scale, List<PhongMaterial> materials) {
    static final int PHASES = 24;
    /// How much of the time of the air a dash and the gap behind it take.
    static final double SECONDS = 1.2;
    static final long STEP_NANOS = (long) (SECONDS / PHASES * 1e9);
    private static final int LONG = 64;
    /// Texels of a row: its middle is not mixed with the next one.
    private static final int HIGH = 4;
    private static final double DASH = 0.62;
    private static final int UNKNOWN = 0xff8d949b;

    static Dashes of(List<Band> bands) {
        List<PhongMaterial> materials = new ArrayList<>();
        for (int phase = 0; phase < PHASES; phase++) {
            int rows = bands.size() + 1;
            int[] argb = new int[LONG * HIGH * rows];
            for (int y = 0; y < rows * HIGH; y++) {
                int colour = y / HIGH < bands.size() ? bands.get(y / HIGH).argb() : UNKNOWN;
                for (int x = 0; x < LONG; x++) {
                    double behind = x / (double) LONG - phase / (double) PHASES;
                    argb[y * LONG + x] = alpha(behind - Math.floor(behind)) << 24 | colour & 0xffffff;
                }
            }
            WritableImage picture = new WritableImage(LONG, HIGH * rows);
            picture.getPixelWriter().setPixels(0, 0, LONG, HIGH * rows, PixelFormat.getIntArgbInstance(), argb, 0, LONG);
            PhongMaterial material = new PhongMaterial();
            material.setDiffuseMap(picture);
            materials.add(material);
        }
        return new Dashes(List.copyOf(bands), List.copyOf(materials));
    }

    /// @param at from the tail of the dash at 0 over its head to the end of the gap at 1
    private static int alpha(double at) {
        return at >= DASH ? 40 : (int) (70 + 185 * Math.min(1, at / DASH * 1.6));
    }

    /// The coordinate of a band; -1 for what is not known.
    float row(int band) {
        return ((band < 0 ? scale.size() : band) + 0.5f) / (scale.size() + 1);
    }
}
