package org.hallwright.export;

import java.io.IOException;
import java.io.OutputStream;

/// The plan as a PDF drawing, to scale when it is printed at its own size; layers can be shown and hidden.
final class PlanPdf implements Exporter {
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
        return "pdf";
    }

    @Override
    public boolean ofParts() {
        return true;
    }

    @Override
    public void write(Exported plan, OutputStream out) throws IOException {
        try (PdfFile file = new PdfFile()) {
            PlanDrawing.draw(plan, new PdfPen(file));
            file.write(plan, plan.table().plan().name() + " – plan", what(), out);
        }
    }
}
