package org.hallwright.export;

/// The plan as a DXF drawing for CAD programs, in millimetres of the campus.
final class PlanDxf implements TextExporter {
    @Override
    public String what() {
        return "plan";
    }

    @Override
    public String title() {
        return "Floor plan for CAD";
    }

    @Override
    public String extension() {
        return "dxf";
    }

    @Override
    public boolean ofParts() {
        return true;
    }

    @Override
    public void text(Exported plan, Appendable out) {
        PlanDrawing.draw(plan, new DxfPen(out));
    }
}
