package org.hallwright.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.About;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.planner.Summary;
import org.hallwright.planner.Totals;
import org.hallwright.scene.Hatch;
import org.hallwright.session.LegendLine;
import org.hallwright.session.LegendNote;
import org.hallwright.session.Units;

/// Title and legend laid over a picture.
final class Captions {
    private static final int MOST_ROWS = 24;
    private final Ink ink;
    private final Units units;
    private final Pos legends;
    private final Pos notes;

    /// @param legends where legends stand
    /// @param notes where stands what must be said
    Captions(Ink ink, Units units, Pos legends, Pos notes) {
        this.ink = ink;
        this.units = units;
        this.legends = legends;
        this.notes = notes;
    }

    /// Names the plan, what is seen of it, and the main figures of that with how they are known.
    Node title(Plan plan, Summary summary, String seen, Optional<OverlayResult> painted) {
        Totals totals = summary.totals();
        String heading = plan.name() + (seen.isEmpty() ? "" : " – " + seen);
        String figures = (summary.scope().equals(seen) || summary.scope().equals(plan.name()) ? "" : summary.scope() + ":   ") + Units.count(totals.gpus()) + " GPUs   " + Units.count(totals.racks()) + " racks   IT " + Units.power(totals.itW())
                + " max, " + Units.power(totals.itTypicalW()) + " typical   site " + Units.power(summary.siteW()) + " max   halls "
                + units.area(summary.areaM2());
        List<Node> lines = new ArrayList<>(List.of(ink.text(heading, 20, true), ink.text(figures, 13, false), ink.faint("computed from the layout and catalogue" + pue(plan, summary))));
        painted.ifPresent(o -> lines.add(1, ink.text("Colour: " + o.about().heading(units.shown(o.about().unit())), 14, false)));
        return ink.card(Pos.TOP_LEFT, lines);
    }

    private static String pue(Plan plan, Summary summary) {
        return Double.isNaN(summary.pue()) ? "" : String.format(Locale.ROOT, "; PUE %.2f %s", summary.pue(),
                plan.sites().stream().map(site -> site.pue().basis().name().toLowerCase(Locale.ROOT)).distinct().collect(Collectors.joining(", ")));
    }

    /// What must be said about a picture.
    Node note(String said) {
        return ink.card(notes, List.of(ink.text(said, 12, false)));
    }

    /// What the colours of an overlay mean.
    Node legend(OverlayResult overlay) {
        About about = overlay.about();
        List<Node> lines = new ArrayList<>();
        lines.add(ink.text(about.heading(units.shown(about.unit())), 14, true));
        List<LegendLine> entries = LegendLine.of(overlay, units);
        entries.stream().limit(MOST_ROWS).forEach(e -> lines.add(row(e.argb(), e.label() + "   " + e.count(), e.hatched())));
        if (entries.size() > MOST_ROWS) {
            lines.add(ink.faint("and " + (entries.size() - MOST_ROWS) + " more"));
        }
        // A picture is as old as what it shows: it is worked out for it.
        LegendNote.of(overlay, units, overlay.solved().computed().orElse(Instant.EPOCH)).forEach(note -> lines.add(ink.faint(note.text())));
        lines.add(ink.faint(about.source()));
        return ink.card(legends, lines);
    }

    /// What the plain colours mean: kinds of racks and plant, the most frequent first; nothing where there are none.
    ///
    /// @param later numbers of what is drawn as a ghost
    Optional<Node> kinds(RackTable table, Catalog catalog, boolean dark, IntPredicate later) {
        List<Node> lines = new ArrayList<>();
        KindSwatches.of(table, catalog, dark, later.negate()).forEach(kind -> lines.add(row(kind.argb(), kind.label() + "   " + kind.count(), false)));
        long ghosts = IntStream.range(0, table.capacity()).filter(n -> table.present(n) && later.test(n)).count();
        if (ghosts > 0) {
            lines.add(ink.faint(Units.count(ghosts) + " of later phases are ghosts"));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(ink.card(legends, lines));
    }

    private Node row(int argb, String label, boolean hatched) {
        Label row = ink.text(label, 12, false);
        Color colour = Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
        Rectangle swatch = new Rectangle(14, 14, hatched ? Hatch.of(colour) : colour);
        // So that near black is seen on dark ground.
        swatch.setStroke(ink.colour().deriveColor(0, 1, 1, 0.35));
        row.setGraphic(swatch);
        row.setGraphicTextGap(8);
        return row;
    }
}
