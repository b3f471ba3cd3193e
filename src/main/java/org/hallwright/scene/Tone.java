package org.hallwright.scene;

import org.hallwright.model.Frame;

/// Where the colour of a thing is in a data texture: one texel for each of the four shades its faces can have. Light is
/// baked into these texels, so that the graphics have no light to compute and a top face shows its colour exactly.
///
/// @param u coordinate of the brightest shade; the darker ones follow at `step`
record Tone(float u, float v, float step) {
    /// The one tone of a texture that holds the four shades of one colour.
    static final Tone ALONE = new Tone(0.125f, 0.5f, 0.25f);
    static final int SHADES = 4;
    private static final int TOP = 0;
    /// The sun stands in the south, a little west.
    private static final double SUN_X = -0.2;
    private static final double SUN_Y = -0.98;

    /// The tone of what lies in the shadow.
    Tone darker() {
        return new Tone(u + 2 * step, v, step);
    }

    float at(int shade) {
        return u + shade * step;
    }

    /// Shade of a side that faces a direction, degrees anticlockwise from the frame's -y.
    static int side(Frame frame, double turn) {
        double nx = Frame.sin(frame.yaw() + turn);
        double ny = -Frame.cos(frame.yaw() + turn);
        return 1 + (int) Math.round(1 - (nx * SUN_X + ny * SUN_Y));
    }

    /// Shade of what faces a direction, given by a unit vector with z up.
    static int facing(double x, double y, double z) {
        return z > 0.6 ? TOP : z < -0.6 ? SHADES - 1 : 1 + (int) Math.round(1 - (x * SUN_X + y * SUN_Y));
    }

    static int top() {
        return TOP;
    }

    /// How bright each shade is, 1 being the colour itself.
    static double[] brightness(boolean dark) {
        return dark ? new double[] {1, 0.80, 0.66, 0.52} : new double[] {1, 0.88, 0.79, 0.70};
    }

    /// A colour darkened to a shade.
    static int shaded(int argb, double brightness) {
        int result = argb & 0xff000000;
        for (int shift = 16; shift >= 0; shift -= 8) {
            result |= (int) Math.round((argb >> shift & 0xff) * brightness) << shift;
        }
        return result;
    }
}
