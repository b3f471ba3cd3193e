package org.hallwright.scene;

import java.util.function.IntUnaryOperator;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.PhongMaterial;

/// A data texture with the four shades of one colour per number. Bodies point at the middles of these texels, so a
/// recolour of everything is one small write and touches no mesh.
final class Palette {
    private static final int ACROSS = 64;
    private static final int WIDTH = ACROSS * Tone.SHADES;
    private static final int LEAST_ROWS = 16;
    private final PhongMaterial material = new PhongMaterial();
    /// Read where shapes are worked out.
    private volatile WritableImage image = new WritableImage(WIDTH, LEAST_ROWS);
    private int[] argb = new int[WIDTH * LEAST_ROWS];

    Palette() {
        material.setDiffuseMap(image);
    }

    /// A palette of one colour that never changes; its tone is [Tone#ALONE].
    static PhongMaterial alone(int colour, boolean dark) {
        WritableImage four = new WritableImage(Tone.SHADES, 1);
        for (int s = 0; s < Tone.SHADES; s++) {
            four.getPixelWriter().setArgb(s, 0, Tone.shaded(colour, Tone.brightness(dark)[s]));
        }
        PhongMaterial material = new PhongMaterial();
        material.setDiffuseMap(four);
        return material;
    }

    PhongMaterial material() {
        return material;
    }

    /// Makes room for numbers below `capacity`. True when it grew: then tones have changed.
    boolean reserve(int capacity) {
        int rows = Math.max(LEAST_ROWS, Integer.highestOneBit(Math.max(1, (capacity + ACROSS - 1) / ACROSS) * 2 - 1));
        if (rows <= image.getHeight()) {
            return false;
        }
        image = new WritableImage(WIDTH, rows);
        argb = new int[WIDTH * rows];
        material.setDiffuseMap(image);
        return true;
    }

    Tone tone(int number) {
        return new Tone((number % ACROSS * Tone.SHADES + 0.5f) / WIDTH, (number / ACROSS + 0.5f) / (float) image.getHeight(), 1f / WIDTH);
    }

    /// Colours numbers 0 to `count`-1.
    void paint(int count, boolean dark, IntUnaryOperator colour) {
        double[] brightness = Tone.brightness(dark);
        int most = Math.min(count, argb.length / Tone.SHADES);
        for (int n = 0; n < most; n++) {
            int plain = colour.applyAsInt(n);
            for (int s = 0; s < Tone.SHADES; s++) {
                argb[n * Tone.SHADES + s] = Tone.shaded(plain, brightness[s]);
            }
        }
        int rows = (most + ACROSS - 1) / ACROSS;
        if (rows > 0) {
            image.getPixelWriter().setPixels(0, 0, WIDTH, rows, PixelFormat.getIntArgbInstance(), argb, 0, WIDTH);
        }
    }
}
