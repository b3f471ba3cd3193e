package org.hallwright.scene;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hallwright.model.RackTable;

/// What is shown of a drag, or of copies of racks: ghosts, with the racks that have faded and those that are in the way.
final class Dragging {
    private final World world;
    private final Paint paint;
    private final Runnable repaint;

    Dragging(World world, Paint paint, Runnable repaint) {
        this.world = world;
        this.paint = paint;
        this.repaint = repaint;
    }

    /// Shows racks moved, and fades them where they were.
    void move(RackTable table, Siting siting, Collection<Integer> moved, Ghost.Copy to, Set<Integer> blamed) {
        if (!world.ghost().shown()) {
            paint.faded = Set.copyOf(moved);
            repaint.run();
        }
        copy(table, siting, moved, List.of(to), blamed);
    }

    /// Shows copies of racks that stay where they are.
    void copy(RackTable table, Siting siting, Collection<Integer> numbers, List<Ghost.Copy> copies, Set<Integer> blamed) {
        if (!world.ghost().shown()) {
            world.drag(table, numbers, siting);
        }
        world.ghost().show(copies);
        if (!blamed.equals(paint.blamed)) {
            paint.blamed = Set.copyOf(blamed);
            repaint.run();
        }
    }

    void end() {
        world.ghost().hide();
        paint.faded = Set.of();
        paint.blamed = Set.of();
        repaint.run();
    }
}
