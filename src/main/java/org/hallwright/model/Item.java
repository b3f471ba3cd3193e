package org.hallwright.model;

/// What fills a room or a yard: a live block, or a group of items.
public sealed interface Item extends Part permits Block, Group {
    @Override
    Item withPose(Pose pose);

    /// The same item under another key; items inside a group are renamed with it.
    Item withKey(String key);
}
