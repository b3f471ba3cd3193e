package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.model.Contents;
import org.hallwright.model.Frame;
import org.hallwright.model.Group;
import org.hallwright.model.Layer;

/// The fixtures of a room with those of the groups in it.
final class Fittings {
    private Fittings() {}

    static void add(Boxes boxes, Contents contents, Frame frame, int raised) {
        FixtureBoxes.add(boxes, frame, contents.fixtures(), raised);
        contents.items().forEach(item -> {
            if (item instanceof Group group) {
                add(boxes, group.contents(), frame.then(group.pose()), raised);
            }
        });
    }

    /// True where any of them is drawn in a layer.
    static boolean any(Contents contents, Layer layer) {
        return contents.fixtures().stream().anyMatch(fixture -> Layer.of(fixture) == layer)
                || contents.items().stream().anyMatch(item -> item instanceof Group group && any(group.contents(), layer));
    }

    /// What they look like depends on: equal lists look the same.
    static List<Object> source(Contents contents) {
        List<Object> source = new ArrayList<>();
        source.add(contents.fixtures());
        contents.items().forEach(item -> {
            if (item instanceof Group group) {
                source.add(group.pose());
                source.add(source(group.contents()));
            }
        });
        return source;
    }
}
