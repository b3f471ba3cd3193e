package org.hallwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallwright.model.Plan;
import org.hallwright.model.Program;
import org.hallwright.model.TitleBlock;

/// The first page of a report: what it is of, a picture, and the title block.
final class ReportCover {
    private static final PdfType KIND = new PdfType(PdfFonts.Face.SEMIBOLD, 10, PdfType.ACCENT);
    private static final PdfType LEAD = new PdfType(PdfFonts.Face.REGULAR, 11, PdfType.QUIET);
    private static final double NAME_TOP = 96;
    private static final int MOST_NAME = 4;
    private static final int MOST_LEAD = 4;
    private static final double LABEL = 86;
    private static final double LINE = 15;

    private ReportCover() {}

    static void draw(PdfFlow flow, Exported asked, Optional<Picture> first) throws IOException {
        Plan plan = asked.table().plan();
        PdfCanvas canvas = flow.canvas();
        canvas.text("PLAN REPORT", KIND, PdfFlow.LEFT, 74);
        double y = lines(flow, plan.name(), PdfType.TITLE, NAME_TOP, MOST_NAME);
        y = lines(flow, plan.description(), LEAD, y + 8, MOST_LEAD);
        List<String[]> block = block(asked);
        double bottom = PdfFlow.BOTTOM - block.size() * LINE - 12;
        if (first.isPresent()) {
            Picture picture = first.get();
            double high = Math.min(bottom - y - 50, PdfFlow.WIDTH * picture.height() / picture.width());
            double wide = high * picture.width() / picture.height();
            canvas.picture(picture, PdfFlow.LEFT + (PdfFlow.WIDTH - wide) / 2, y + 22, wide, high);
        }
        canvas.rule(PdfType.ACCENT, 1, PdfFlow.LEFT, bottom, PdfFlow.WIDTH);
        for (int i = 0; i < block.size(); i++) {
            double baseline = bottom + 14 + i * LINE;
            canvas.text(block.get(i)[0], PdfType.HEAD, PdfFlow.LEFT, baseline);
            PdfType type = block.get(i)[0].equals("Plan hash") ? PdfType.MONO.sized(7.5) : PdfType.BODY;
            canvas.text(type.shortened(flow.fonts(), block.get(i)[1], PdfFlow.WIDTH - LABEL), type, PdfFlow.LEFT + LABEL, baseline);
        }
    }

    private static double lines(PdfFlow flow, String text, PdfType type, double top, int most) throws IOException {
        double y = top;
        for (String line : type.lines(flow.fonts(), text, PdfFlow.WIDTH, most)) {
            flow.canvas().text(line, type, PdfFlow.LEFT, y + type.ascent());
            y += type.leading();
        }
        return y;
    }

    /// What the plan says of itself, and what made the report.
    private static List<String[]> block(Exported asked) {
        TitleBlock title = asked.table().plan().titleBlock();
        List<String[]> lines = new ArrayList<>();
        String[][] all = {{"Project", title.project()}, {"Number", title.number()}, {"Revision", title.revision()}, {"Date of the plan", title.date()}, {"Author", title.author()},
            {"Status", title.said()}, {"Confidentiality", title.confidentiality()}, {"Plan hash", asked.hash()}, {"Made with", Program.SIGNATURE}};
        for (String[] line : all) {
            if (!line[1].isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
