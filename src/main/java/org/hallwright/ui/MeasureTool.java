package org.hallwright.ui;

import java.util.Optional;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.scene.Hit;
import org.hallwright.session.DragPreview;
import org.hallwright.session.Units;
import org.jspecify.annotations.Nullable;

/// Measures between two clicks. Points snap to the corners of racks.
final class MeasureTool implements Tool {
    private static final double SNAP_PIXELS = 12;
    private final Workbench bench;
    private final ViewOverlay overlay;
    private @Nullable Hit from;
    private Pointer pressed = new Pointer(0, 0, false, false, 0);
    private Pointer last = pressed;
    private boolean orbiting;

    MeasureTool(Workbench bench, ViewOverlay overlay) {
        this.bench = bench;
        this.overlay = overlay;
    }

    @Override
    public String name() {
        return "Measure";
    }

    @Override
    public void press(Pointer pointer) {
        pressed = pointer;
        last = pointer;
        orbiting = false;
    }

    @Override
    public void drag(Pointer pointer) {
        orbiting |= pointer.distance(pressed) >= 4;
        if (orbiting) {
            bench.view().camera().orbit(pointer.x() - last.x(), pointer.y() - last.y());
        }
        last = pointer;
    }

    @Override
    public void release(Pointer pointer) {
        Optional<Hit> at = point(pointer);
        if (orbiting || at.isEmpty()) {
            return;
        }
        if (from == null) {
            from = at.get();
            overlay.readout(pointer, "Click the second point", DragPreview.Verdict.FINE);
        } else {
            bench.say(text(from, at.get()));
            from = null;
            overlay.clearMeasure();
        }
    }

    @Override
    public void move(Pointer pointer) {
        Optional<Hit> at = point(pointer);
        if (from != null && at.isPresent()) {
            overlay.measure(from, at.get());
            overlay.readout(pointer, text(from, at.get()), DragPreview.Verdict.FINE);
        }
    }

    private String text(Hit a, Hit b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        Units units = bench.settings().units();
        return units.length(Math.hypot(dx, dy)) + "   x " + units.length(Math.abs(dx)) + "  y " + units.length(Math.abs(dy)) + "  z "
                + units.length(Math.abs(b.z() - a.z()));
    }

    /// The point under the mouse, drawn to the nearest corner of the rack there.
    private Optional<Hit> point(Pointer pointer) {
        return bench.view().pick(pointer.x(), pointer.y()).map(hit -> {
            RackTable t = bench.document().table();
            int n = hit.number();
            if (n < 0) {
                return hit;
            }
            Frame frame = new Frame(t.x[n], t.y[n], 0, t.yaw[n]);
            double nearest = SNAP_PIXELS * bench.view().lens().metresPerPixelAt(hit) * 1000;
            Hit best = hit;
            for (int i = 0; i < 8; i++) {
                double lx = (i & 1) == 0 ? -t.width[n] / 2.0 : t.width[n] / 2.0;
                double ly = (i & 2) == 0 ? -t.depth[n] / 2.0 : t.depth[n] / 2.0;
                double z = t.z[n] + ((i & 4) == 0 ? 0 : t.height[n]);
                Hit corner = new Hit(n, frame.worldX(lx, ly), frame.worldY(lx, ly), z);
                double away = Math.hypot(Math.hypot(corner.x() - hit.x(), corner.y() - hit.y()), corner.z() - hit.z());
                if (away < nearest) {
                    nearest = away;
                    best = corner;
                }
            }
            return best;
        });
    }

    @Override
    public boolean cancel() {
        boolean active = from != null;
        from = null;
        overlay.clearMeasure();
        return active;
    }
}
