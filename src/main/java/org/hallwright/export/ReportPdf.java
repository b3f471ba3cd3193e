package org.hallwright.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import org.hallwright.model.Plan;
import org.hallwright.planner.Report;

/// A report of everything that is known of a plan, to be read on paper: pictures, totals, tables, findings, and where each figure
/// comes from.
final class ReportPdf implements Exporter {
    /// Room for what is said around a picture, points.
    private static final double WITH_PICTURE = 100;

    @Override
    public String what() {
        return "report";
    }

    @Override
    public String title() {
        return "Report";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(Exported asked, OutputStream out) throws IOException {
        Analysed analysed = Analysed.of(asked);
        Plan plan = analysed.plan();
        Report report = analysed.report();
        Iterator<Picture> pictures = asked.pictures().get().iterator();
        try (PdfFile file = new PdfFile()) {
            try (PdfFlow flow = new PdfFlow(file)) {
                ReportCover.draw(flow, asked, pictures.hasNext() ? Optional.of(pictures.next()) : Optional.empty());
                flow.turn();
                new SpaceChapters(analysed, report).summary(flow);
                pictures(flow, pictures);
                new SpaceChapters(analysed, report).places(flow);
                new SystemChapters(analysed, report).write(flow);
                new MoneyChapters(analysed, report).write(flow);
                FindingChapter.write(flow, analysed.findings());
                new SourceChapter(analysed).write(flow);
                PdfContents contents = new PdfContents(file, flow.headings());
                contents.insert();
                contents.bookmarks();
            }
            PdfRunning.draw(file, asked, true);
            file.write(asked, plan.name() + " – report", what(), out);
        }
    }

    private static void pictures(PdfFlow flow, Iterator<Picture> pictures) throws IOException {
        if (!pictures.hasNext()) {
            return;
        }
        Picture first = pictures.next();
        flow.chapter("Pictures", PdfPicture.height(first, PdfFlow.WIDTH) + WITH_PICTURE);
        flow.picture(first);
        while (pictures.hasNext()) {
            flow.picture(pictures.next());
        }
    }
}
