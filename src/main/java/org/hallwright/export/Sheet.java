package org.hallwright.export;

import org.hallwright.model.Extent;

/// A sheet of paper laid on the campus: what is drawn on it is to scale.
///
/// @param scale millimetres of the campus in a millimetre of paper: 500 for 1:500
/// @param left east coordinate of the paper's left edge, millimetres of the campus
/// @param bottom north coordinate of its lower edge
record Sheet(Paper paper, int scale, double left, double bottom) {
    /// Margins and the strip below the drawing for legend and title block, millimetres of paper; the left one is wider for filing, after ISO 5457.
    static final double FILING = 20;
    static final double MARGIN = 10;
    static final double STRIP = 52;
    /// Kept free around what is drawn, for dimensions.
    private static final double AROUND = 14;

    /// Scales of ISO 5455, and 1:250, 1:1250 and 1:2500, which are usual for sites.
    private static final int[] SCALES = {10, 20, 50, 100, 200, 250, 500, 1000, 1250, 2000, 2500, 5000};

    /// The sheet with the extent in the middle of its drawing field, at the largest usual scale at which it fits.
    static Sheet fitting(Paper paper, Extent extent) {
        double wide = paper.width() - FILING - MARGIN;
        double high = paper.height() - 2 * MARGIN - STRIP;
        int scale = scale(Math.max(extent.width() / (wide - 2 * AROUND), extent.depth() / (high - 2 * AROUND)));
        return new Sheet(paper, scale, Math.rint(extent.centreX() - scale * (FILING + wide / 2)), Math.rint(extent.centreY() - scale * (MARGIN + STRIP + high / 2)));
    }

    private static int scale(double least) {
        for (int scale : SCALES) {
            if (scale >= least) {
                return scale;
            }
        }
        int decade = 1;
        while (5000.0 * decade < least && decade < 100_000) {
            for (int step : new int[] {1000, 2000, 5000}) {
                if (10.0 * decade * step >= least) {
                    return 10 * decade * step;
                }
            }
            decade *= 10;
        }
        return 5000 * decade;
    }

    /// A place of the paper, millimetres from its lower left corner, in the campus.
    Vertex at(double right, double up) {
        return new Vertex(left + scale * right, bottom + scale * up);
    }

    /// Millimetres of paper from its left edge to a place of the campus.
    double right(Vertex place) {
        return (place.x() - left) / scale;
    }

    /// Millimetres of paper from its lower edge.
    double up(Vertex place) {
        return (place.y() - bottom) / scale;
    }

    /// So many millimetres of paper in millimetres of the campus.
    double mm(double ofPaper) {
        return ofPaper * scale;
    }

    /// So many millimetres of the campus in millimetres of paper.
    double onPaper(double ofCampus) {
        return ofCampus / scale;
    }

    String scaleText() {
        return "1:" + scale;
    }
}
