package org.hallwright.ui;

/// Looks around what is shown, which is not the plan that is worked on: nothing of it can be selected or moved.
final class OrbitTool implements Tool {
    private final Workbench bench;
    private Pointer last = new Pointer(0, 0, false, false, 0);

    OrbitTool(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public String name() {
        return "Look";
    }

    @Override
    public void press(Pointer pointer) {
        last = pointer;
        bench.view().pivotAt(pointer.x(), pointer.y());
    }

    @Override
    public void drag(Pointer pointer) {
        bench.view().camera().orbit(pointer.x() - last.x(), pointer.y() - last.y());
        last = pointer;
    }

    @Override
    public void release(Pointer pointer) {
        last = pointer;
    }

    @Override
    public boolean cancel() {
        return false;
    }
}
