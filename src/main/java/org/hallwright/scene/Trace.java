package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.hallwright.network.Cable;

/// Cables that are followed from end to end: thick and bright over everything else, with a mark at each port.
final class Trace {
    static final int COLOUR = 0xffff4fb3;
    /// Cables at a time.
    private static final int MOST = 64;
    private static final double PIXELS = 1.7;

    private final Strokes strokes;

    Trace(Places places) {
        strokes = new Strokes(places, COLOUR, PIXELS);
    }

    Group node() {
        return strokes.node();
    }

    void clear() {
        strokes.show(List.of());
    }

    void show(List<Cable> cables, CableLines drawn, Siting siting) {
        var table = drawn.cabling().table();
        List<Strokes.Line> now = new ArrayList<>();
        for (Cable cable : cables.subList(0, Math.min(MOST, cables.size()))) {
            int n = cable.low().rack();
            Origin origin = Origin.of(siting, siting.at(table.x[n], table.y[n]));
            now.add(new Strokes.Line(origin, RunShapes.line(drawn, cable, origin, 3), true));
        }
        strokes.show(now);
    }

    void look(Sight[] sights, CameraPose shown, boolean exactly) {
        strokes.look(sights, shown, exactly);
    }
}
