package org.hallwright.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Site;
import org.hallwright.planner.Report;

/// One page about the campus, a site, a building or a room: a picture, its key figures, its racks, and how full it is.
final class FactSheetPdf implements Exporter {
    @Override
    public String what() {
        return "factsheet";
    }

    @Override
    public String title() {
        return "Fact sheet";
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
    public void write(Exported asked, OutputStream out) throws IOException {
        Analysed analysed = Analysed.of(asked);
        Plan plan = analysed.plan();
        List<Part> path = PlanTree.path(plan, asked.scope());
        Report.Section section = path.isEmpty() ? analysed.report().campus()
                : Report.of(analysed.cabling(), analysed.power(), analysed.heat(), analysed.findings(), path.getLast());
        List<Site> sites = path.isEmpty() ? plan.sites() : List.of((Site) path.getFirst());
        Optional<Picture> picture = asked.pictures().get().findFirst();
        try (PdfFile file = new PdfFile()) {
            PDPage page = new PDPage(PDRectangle.A4);
            file.document.addPage(page);
            try (PdfCanvas canvas = new PdfCanvas(file.document, page, file.fonts)) {
                new FactSheet(canvas, file.fonts, plan, path, section).draw(KeyFigures.of(sites, section), FullnessBar.of(analysed, path, section), picture);
            }
            PdfRunning.draw(file, asked, true);
            file.write(asked, (path.isEmpty() ? plan.name() : path.getLast().label()) + " – fact sheet", what(), out);
        }
    }
}
