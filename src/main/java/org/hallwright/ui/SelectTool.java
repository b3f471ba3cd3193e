package org.hallwright.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cable;
import org.hallwright.rules.Floor;
import org.hallwright.scene.Hit;
import org.hallwright.session.Depth;
import org.hallwright.session.Selected;

/// Selects by depth, selects boxes, orbits, and does its gesture with what is selected. A direct tool takes what is under the
/// pointer without selecting it first.
final class SelectTool implements Tool {
    private static final double CLICK = 4;
    private static final double HANDLE = 12;

    private enum Mode {
        NONE,
        PRESSED,
        ORBIT,
        BOX,
        DRAG
    }

    private final Workbench bench;
    private final ViewOverlay overlay;
    private final String name;
    private final Gesture gesture;
    private final boolean direct;
    private Mode mode = Mode.NONE;
    private Pointer pressed = new Pointer(0, 0, false, false, 0);
    private Pointer last = pressed;
    private Optional<Hit> hit = Optional.empty();

    private SelectTool(Workbench bench, ViewOverlay overlay, String name, Gesture gesture, boolean direct) {
        this.bench = bench;
        this.overlay = overlay;
        this.name = name;
        this.gesture = gesture;
        this.direct = direct;
    }

    /// Drags what is selected.
    static SelectTool select(Workbench bench, ViewOverlay overlay) {
        return new SelectTool(bench, overlay, "Select", new DragGesture(bench, overlay), false);
    }

    /// Drags what is under the pointer.
    static SelectTool move(Workbench bench, ViewOverlay overlay) {
        return new SelectTool(bench, overlay, "Move", new DragGesture(bench, overlay), true);
    }

