package org.hallwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table: columns as wide as what they hold, as far as the page allows; texts that do not fit are broken, numbers never are. Its
/// head is repeated on every page that it goes on to.
final class PdfTable {
    private static final double GAP = 10;
    private static final double PADDING = 2.2;
    /// A text column is never narrower, points, nor a number cut off before.
    private static final double LEAST = 46;

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private record Column(String title, boolean number, PdfType type) {}

    private record Row(List<String> cells, boolean total) {}

    /// A column of texts.
    PdfTable text(String title) {
        columns.add(new Column(title, false, PdfType.CELL));
        return this;
    }

    /// A column of remarks.
    PdfTable quiet(String title) {
        columns.add(new Column(title, false, PdfType.NOTE));
        return this;
    }

    /// A column of names.
    PdfTable name(String title) {
        columns.add(new Column(title, false, PdfType.STRONG));
        return this;
    }

    /// A column of figures, which stand to the right.
    PdfTable number(String title) {
        columns.add(new Column(title, true, PdfType.CELL));
        return this;
    }

    PdfTable row(String... cells) {
        rows.add(new Row(List.of(cells), false));
        return this;
    }

    /// A row that sums up those above.
    PdfTable total(String... cells) {
        rows.add(new Row(List.of(cells), true));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void draw(PdfFlow flow) throws IOException {
        double[] widths = widths(flow.fonts());
        flow.need(4 * PdfType.CELL.leading());
        head(flow, widths);
        for (Row row : rows) {
            row(flow, widths, row);
        }
        flow.space(8);
    }

    private PdfType type(int column, Row row) {
        return row.total() ? PdfType.STRONG : columns.get(column).type();
    }

    private double[] widths(PdfFonts fonts) {
        double[] wanted = new double[columns.size()];
        for (int c = 0; c < wanted.length; c++) {
            wanted[c] = PdfType.HEAD.width(fonts, PdfFonts.plain(columns.get(c).title()));
            for (Row row : rows) {
                wanted[c] = Math.max(wanted[c], type(c, row).width(fonts, PdfFonts.plain(row.cells().get(c)).strip()));
            }
        }
        double room = PdfFlow.WIDTH - GAP * (wanted.length - 1);
        double over = Arrays.stream(wanted).sum() - room;
        if (over > 0) {
            narrow(wanted, room);
        } else {
            // The last text column takes what is left, so that tables are as wide as the page.
            for (int c = wanted.length - 1; c >= 0; c--) {
                if (!columns.get(c).number() || c == 0) {
                    wanted[c] -= over;
                    break;
                }
            }
        }
        return wanted;
    }

    /// Texts give way, the longest first, until all columns fit; figures do so only where that is not enough.
    private void narrow(double[] wanted, double room) {
        for (boolean numbers : new boolean[] {false, true}) {
            double high = Arrays.stream(wanted).max().orElse(0);
            double low = LEAST;
            for (int i = 0; i < 40 && capped(wanted, high, numbers) > room; i++) {
                double middle = (low + high) / 2;
                if (capped(wanted, middle, numbers) > room) {
                    high = middle;
                } else {
                    low = middle;
                }
                if (high - low < 0.01) {
                    break;
                }
            }
            cap(wanted, low, numbers);
            if (Arrays.stream(wanted).sum() <= room + 0.1) {
                return;
            }
        }
    }

    private double capped(double[] widths, double most, boolean numbers) {
        double[] copy = widths.clone();
        cap(copy, most, numbers);
        return Arrays.stream(copy).sum();
    }

    private void cap(double[] widths, double most, boolean numbers) {
        for (int c = 0; c < widths.length; c++) {
            if (numbers || !columns.get(c).number()) {
                widths[c] = Math.min(widths[c], most);
            }
        }
    }

    private void head(PdfFlow flow, double[] widths) throws IOException {
        double x = PdfFlow.LEFT;
        for (int c = 0; c < widths.length; c++) {
            cell(flow, PdfType.HEAD.shortened(flow.fonts(), columns.get(c).title(), widths[c]), PdfType.HEAD, columns.get(c).number(), x, widths[c]);
            x += widths[c] + GAP;
        }
        flow.space(PdfType.HEAD.leading() + 2);
        flow.canvas().rule(PdfType.QUIET, 0.6, PdfFlow.LEFT, flow.y(), PdfFlow.WIDTH);
        flow.space(1);
    }

    private void row(PdfFlow flow, double[] widths, Row row) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        int lines = 1;
        for (int c = 0; c < widths.length; c++) {
            // A hair more, since what a column was measured by must fit into it.
            cells.add(type(c, row).lines(flow.fonts(), row.cells().get(c), widths[c] + 0.01));
            lines = Math.max(lines, cells.get(c).size());
        }
        double leading = PdfType.CELL.leading();
        if (flow.need(Math.min(lines, 12) * leading + 2 * PADDING)) {
            head(flow, widths);
        }
        if (row.total()) {
            flow.canvas().rule(PdfType.QUIET, 0.6, PdfFlow.LEFT, flow.y(), PdfFlow.WIDTH);
        }
        flow.space(PADDING);
        for (int line = 0; line < lines; line++) {
            if (flow.need(leading + PADDING)) {
                head(flow, widths);
                flow.space(PADDING);
            }
            double x = PdfFlow.LEFT;
            for (int c = 0; c < widths.length; c++) {
                if (line < cells.get(c).size()) {
                    cell(flow, cells.get(c).get(line), type(c, row), columns.get(c).number(), x, widths[c]);
                }
                x += widths[c] + GAP;
            }
            flow.space(leading);
        }
        flow.space(PADDING);
        flow.canvas().rule(PdfType.RULE, 0.4, PdfFlow.LEFT, flow.y(), PdfFlow.WIDTH);
    }

    /// Baselines of a row agree, whatever the type of its cells.
    private static void cell(PdfFlow flow, String line, PdfType type, boolean number, double x, double width) throws IOException {
        double baseline = flow.y() + PdfType.CELL.ascent();
        if (number) {
            flow.canvas().textBefore(line, type, x + width, baseline);
        } else {
            flow.canvas().text(line, type, x, baseline);
        }
    }
}
