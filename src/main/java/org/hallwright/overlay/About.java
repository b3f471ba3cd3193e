package org.hallwright.overlay;

import java.util.Locale;
import org.hallwright.model.Basis;

/// What an overlay shows and how it is known.
///
/// @param id short name used in files and on the command line
/// @param title name for people
/// @param unit unit of the values; empty for kinds
/// @param basis how the values are known
/// @param provenance where they come from, for people
public record About(String id, String title, String unit, Basis basis, String provenance) {
    /// Title and unit.
    public String heading() {
        return heading(unit);
    }

    /// Title and the unit that values are shown in.
    public String heading(String shownUnit) {
        return title + (shownUnit.isEmpty() ? "" : ", " + shownUnit);
    }

    /// How its values are known and where they come from.
    public String source() {
        return basis.name().toLowerCase(Locale.ROOT) + ": " + provenance;
    }
}
