package org.hallwright.scene;

import java.util.function.IntUnaryOperator;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.PhongMaterial;

/// A data texture with one texel per number. Bodies point at the middle of their texel, so a recolour of everything is one
/// small write and touches no mesh.
final class Palette {
    private static final int WIDTH = 256;
    private final PhongMaterial material = new PhongMaterial();
    private WritableImage image = new WritableImage(WIDTH, 16);
    private int[] argb = new int[WIDTH * 16];

    Palette() {
        material.setDiffuseMap(image);
    }

    PhongMaterial material() {
        return material;
    }

    Image image() {
        return image;
    }

    /// Makes room for numbers below `capacity`. True when it grew: then texture coordinates have changed.
    boolean reserve(int capacity) {
        int rows = Math.max(16, Integer.highestOneBit(Math.max(1, (capacity + WIDTH - 1) / WIDTH) * 2 - 1));
        if (rows <= image.getHeight()) {
            return false;
        }
        image = new WritableImage(WIDTH, rows);
        argb = new int[WIDTH * rows];
        material.setDiffuseMap(image);
        return true;
    }

    float u(int number) {
        return (number % WIDTH + 0.5f) / WIDTH;
    }

    float v(int number) {
        return (number / WIDTH + 0.5f) / (float) image.getHeight();
    }

    /// Colours numbers 0 to `count`-1.
    void paint(int count, IntUnaryOperator colour) {
        int rows = Math.min((int) image.getHeight(), (count + WIDTH - 1) / WIDTH);
        for (int n = 0; n < Math.min(count, argb.length); n++) {
            argb[n] = colour.applyAsInt(n);
        }
        if (rows > 0) {
            image.getPixelWriter().setPixels(0, 0, WIDTH, rows, PixelFormat.getIntArgbInstance(), argb, 0, WIDTH);
        }
    }
}