    /// Pulls copies out of what is under the pointer.
    static SelectTool array(Workbench bench, ViewOverlay overlay) {
        return new SelectTool(bench, overlay, "Array", new ArrayGesture(bench, overlay), true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void press(Pointer pointer) {
        mode = Mode.PRESSED;
        pressed = pointer;
        last = pointer;
        hit = bench.view().pick(pointer.x(), pointer.y());
    }

    @Override
    public void drag(Pointer pointer) {
        if (mode == Mode.PRESSED && pointer.distance(pressed) >= CLICK) {
            mode = begin();
            exit();
        }
        switch (mode) {
            case ORBIT -> bench.view().camera().orbit(pointer.x() - last.x(), pointer.y() - last.y());
            case BOX -> overlay.box(box(pointer));
            case DRAG -> gesture.to(pointer);
            case NONE, PRESSED -> { }
        }
        last = pointer;
    }

    private Mode begin() {
        int number = hit.map(Hit::number).orElse(-1);
        if (pressed.shift() && number < 0) {
            return Mode.BOX;
        }
        if (!pressed.ctrl() && (number < 0 ? grabsFloor() : grabs(number))) {
            gesture.begin(hit.orElseThrow(), pressed);
            return Mode.DRAG;
        }
        if (number < 0 && hit.filter(gesture::holds).isPresent()) {
            gesture.begin(hit.orElseThrow(), pressed);
            return Mode.DRAG;
        }
        bench.view().pivotAt(pressed.x(), pressed.y());
        return Mode.ORBIT;
    }

    private boolean grabs(int number) {
        if (direct && !(selected(number) && gesture.takes(bench.document().selection()))) {
            List<Depth.Step> chain = Depth.chain(bench.document().table(), number);
            bench.document().select(Set.of(gesture.proper(chain, bench.view().lens().metresPerPixelAt(hit.orElseThrow())).id()));
        }
        return selected(number) && gesture.takes(bench.document().selection()) && largeEnough(number);
    }

    /// A room or yard is also moved by its floor, seen from as far as a click there takes it.
    private boolean grabsFloor() {
        List<Depth.Step> ground = ground(hit);
        if (ground.isEmpty()) {
            return false;
        }
        String room = ground.getLast().id();
        if (direct && !bench.document().selection().contains(room)) {
            bench.document().select(Set.of(room));
        }
        return bench.document().selection().contains(room) && gesture.takes(bench.document().selection());
    }

    private boolean selected(int number) {
        return Selected.numbers(bench.document().table(), bench.document().selection()).contains(number);
    }

    /// Only what is large enough on screen to be meant is dragged.
    private boolean largeEnough(int number) {
        RackTable t = bench.document().table();
        double[] foot = bench.view().lens().project(t.x[number], t.y[number], t.z[number]);
        double[] head = bench.view().lens().project(t.x[number], t.y[number], t.z[number] + t.height[number]);
        boolean rackOnly = bench.document().selection().stream().allMatch(RackId::matches);
        double size = Math.max(Math.hypot(head[0] - foot[0], head[1] - foot[1]), t.depth[number] / 1000.0 / bench.view().metresPerPixel());
        return !rackOnly || size >= HANDLE;
    }

    @Override
    public void release(Pointer pointer) {
        switch (mode) {
            case PRESSED -> click(pointer);
            case BOX -> selectBox(pointer);
            case DRAG -> gesture.release();
            case NONE, ORBIT -> { }
        }
        overlay.clearBox();
        mode = Mode.NONE;
    }

    private void click(Pointer pointer) {
        Optional<Cable> cable = pointer.ctrl() || pointer.clicks() > 1 ? Optional.empty() : bench.view().cable(pointer.x(), pointer.y());
        if (cable.isPresent()) {
            bench.follow(cable.get());
            return;
        }
        int number = hit.map(Hit::number).orElse(-1);
        Set<String> now = new LinkedHashSet<>(bench.document().selection());
        if (number < 0) {
            if (!pointer.ctrl()) {
                bench.unfollow();
                bench.document().select(ground(pointer));
            }
            return;
        }
        Depth.Step step = pointer.clicks() > 1
                ? Depth.inward(Depth.chain(bench.document().table(), number), now, proper(number))
                : proper(number);
        if (pointer.ctrl()) {
            if (!now.remove(step.id())) {
                now.add(step.id());
            }
        } else {
            now = Set.of(step.id());
        }
        bench.document().select(now);
    }

    /// What a click on bare ground takes: from far the room or building, from near nothing.
    private Set<String> ground(Pointer pointer) {
        List<Depth.Step> chain = ground(hit);
        if (chain.isEmpty()) {
            return Set.of();
        }
        Depth.Step proper = Depth.proper(chain, bench.view().lens().metresPerPixelAt(hit.orElseThrow()));
        return Set.of((pointer.clicks() > 1 ? Depth.inward(chain, bench.document().selection(), proper) : proper).id());
    }

    /// From the site down to the room that bare ground belongs to; nothing from near, where ground is only ground.
    private List<Depth.Step> ground(Optional<Hit> at) {
        RackTable table = bench.document().table();
        return at.filter(point -> bench.view().lens().metresPerPixelAt(point) > Depth.ROOM_FROM)
                .flatMap(point -> new Floor(table, bench.document().catalog()).at(point.x(), point.y()))
                .map(place -> Depth.chain(table.plan(), place.room()))
                .orElse(List.of());
    }

    /// What a click on a rack takes: the level that is selected near it already, or the one proper to the zoom.
    private Depth.Step proper(int number) {
        List<Depth.Step> chain = Depth.chain(bench.document().table(), number);
        return Depth.proper(chain, bench.view().lens().metresPerPixelAt(hit.orElseThrow()));
    }

    private Rectangle2D box(Pointer pointer) {
        return new Rectangle2D(Math.min(pressed.x(), pointer.x()), Math.min(pressed.y(), pointer.y()), Math.abs(pressed.x() - pointer.x()),
                Math.abs(pressed.y() - pointer.y()));
    }

    private void selectBox(Pointer pointer) {
        RackTable table = bench.document().table();
        Set<String> ids = pointer.ctrl() ? new LinkedHashSet<>(bench.document().selection()) : new LinkedHashSet<>();
        bench.view().inside(box(pointer)).stream().sorted().forEach(n -> ids.add(table.id(n).toString()));
        bench.document().select(ids);
    }

    @Override
    public void move(Pointer pointer) {
        Optional<Hit> under = bench.view().pick(pointer.x(), pointer.y());
        bench.view().hover(under.map(Hit::number).orElse(-1));
        bench.view().cable(pointer.x(), pointer.y(), under).ifPresentOrElse(cable -> overlay.hover(cable, pointer), () -> overlay.hover(under, pointer));
    }

    @Override
    public void exit() {
        bench.view().hover(-1);
        overlay.hideHover();
    }

    @Override
    public boolean busy() {
        return mode == Mode.DRAG;
    }

    @Override
    public boolean cancel() {
        boolean active = mode == Mode.DRAG || mode == Mode.BOX;
        leave();
        return active || bench.unfollow() || outward();
    }

    @Override
    public void leave() {
        if (mode == Mode.DRAG) {
            gesture.cancel();
        }
        overlay.clearBox();
        mode = Mode.NONE;
    }

    /// One level out; at the outermost nothing is selected any more.
    private boolean outward() {
        Set<String> ids = bench.document().selection();
        if (ids.isEmpty()) {
            return false;
        }
        Set<Integer> numbers = Selected.numbers(bench.document().table(), ids);
        List<String> out = new ArrayList<>();
        if (ids.size() == 1 && !numbers.isEmpty()) {
            List<Depth.Step> chain = Depth.chain(bench.document().table(), numbers.iterator().next());
            for (int i = 1; i < chain.size(); i++) {
                if (ids.contains(chain.get(i).id())) {
                    out.add(chain.get(i - 1).id());
                }
            }
        }
        bench.document().select(new LinkedHashSet<>(out));
        return true;
    }

    @Override
    public void modifiers(boolean ctrl, boolean shift) {
        if (mode == Mode.DRAG) {
            gesture.modifiers(ctrl, shift);
        }
    }

    @Override
    public boolean key(KeyEvent event) {
        if (mode != Mode.DRAG) {
            return false;
        }
        if (event.getCode() == KeyCode.ENTER) {
            gesture.release();
            mode = Mode.NONE;
            return true;
        }
        return gesture.type(event);
    }
}
