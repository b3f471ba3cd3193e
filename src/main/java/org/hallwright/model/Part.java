package org.hallwright.model;

import java.util.List;

/// A keyed thing of the plan that stands in a parent and can be selected, moved and removed. Keys are unique in a plan
/// and never reused.
public sealed interface Part permits Site, Building, Room, Item {
    String key();

    /// Name for people; empty when the key says it all.
    String name();

    Pose pose();

    Part withPose(Pose pose);

    Part withName(String name);

    Part withLocked(boolean locked);

    /// Parts that stand in this one, in document order.
    List<? extends Part> parts();

    /// True where the layout forbids moving it by hand.
    boolean locked();

    default String label() {
        return name().isEmpty() ? key() : name();
    }
}
