package org.hallwright.export;

/// How an area or a line is inked.
///
/// @param fill colour of an area, argb; 0 for none
/// @param stroke colour of the line, argb; 0 for none
/// @param width of the line, millimetres of paper
record Style(int fill, int stroke, double width, Dash dash) {
    /// Kinds of lines after ISO 128.
    enum Dash {
        SOLID,
        DASHED(3, 1.5),
        DOTTED(0.5, 1),
        /// Long dash, short dash: boundaries and centre lines.
        CHAIN(6, 1.2, 1, 1.2);

        private final double[] pattern;

        Dash(double... pattern) {
            this.pattern = pattern;
        }

        /// Lengths of ink and gap in turn, millimetres of paper; empty for a solid line.
        double[] pattern() {
            return pattern.clone();
        }
    }

    /// A line.
    static Style line(int stroke, double width) {
        return new Style(0, stroke, width, Dash.SOLID);
    }

    /// An area without a line around it.
    static Style area(int fill) {
        return new Style(fill, 0, 0, Dash.SOLID);
    }

    Style filled(int argb) {
        return new Style(argb, stroke, width, dash);
    }

    Style dashed(Dash changed) {
        return new Style(fill, stroke, width, changed);
    }
}
