package org.hallwright.export;

/// The plan as an SVG drawing, to scale when it is printed at its own size; layers can be shown and hidden, racks are found by
/// their identity.
final class PlanSvg implements TextExporter {
    @Override
    public String what() {
        return "plan";
    }

    @Override
    public String title() {
        return "Floor plan";
    }

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public boolean ofParts() {
        return true;
    }

    @Override
    public void text(Exported plan, Appendable out) {
        PlanDrawing.draw(plan, new SvgPen(out, plan.table().plan().name()));
    }
}
