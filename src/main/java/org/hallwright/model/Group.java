package org.hallwright.model;

import java.util.List;

/// A placed set of items with a key of its own, usually an instance of a template (a pod). Its contents are held in
/// full; the file states only what differs from the template.
///
/// @param template name of the template it follows; empty for a plain group
public record Group(String key, String name, Pose pose, String template, Contents contents, boolean locked)
        implements Item {
    @Override
    public Group withPose(Pose changed) {
        return new Group(key, name, changed, template, contents, locked);
    }

    @Override
    public Group withName(String changed) {
        return new Group(key, changed, pose, template, contents, locked);
    }

    @Override
    public Group withLocked(boolean changed) {
        return new Group(key, name, pose, template, contents, changed);
    }

    public Group withContents(Contents changed) {
        return new Group(key, name, pose, template, changed, locked);
    }

    @Override
    public Group withKey(String changed) {
        return new Group(changed, name, pose, template, contents.rekeyed(key, changed), locked);
    }

    @Override
    public List<Item> parts() {
        return contents.items();
    }
}
