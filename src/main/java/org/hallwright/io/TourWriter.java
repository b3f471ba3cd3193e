package org.hallwright.io;

import java.util.List;
import java.util.Map;
import org.hallwright.model.Eye;
import org.hallwright.model.Look;
import org.hallwright.model.Section;
import org.hallwright.model.Showing;
import org.hallwright.model.TitleBlock;
import org.hallwright.model.Tour;
import org.hallwright.model.View;

/// Writes how a plan is presented: saved views, tours and the title block.
final class TourWriter {
    private TourWriter() {}

    static Map<String, Object> view(View view) {
        return look(new Members().put("name", view.name()), view.look()).map();
    }

    static Map<String, Object> look(Look look) {
        return look(new Members(), look).map();
    }

    private static Members look(Members members, Look look) {
        members.put("eye", eye(look.eye())).put("target", eye(look.target())).unless(Look.FIELD, "field", look.field()).text("overlay", look.overlay());
        Showing showing = look.showing();
        members.each("hidden", showing.hidden(), Members::word)
                .each("shown", showing.shown(), Members::word)
                .each("isolated", showing.isolated(), id -> id)
                .flag("xray", showing.xray());
        if (showing.section().limited()) {
            members.put("section", section(showing.section()));
        }
        return members.text("ghostsAfter", showing.ghostsAfter());
    }

    private static Map<String, Object> section(Section section) {
        return new Members()
                .unless(Double.NEGATIVE_INFINITY, "west", section.x().low()).unless(Double.POSITIVE_INFINITY, "east", section.x().high())
                .unless(Double.NEGATIVE_INFINITY, "south", section.y().low()).unless(Double.POSITIVE_INFINITY, "north", section.y().high())
                .unless(Double.NEGATIVE_INFINITY, "bottom", section.z().low()).unless(Double.POSITIVE_INFINITY, "top", section.z().high())
                .map();
    }

    private static List<Double> eye(Eye eye) {
        return List.of(eye.x(), eye.y(), eye.z());
    }

    static Map<String, Object> tour(Tour tour) {
        return new Members().put("name", tour.name()).flag("loop", tour.loop()).each("stops", tour.stops(), TourWriter::stop).map();
    }

    private static Map<String, Object> stop(Tour.Stop stop) {
        Members members = new Members();
        stop.own().ifPresentOrElse(look -> members.put("look", look(look)), () -> members.put("view", stop.view()));
        members.put("seconds", stop.seconds()).unless(0.0, "travel", stop.travel());
        if (stop.easing() != Tour.Easing.REST) {
            members.word("easing", stop.easing());
        }
        return members.text("caption", stop.caption()).map();
    }

    static Map<String, Object> titleBlock(TitleBlock block) {
        return new Members().text("project", block.project()).text("number", block.number()).text("revision", block.revision()).text("date", block.date())
                .text("author", block.author()).text("status", block.status()).text("confidentiality", block.confidentiality()).map();
    }
}
