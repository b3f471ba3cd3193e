package org.hallwright.export;

import org.hallwright.model.Fixture;
import org.hallwright.model.Room;

/// The colours of plan drawings, argb: pale grounds, dark lines, colour for what carries power, data and coolant.
final class Ink {
    static final int TEXT = 0xff14181c;
    static final int FAINT = 0xff5a636c;
    static final int PAPER = 0xffffffff;
    static final int OUTLINE = 0xff33393f;
    static final int DIMENSION = 0xffa8481a;
    static final int PARCEL = 0xff6a8450;
    static final int ROAD = 0xffe3e1dc;
    static final int BUILDING = 0xfff1f2f4;
    static final int KEEP_OUT = 0xffb3402e;
    static final int FIBRE = 0xffc98a00;
    static final int DUCT = 0xff8d7a5c;

    private Ink() {}

    static int ground(Room.Kind kind) {
        return switch (kind) {
            case HALL -> 0xffffffff;
            case ELECTRICAL -> 0xfffaf5e3;
            case MECHANICAL -> 0xffe9f3f6;
            case CORE -> 0xfff1edf8;
            case YARD -> 0xfff0f1ec;
            case STAGING, DOCK, OFFICE, CORRIDOR -> 0xfff6f6f7;
        };
    }

    static int aisle(Fixture.Aisle.Kind kind) {
        return switch (kind) {
            case FRONT, COLD -> 0xffe3eff9;
            case REAR, HOT -> 0xfffbe9e1;
            case CROSS -> 0xfff2f3f4;
        };
    }

    static int tray(Fixture.Tray.Use use) {
        return switch (use) {
            case FIBRE -> FIBRE;
            case COPPER -> 0xff7b6aa0;
            case MANAGEMENT -> 0xff6d8f6a;
            case POWER -> 0xffa0522d;
        };
    }

    static int pipe(Fixture.Pipe.Flow flow) {
        return switch (flow) {
            case SUPPLY -> 0xff2b6cb0;
            case RETURN -> 0xffc0562f;
        };
    }

    /// The colour of a power path by its letter.
    static int feed(String feed) {
        return feed.equals("B") ? 0xff2f6f9f : 0xffb02a5b;
    }

    /// A colour with so much white in it.
    ///
    /// @param white 0 for none, 1 for white alone
    static int paler(int argb, double white) {
        int paler = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int part = argb >> shift & 0xff;
            paler |= (int) Math.round(part + (255 - part) * white) << shift;
        }
        return argb & 0xff000000 | paler;
    }
}
