package org.hallwright.scene;

/// How large a picture is.
///
/// @param width pixels
/// @param height pixels
/// @param scale pixels that names, and nodes laid over the picture, have for each of their own
public record PictureSize(int width, int height, double scale) {
    /// Most pixels a side.
    public static final int LARGEST = 16_384;
    /// On a picture of this size, pixels, names are as large as on the screen.
    private static final double USUAL_WIDTH = 1920;
    private static final double USUAL_HEIGHT = 1080;

    public PictureSize {
        if (width < 1 || height < 1 || width > LARGEST || height > LARGEST || !(scale > 0)) {
            throw new IllegalArgumentException("A picture has 1 to " + LARGEST + " pixels a side, not " + width + "x" + height + " at scale " + scale + ".");
        }
    }

    /// A size whose names can be read when the whole picture is looked at: they grow with it.
    public static PictureSize of(int width, int height) {
        return new PictureSize(width, height, Math.max(1, Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT)));
    }
}
