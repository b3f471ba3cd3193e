package org.hallwright.model;

/// A named spec that blocks, groups and rooms follow. Templates nest: array, pod, hall.
public sealed interface Template {
    String name();

    /// A block spec: blocks that name it take every member they do not state themselves.
    record OfBlock(String name, Block block) implements Template {}

    /// Contents for a group or a room: instances take its items and fixtures under keys prefixed with their own.
    record OfContents(String name, Contents contents) implements Template {
        OfContents with(Contents changed) {
            return changed == contents ? this : new OfContents(name, changed);
        }

        /// The contents of an instance with the given key.
        public Contents instance(String key) {
            return contents.prefixed(key);
        }
    }
}
