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
    private static final double AROUND = 12;

    /// What scale rulers show up to 1:1000, beyond 1:100 in every decade.
    private static final int[] SCALES = {20, 25, 50, 75, 100, 125, 200, 250, 500, 750};
    private static final int DECADE = 100;

    /// The sheet with the extent in the middle of its drawing field, at the largest usual scale at which it fits.
    static Sheet fitting(Paper paper, Extent extent) {
        double wide = paper.width() - FILING - MARGIN;
        double high = paper.height() - 2 * MARGIN - STRIP;
        int scale = scale(Math.max(extent.width() / (wide - 2 * AROUND), extent.depth() / (high - 2 * AROUND)));
        return new Sheet(paper, scale, Math.rint(extent.centreX() - scale * (FILING + wide / 2)), Math.rint(extent.centreY() - scale * (MARGIN + STRIP + high / 2)));
    }

    private static int scale(double least) {
        for (int decade = 1; decade <= 1_000_000; decade *= 10) {
            for (int scale : SCALES) {
                if ((long) scale * decade >= least && (decade == 1 || scale >= DECADE)) {
                    return scale * decade;
                }
            }
        }
        throw new IllegalArgumentException("no sheet is large enough for 1:" + least);
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
