package org.hallwright.scene;

import java.util.Set;
import org.hallwright.model.Section;

/// What is left away so that the rest can be seen.
///
/// @param isolated part keys and rack ids that alone are drawn; empty for all
/// @param xray true where racks are seen through
/// @param sections how far along each axis things are drawn
public record Cutaway(Set<String> isolated, boolean xray, Section sections) {
    /// Nothing is left away.
    public static final Cutaway NONE = new Cutaway(Set.of(), false, Section.NONE);

    public Cutaway {
        isolated = Set.copyOf(isolated);
    }

    public Cutaway isolating(Set<String> ids) {
        return new Cutaway(ids, xray, sections);
    }

    public Cutaway seenThrough(boolean racks) {
        return new Cutaway(isolated, racks, sections);
    }

    public Cutaway within(Section limits) {
        return new Cutaway(isolated, xray, limits);
    }
}
