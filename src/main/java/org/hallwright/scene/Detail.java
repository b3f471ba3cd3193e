package org.hallwright.scene;

/// How finely something is drawn, by the metres a pixel covers where it stands. The picture changes to a finer level as
/// soon as it pays, and back only well beyond that, so that a camera that sways does not make anything flicker.
enum Detail {
    /// A row of racks is one slab.
    CAMPUS(Double.MAX_VALUE),
    /// Every rack has its box and colour, plant its shape.
    HALL(0.105),
    /// Rooms have what hangs and lies in them: trays, pipes, containment, shadows.
    ROOM(0.06),
    /// Racks have drawn fronts and rears.
    AISLE(0.038),
    /// Trays are troughs, busways have taps.
    ROW(0.02),
    /// Racks are open: devices in their units, manifolds, cables.
    RACK(0.0052),
    /// Devices are open: accelerators and ports.
    TRAY(0.0023);

    /// How much farther than where it appeared a level is left.
    static final double SLACK = 1.2;
    private final double coarsest;

    Detail(double coarsest) {
        this.coarsest = coarsest;
    }

    /// Metres a pixel covers up to which it is used.
    double coarsest() {
        return coarsest;
    }

    /// The level that a distance alone asks for.
    static Detail of(double metresPerPixel) {
        Detail found = CAMPUS;
        for (Detail level : values()) {
            found = metresPerPixel <= level.coarsest ? level : found;
        }
        return found;
    }

    /// The level to go on with from this one.
    Detail next(double metresPerPixel) {
        Detail wanted = of(metresPerPixel);
        if (wanted.compareTo(this) >= 0) {
            return wanted;
        }
        Detail lenient = of(metresPerPixel / SLACK);
        return lenient.compareTo(this) > 0 ? this : lenient;
    }

    boolean atLeast(Detail other) {
        return compareTo(other) >= 0;
    }
}
