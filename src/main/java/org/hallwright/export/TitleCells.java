package org.hallwright.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Program;
import org.hallwright.model.TitleBlock;

/// The title block of a drawing, its fields after ISO 7200.
final class TitleCells {
    private static final double LABEL = 1.2;
    private static final double VALUE = 2;
    private static final double TITLE = 3.5;
    private static final double PAD = 1.5;
    private static final int HASH = 16;
    private static final Style LINE = Style.line(Ink.TEXT, 0.25);

    private final Exported plan;
    private final PlanParts parts;
    private final Sheet sheet;
    private final Pen pen;

    /// @param width share of the row
    private record Cell(String label, String value, double width) {}

    TitleCells(Exported plan, PlanParts parts, Sheet sheet, Pen pen) {
        this.plan = plan;
        this.parts = parts;
        this.sheet = sheet;
        this.pen = pen;
    }

    void draw(double left, double right, double top) {
        TitleBlock said = plan.table().plan().titleBlock();
        String sites = parts.around().stream().map(in -> in.part().label()).collect(Collectors.joining("; "));
        double height = (top - Sheet.MARGIN) / 5;
        double y = top - height;
        row(left, right, y, height, VALUE, new Cell("Project", said.project(), 2), new Cell("Site", sites, 2));
        row(left, right, y - height, height, TITLE, new Cell("Title", title(), 1));
        row(left, right, y - 2 * height, height, VALUE, new Cell("Drawing number", said.number(), 2), new Cell("Revision", said.revision(), 1), new Cell("Date", said.date(), 1.2));
        row(left, right, y - 3 * height, height, VALUE, new Cell("Author", said.author(), 2), new Cell("Status", said.said(), 1), new Cell("Confidentiality", said.confidentiality(), 1.2));
        row(left, right, y - 4 * height, height, VALUE, new Cell("Drawn by", program(), 2), new Cell("Scale", sheet.scaleText() + " (" + sheet.paper() + ")", 1),
                new Cell("Dimensions", "metres", 1.2));
    }

    private String title() {
        return Stream.concat(Stream.of(plan.table().plan().name()), PlanTree.find(plan.table().plan(), plan.scope()).map(TitleCells::named).stream())
                .collect(Collectors.joining(" – "));
    }

    private static String named(Part part) {
        return part.name().isEmpty() ? part.key() : part.name() + " (" + part.key() + ")";
    }

    /// The program, and the plan it was drawn from.
    private String program() {
        return Program.SIGNATURE + (plan.hash().isEmpty() ? "" : ", plan " + plan.hash().substring(0, Math.min(HASH, plan.hash().length())));
    }

    private void row(double left, double right, double y, double height, double letters, Cell... cells) {
        double shares = Stream.of(cells).mapToDouble(Cell::width).sum();
        double x = left;
        for (Cell cell : cells) {
            double wide = (right - left) * cell.width() / shares;
            pen.area("", "", List.of(sheet.at(x, y), sheet.at(x + wide, y), sheet.at(x + wide, y + height), sheet.at(x, y + height)), LINE);
            pen.text(Lettering.of(cell.label(), sheet.at(x + PAD, y + height - PAD - LABEL / 2), LABEL).inked(Ink.FAINT));
            if (!cell.value().isEmpty()) {
                Lettering value = Lettering.of(Lettering.shortened(cell.value(), letters, wide - 2 * PAD), sheet.at(x + PAD, y + (height - PAD - LABEL) / 2), letters);
                pen.text(letters > VALUE ? value.inBold() : value);
            }
            x += wide;
        }
    }
}
