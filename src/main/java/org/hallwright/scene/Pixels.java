package org.hallwright.scene;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A picture as plain numbers: premultiplied ARGB, row by row.
record Pixels(int[] argb, int width, int height) {
    static Pixels of(Image image) {
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        int[] argb = new int[w * h];
        image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbPreInstance(), argb, 0, w);
        return new Pixels(argb, w, h);
    }

    /// Half the size; each pixel is the mean of four.
    Pixels halved() {
        int w = width / 2;
        int h = height / 2;
        int[] half = new int[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int at = 2 * y * width + 2 * x;
                half[y * w + x] = mean(argb[at], argb[at + 1], argb[at + width], argb[at + width + 1]);
            }
        }
        return new Pixels(half, w, h);
    }

    private static int mean(int a, int b, int c, int d) {
        int result = 0;
        for (int shift = 24; shift >= 0; shift -= 8) {
            int sum = (a >>> shift & 0xff) + (b >>> shift & 0xff) + (c >>> shift & 0xff) + (d >>> shift & 0xff);
            result |= (sum + 2) / 4 << shift;
        }
        return result;
    }

    /// This picture with another of the same size laid over it.
    Pixels under(Pixels above) {
        int[] both = new int[argb.length];
        for (int i = 0; i < both.length; i++) {
            int a = above.argb[i];
            int through = 255 - (a >>> 24);
            int result = 0;
            for (int shift = 24; shift >= 0; shift -= 8) {
                int sum = (a >>> shift & 0xff) + ((argb[i] >>> shift & 0xff) * through + 127) / 255;
                result |= Math.min(255, sum) << shift;
            }
            both[i] = result;
        }
        return new Pixels(both, width, height);
    }

    WritableImage image() {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return image;
    }
}
