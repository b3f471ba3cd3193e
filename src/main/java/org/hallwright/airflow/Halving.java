package org.hallwright.airflow;

/// How the blocks of one axis become half as many, or stay.
///
/// @param map coarse index by fine index
/// @param planes of the coarse blocks, metres
/// @param shrink by coarse index: distance of the middles on both sides of the plane after it, fine over coarse
record Halving(int[] map, double[] planes, double[] shrink) {
    /// An axis is halved where its blocks are no longer than this much of the shortest: blocks stay near to cubes.
    private static final double EVEN = 1.7;

    static Halving[] of(double[][] planes) {
        double shortest = Double.MAX_VALUE;
        for (var at : planes) {
            if (at.length > 2) {
                shortest = Math.min(shortest, spacing(at));
            }
        }
        var halvings = new Halving[3];
        for (int axis = 0; axis < 3; axis++) {
            halvings[axis] = of(planes[axis], spacing(planes[axis]) <= EVEN * shortest ? 2 : 1);
        }
        return halvings;
    }

    private static Halving of(double[] at, int ratio) {
        int cells = at.length - 1;
        var map = new int[cells];
        for (int n = 0; n < cells; n++) {
            map[n] = n / ratio;
        }
        int count = map[cells - 1] + 1;
        var planes = new double[count + 1];
        for (int n = 0; n < count; n++) {
            planes[n] = at[n * ratio];
        }
        planes[count] = at[cells];
        var shrink = new double[count];
        for (int n = 0; n + 1 < count; n++) {
            int face = (n + 1) * ratio;
            shrink[n] = (at[face + 1] - at[face - 1]) / (planes[n + 2] - planes[n]);
        }
        return new Halving(map, planes, shrink);
    }

    private static double spacing(double[] at) {
        return (at[at.length - 1] - at[0]) / (at.length - 1);
    }
}
