package org.hallwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.model.Amount;
import org.hallwright.model.Building;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.model.TitleBlock;
import org.hallwright.planner.Report;

/// The page of a fact sheet. Everything has its place, and what is too long for it is cut off: it is one page whatever it holds.
final class FactSheet {
    private static final PdfType KIND = new PdfType(PdfFonts.Face.SEMIBOLD, 9, PdfType.ACCENT);
    private static final PdfType NAME = new PdfType(PdfFonts.Face.SEMIBOLD, 22, PdfType.INK);
    private static final double PICTURE_TOP = 132;
    private static final double PICTURE_HIGH = 270;
    private static final int COLUMNS = 5;
    private static final int MOST_TYPES = 8;
    private static final double TABLE_WIDTH = PdfFlow.WIDTH * 0.52;
    private static final double BAR_LEFT = PdfFlow.LEFT + PdfFlow.WIDTH * 0.58;
    private static final double BAR_WIDTH = PdfFlow.WIDTH * 0.42;
    private static final int FULL = 100;
    private static final int OVER = 0xb3402e;

    private final PdfCanvas canvas;
    private final PdfFonts fonts;
    private final Plan plan;
    private final List<Part> path;
    private final Report.Section section;

    /// @param path from the site down to the part; empty for the whole campus
    FactSheet(PdfCanvas canvas, PdfFonts fonts, Plan plan, List<Part> path, Report.Section section) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.plan = plan;
        this.path = path;
        this.section = section;
    }

    void draw(List<FigureLine> key, List<FullnessBar> bars, Optional<Picture> picture) throws IOException {
        canvas.text(kind() + " FACT SHEET", KIND, PdfFlow.LEFT, 62);
        line(path.isEmpty() ? plan.name() : path.getLast().label(), NAME, 90);
        line(about(), PdfType.BODY.inked(PdfType.QUIET), 108);
        if (picture.isPresent()) {
            double width = Math.min(PdfFlow.WIDTH, PICTURE_HIGH * picture.get().width() / picture.get().height());
            canvas.picture(picture.get(), PdfFlow.LEFT + (PdfFlow.WIDTH - width) / 2, PICTURE_TOP, width, PdfPicture.height(picture.get(), width));
        }
        double figures = picture.isPresent() ? PICTURE_TOP + PICTURE_HIGH + 18 : PICTURE_TOP;
        PdfGrid.draw(canvas, fonts, key, COLUMNS, figures);
        double below = figures + PdfGrid.height(key.size(), COLUMNS) + 16;
        types(below);
        bars(bars, below);
        foot();
    }

    private void line(String text, PdfType type, double baseline) throws IOException {
        canvas.text(type.shortened(fonts, text, PdfFlow.WIDTH), type, PdfFlow.LEFT, baseline);
    }

    private String kind() {
        return path.isEmpty() ? "CAMPUS" : switch (path.getLast()) {
            case Site site -> "SITE";
            case Building building -> "BUILDING";
            case Room room -> room.kind().word().toUpperCase(Locale.ROOT);
            default -> "PART";
        };
    }

    /// What it is, in a line.
    private String about() {
        if (path.isEmpty()) {
            return plan.description();
        }
        String in = Stream.concat(path.subList(0, path.size() - 1).reversed().stream().map(Part::label), Stream.of(plan.name())).collect(Collectors.joining(", "));
        return path.getLast().key() + " in " + in + switch (path.getLast()) {
            case Site site -> String.format(Locale.ROOT, "; %.4f°, %.4f°", site.latitude(), site.longitude());
            case Building building -> "; " + Amount.length(building.size().width()) + " x " + Amount.length(building.size().depth());
            case Room room -> "; " + Amount.length(room.width()) + " x " + Amount.length(room.depth()) + (room.clearHeight() > 0 ? ", clear height " + Amount.length(room.clearHeight()) : "");
            default -> "";
        };
    }

    private void types(double top) throws IOException {
        double right = PdfFlow.LEFT + TABLE_WIDTH;
        canvas.text("Racks by type", PdfType.SECTION, PdfFlow.LEFT, top + PdfType.SECTION.ascent());
        double y = top + 22;
        List<Map.Entry<String, Integer>> types = new ArrayList<>(section.summary().totals().racksByType().entrySet());
        types.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()));
        int shown = types.size() <= MOST_TYPES ? types.size() : MOST_TYPES - 1;
        for (Map.Entry<String, Integer> type : types.subList(0, shown)) {
            row(type.getKey(), Amount.count(type.getValue()), right, y);
            y += 15;
        }
        if (shown < types.size()) {
            int rest = types.subList(shown, types.size()).stream().mapToInt(Map.Entry::getValue).sum();
            row("and " + (types.size() - shown) + " more types", Amount.count(rest), right, y);
        } else if (types.isEmpty()) {
            row("no racks", "", right, y);
        }
    }

    private void row(String name, String count, double right, double top) throws IOException {
        canvas.text(PdfType.CELL.shortened(fonts, name, TABLE_WIDTH - 60), PdfType.CELL, PdfFlow.LEFT, top + PdfType.CELL.ascent());
        canvas.textBefore(count, PdfType.CELL, right, top + PdfType.CELL.ascent());
        canvas.rule(PdfType.RULE, 0.4, PdfFlow.LEFT, top + 12.5, TABLE_WIDTH);
    }

    private void bars(List<FullnessBar> bars, double top) throws IOException {
        canvas.text("How full", PdfType.SECTION, BAR_LEFT, top + PdfType.SECTION.ascent());
        double y = top + 22;
        for (FullnessBar bar : bars) {
            boolean known = Double.isFinite(bar.percent());
            canvas.text(bar.name(), PdfType.STRONG, BAR_LEFT, y + PdfType.STRONG.ascent());
            canvas.textBefore(known ? Amount.percent(bar.percent()) : "not known", PdfType.CELL, BAR_LEFT + BAR_WIDTH, y + PdfType.CELL.ascent());
            canvas.fill(0xeceff1, BAR_LEFT, y + 12, BAR_WIDTH, 5);
            if (known) {
                canvas.fill(bar.percent() > FULL ? OVER : PdfType.ACCENT, BAR_LEFT, y + 12, BAR_WIDTH * Math.min(1, Math.max(0, bar.percent() / FULL)), 5);
            }
            canvas.text(PdfType.RUNNING.shortened(fonts, bar.remark() + ", computed", BAR_WIDTH), PdfType.RUNNING, BAR_LEFT, y + 25);
            y += 32;
        }
    }

    /// Where the figures come from, and the title block.
    private void foot() throws IOException {
        double y = PdfFlow.BOTTOM - 26;
        String pue = sites().map(site -> PlanFigures.word(site.pue().basis()) + ", " + site.pue().source()).distinct().collect(Collectors.joining("; "));
        String sources = "Computed from the layout and the catalogue, at maximum load. " + (pue.isEmpty() ? "" : "PUE: " + pue + ". ")
                + "Prices of buildings are assumed. The report of the plan says where every figure comes from.";
        List<String> lines = PdfType.RUNNING.lines(fonts, sources, PdfFlow.WIDTH, 2);
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), PdfType.RUNNING, PdfFlow.LEFT, y + i * PdfType.RUNNING.leading());
        }
        TitleBlock title = plan.titleBlock();
        String block = Stream.of(title.project(), title.number(), title.revision().isEmpty() ? "" : "revision " + title.revision(), title.date(), title.author(), title.said())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        line(block, PdfType.HEAD, y + 2 * PdfType.RUNNING.leading() + 4);
    }

    private Stream<Site> sites() {
        return path.isEmpty() ? plan.sites().stream() : Stream.of((Site) path.getFirst());
    }
}
