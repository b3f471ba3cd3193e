package org.hallwright.export;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.hallwright.model.Plan;
import org.hallwright.model.Program;
import org.hallwright.model.TitleBlock;

/// What stands at the head and foot of every page: plan and revision; hash of the plan, program, confidentiality and page number.
/// Made last, when all pages are there. A cover has no head.
final class PdfRunning {
    private static final double HEAD = 44;
    private static final double FOOT = PdfFlow.BOTTOM + 30;
    private static final int HASH = 16;

    private PdfRunning() {}

    static void draw(PdfFile file, Exported asked, boolean cover) throws IOException {
        PDPageTree pages = file.document.getPages();
        int count = pages.getCount();
        for (int i = 0; i < count; i++) {
            PDPage page = pages.get(i);
            try (PdfCanvas canvas = new PdfCanvas(file.document, page, file.fonts)) {
                if (i > 0 || !cover) {
                    head(canvas, file.fonts, asked.table().plan());
                }
                foot(canvas, file.fonts, asked, (i + 1) + " / " + count);
            }
        }
    }

    private static void head(PdfCanvas canvas, PdfFonts fonts, Plan plan) throws IOException {
        TitleBlock block = plan.titleBlock();
        String right = PdfType.RUNNING.shortened(fonts, (block.revision().isEmpty() ? "" : "Revision " + block.revision() + " · ") + block.said(), PdfFlow.WIDTH * 0.35);
        canvas.text(PdfType.RUNNING.shortened(fonts, plan.name(), PdfFlow.WIDTH * 0.6), PdfType.RUNNING, PdfFlow.LEFT, HEAD);
        canvas.textBefore(right, PdfType.RUNNING, PdfFlow.LEFT + PdfFlow.WIDTH, HEAD);
        canvas.rule(PdfType.RULE, 0.5, PdfFlow.LEFT, HEAD + 6, PdfFlow.WIDTH);
    }

    private static void foot(PdfCanvas canvas, PdfFonts fonts, Exported asked, String number) throws IOException {
        double right = PdfFlow.LEFT + PdfFlow.WIDTH;
        String hash = asked.hash().substring(0, Math.min(HASH, asked.hash().length()));
        String signature = Program.SIGNATURE + (hash.isEmpty() ? "" : " · plan ");
        canvas.rule(PdfType.RULE, 0.5, PdfFlow.LEFT, FOOT - 11, PdfFlow.WIDTH);
        canvas.text(signature, PdfType.RUNNING, PdfFlow.LEFT, FOOT);
        canvas.text(hash, PdfType.MONO, PdfFlow.LEFT + PdfType.RUNNING.width(fonts, signature), FOOT);
        String said = PdfType.RUNNING.shortened(fonts, asked.table().plan().titleBlock().confidentiality(), PdfFlow.WIDTH * 0.4);
        canvas.text(said, PdfType.RUNNING, PdfFlow.LEFT + (PdfFlow.WIDTH - PdfType.RUNNING.width(fonts, said)) / 2 + 20, FOOT);
        canvas.textBefore(number, PdfType.RUNNING, right, FOOT);
    }
}
