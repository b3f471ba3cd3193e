package org.hallwright.model;

import java.util.List;
import java.util.Locale;

/// A room of a building, or a yard: outdoor plant ground, which is a room without walls or roof.
///
/// @param width along x, inside face to inside face, millimetres
/// @param depth along y
/// @param clearHeight free height above the floor people stand on; 0 outdoors
/// @param wall thickness of its enclosing wall; 0 where another part provides it
/// @param floor what it stands on
/// @param template name of the template its contents follow; empty for none
/// @param phase key of the phase it is built in; empty when it always stands
public record Room(
        String key, String name, Kind kind, Pose pose, int width, int depth, int clearHeight, int wall, Floor floor,
        String template, Contents contents, String phase, boolean locked)
        implements Part {
    public enum Kind {
        HALL,
        ELECTRICAL,
        MECHANICAL,
        CORE,
        STAGING,
        DOCK,
        OFFICE,
        CORRIDOR,
        YARD;

        /// The word used in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param raised height of a raised floor above the slab, millimetres; 0 for slab on grade
    /// @param ratingKPa uniform load it carries, kPa
    /// @param tile side of a raised-floor tile, millimetres; 0 for slab on grade
    public record Floor(int raised, double ratingKPa, int tile) {
        public static final Floor SLAB = new Floor(0, 50, 0);
    }

    public boolean yard() {
        return kind == Kind.YARD;
    }

    public double areaM2() {
        return width / 1000.0 * depth / 1000.0;
    }

    /// The same room under another key; what it holds is renamed with it.
    public Room withKey(String changed) {
        return new Room(changed, name, kind, pose, width, depth, clearHeight, wall, floor, template, contents.rekeyed(key, changed), phase, locked);
    }

    @Override
    public Room withPose(Pose changed) {
        return new Room(key, name, kind, changed, width, depth, clearHeight, wall, floor, template, contents, phase, locked);
    }

    @Override
    public Room withName(String changed) {
        return new Room(key, changed, kind, pose, width, depth, clearHeight, wall, floor, template, contents, phase, locked);
    }

    @Override
    public Room withLocked(boolean changed) {
        return new Room(key, name, kind, pose, width, depth, clearHeight, wall, floor, template, contents, phase, changed);
    }

    public Room withContents(Contents changed) {
        return new Room(key, name, kind, pose, width, depth, clearHeight, wall, floor, template, changed, phase, locked);
    }

    @Override
    public List<Item> parts() {
        return contents.items();
    }
}
