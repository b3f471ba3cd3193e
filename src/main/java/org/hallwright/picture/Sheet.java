package org.hallwright.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.hallwright.model.Block;
import org.hallwright.model.Building;
import org.hallwright.model.Group;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.overlay.Phasing;
import org.hallwright.planner.Assumptions;
import org.hallwright.planner.Summaries;
import org.hallwright.planner.Summary;
import org.hallwright.scene.PictureSize;
import org.hallwright.session.Units;
import org.hallwright.tour.Moment;

/// What is laid over a picture, and what of it is wanted.
///
/// @param title what is seen and its main figures
/// @param legend what the colours mean
/// @param block the title block, with the scale bar where lengths are the same everywhere, and north
/// @param captions what is said at the stops of a tour; the legend then stands above it
/// @param hash of the plan, for the title block
public record Sheet(boolean title, boolean legend, boolean block, boolean captions, Units units, String hash) {
    /// The nodes to lay over a picture of what a view shows.
    ///
    /// @param seen what is seen, for people; empty for what the camera makes of it
    /// @param field what is drawn of a field beside the overlay
    public List<Node> over(Seen view, PictureSize size, String seen, Optional<? extends OverlayResult> field) {
        Ink ink = Ink.of(view.dark(), view.words());
        Captions cards = new Captions(ink, units, !captions ? Pos.BOTTOM_RIGHT : title ? Pos.CENTER_RIGHT : Pos.TOP_RIGHT, noteAbove() ? Pos.TOP_LEFT : Pos.BOTTOM_LEFT);
        Optional<? extends OverlayResult> colours = view.painted().isPresent() ? view.painted() : field;
        Plan plan = view.table().plan();
        List<Node> laid = new ArrayList<>();
        if (title) {
            laid.add(cards.title(plan, summary(view), seen, view.painted()));
        }
        if (legend) {
            colours.map(cards::legend).or(() -> cards.kinds(view.table(), view.catalog(), view.dark(), Phasing.after(view.table(), view.look().showing().ghostsAfter()))).ifPresent(laid::add);
        }
        Optional<String> note = note(view);
        note.map(cards::note).ifPresent(laid::add);
        if (!block) {
            return laid;
        }
        laid.add(marks(view, size, ink, !noteAbove() && note.isPresent()));
        StackPane above = new StackPane(laid.toArray(Node[]::new));
        above.setPadding(new Insets(0, 0, TitleStrip.HEIGHT, 0));
        String subject = seen.isEmpty() ? Subject.of(plan, view.catalog(), view.look()) : seen;
        String shown = (subject.isEmpty() ? "Campus" : subject) + colours.map(o -> ", " + o.about().heading(units.shown(o.about().unit()))).orElse("");
        String phase = Phasing.of(plan, view.look().showing().ghostsAfter()).map(p -> "Base plan, as of " + Phasing.name(p)).orElse("Base plan, all phases");
        return List.of(above, TitleStrip.of(plan, new TitleStrip.Facts(shown, phase, Assumptions.count(view.table(), view.catalog()), hash, units), ink, view.dark()));
    }

    /// Figures of what is seen: of the site, building or room that fills the picture, or else of the campus.
    private static Summary summary(Seen view) {
        Summaries summaries = new Summaries(view.catalog());
        RackTable table = view.table();
        return Subject.part(table.plan(), view.catalog(), view.look()).map(part -> switch (part) {
            case Site site -> summaries.site(table, site);
            case Building building -> summaries.building(table, building);
            case Room room -> summaries.room(table, room);
            case Block _, Group _ -> summaries.campus(table);
        }).filter(summary -> summary.totals().racks() > 0).orElseGet(() -> summaries.campus(table));
    }

    /// What must be said of where sites stand, unless one fills the picture.
    Optional<String> note(Seen view) {
        return view.view().placesNote().filter(said -> !Subject.near(view.table().plan(), view.catalog(), view.look()));
    }

    /// What must be said makes room for captions.
    private boolean noteAbove() {
        return captions && !title;
    }

    /// What is said at a moment of a tour, to be laid over its picture.
    public Node saying(Seen view, PictureSize size, Moment moment) {
        Subtitle subtitle = subtitle(view, size);
        subtitle.say(moment.caption(), moment.said());
        return subtitle.node();
    }

    Subtitle subtitle(Seen view, PictureSize size) {
        return new Subtitle(Ink.of(view.dark(), view.words()), units, size, below());
    }

    /// Height of what lies at the lower edge.
    private double below() {
        return block ? TitleStrip.HEIGHT : 0;
    }

    private Node marks(Seen view, PictureSize size, Ink ink, boolean noted) {
        Look look = view.look();
        List<Node> marks = new ArrayList<>();
        if (look.parallel()) {
            marks.add(Marks.scaleBar(metresPerPixel(look, size), units, ink));
        }
        double bearing = site(view, look).map(Site::north).orElse(0.0);
        marks.add(Marks.north(view.view().camera().heading(), bearing, ink));
        Node card = ink.card(Pos.BOTTOM_LEFT, List.of(Marks.row(marks)));
        if (noted) {
            StackPane.setMargin(card, new Insets(16, 16, 64, 16));
        }
        return card;
    }

    /// Metres a pixel covers at what is looked at.
    static double metresPerPixel(Look look, PictureSize size) {
        return 2 * look.away() * Math.tan(Math.toRadians(look.field() / 2)) / (size.height() / size.scale());
    }

    private static Optional<Site> site(Seen view, Look look) {
        return view.table().plan().sites().stream().min((a, b) -> Double.compare(away(a, look), away(b, look)));
    }

    private static double away(Site site, Look look) {
        return Math.hypot(site.pose().x() / 1000.0 - look.target().x(), site.pose().y() / 1000.0 - look.target().y());
    }
}
