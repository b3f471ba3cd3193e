package org.hallwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hallwright.catalog.CableType;
import org.hallwright.catalog.Confidence;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.Origin;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Amount;
import org.hallwright.model.Basis;
import org.hallwright.model.Note;
import org.hallwright.model.Site;
import org.hallwright.model.Size;
import org.hallwright.network.Sums;

/// Where the figures of a report come from: what the plan states, and what the catalogue says of everything that stands in it.
final class SourceChapter {
    private final Analysed analysed;

    /// How far a figure can be trusted, and where it was read.
    private record Trust(Confidence confidence, String source) {}

    SourceChapter(Analysed analysed) {
        this.analysed = analysed;
    }

    void write(PdfFlow flow) throws IOException {
        flow.chapter("Assumptions and sources");
        flow.paragraph("Measured, computed and assumed are the words of the plan. Of the catalogue, published is what the maker, a paper or a public body states; reported, what third parties "
                + "state; derived, what follows from stated figures; estimated, what is to be replaced by a figure of one's own.", PdfType.NOTE);
        stated(flow);
        equipment(flow);
        media(flow);
    }

    private void stated(PdfFlow flow) throws IOException {
        List<Note> notes = analysed.plan().notes();
        flow.section("What the plan states");
        PdfTable table = new PdfTable().text("Statement").quiet("Basis").quiet("Source");
        notes.forEach(note -> table.row(note.text(), PlanFigures.word(note.basis()), note.source()));
        long assumed = notes.stream().filter(note -> note.basis() == Basis.ASSUMED).count();
        for (Site site : analysed.plan().sites()) {
            table.row(String.format(Locale.ROOT, "PUE of %s: %.2f", site.label(), site.pue().value()), PlanFigures.word(site.pue().basis()), site.pue().source());
            assumed += site.pue().basis() == Basis.ASSUMED ? 1 : 0;
            for (Site.Supply supply : site.supplies()) {
                table.row(supply.name() + " of " + site.label() + ": " + Amount.power(supply.firmW().value()) + " firm", PlanFigures.word(supply.firmW().basis()), supply.firmW().source());
                assumed += supply.firmW().basis() == Basis.ASSUMED ? 1 : 0;
            }
        }
        if (table.isEmpty()) {
            flow.paragraph("Nothing.", PdfType.BODY);
        } else {
            table.draw(flow);
            flow.paragraph(Amount.count(assumed, "statement") + (assumed == 1 ? " is" : " are") + " assumed.", PdfType.NOTE);
        }
    }

    private void equipment(PdfFlow flow) throws IOException {
        PdfTable table = table("Type");
        for (Standing standing : SpaceChapters.types(analysed).keySet()) {
            Map<Trust, List<String>> figures = new LinkedHashMap<>();
            Size size = standing.size();
            put(figures, standing.form(), String.format(Locale.ROOT, "%,d x %,d x %,d mm", size.width(), size.depth(), size.height()));
            if (standing instanceof RackType rack && rack.gpus() > 0) {
                put(figures, rack.contents(), Amount.count(rack.gpus()) + " " + rack.gpuType());
            }
            put(figures, standing.massKg(), Amount.mass(standing.massKg().value()));
            put(figures, standing.maximumW(), Amount.power(standing.maximumW().value()) + " maximum");
            put(figures, standing.typicalW(), Amount.power(standing.typicalW().value()) + " typical");
            put(figures, standing.priceUsd(), Amount.money(standing.priceUsd().value()));
            if (standing instanceof PlantType plant) {
                plant.ratings().forEach((name, figure) -> put(figures, figure, name + " " + number(figure.value())));
            }
            rows(table, standing.id(), figures);
        }
        if (!table.isEmpty()) {
            flow.section("Racks and plant of the catalogue");
            table.draw(flow);
        }
    }

    private void media(PdfFlow flow) throws IOException {
        PdfTable table = table("Medium");
        Set<String> used = Sums.cables(analysed.cabling()).byMedium().keySet();
        for (CableType cable : analysed.asked().catalog().cables()) {
            if (!used.contains(cable.id())) {
                continue;
            }
            Map<Trust, List<String>> figures = new LinkedHashMap<>();
            put(figures, cable.form(), "reach, fibres and lengths");
            put(figures, cable.endW(), number(cable.endW().value()) + " W an end by 100 Gb/s");
            put(figures, cable.endUsd(), Amount.money(cable.endUsd().value()) + " an end by 100 Gb/s");
            put(figures, cable.cableUsd(), Amount.money(cable.cableUsd().value()) + " a cable");
            put(figures, cable.metreUsd(), "$" + number(cable.metreUsd().value()) + " a metre");
            put(figures, cable.diameterMm(), number(cable.diameterMm().value()) + " mm thick");
            rows(table, cable.id(), figures);
        }
        if (!table.isEmpty()) {
            flow.section("Cables of the catalogue");
            table.draw(flow);
        }
    }

    private static PdfTable table(String what) {
        return new PdfTable().name(what).text("Figures").quiet("Confidence").quiet("Source");
    }

    private static void put(Map<Trust, List<String>> figures, Figure figure, String said) {
        if (figure.value() != 0) {
            figures.computeIfAbsent(new Trust(figure.confidence(), figure.source()), trust -> new ArrayList<>()).add(said);
        }
    }

    private static void put(Map<Trust, List<String>> figures, Origin origin, String said) {
        figures.computeIfAbsent(new Trust(origin.confidence(), origin.source()), trust -> new ArrayList<>()).add(said);
    }

    /// Figures of one source are said together.
    private static void rows(PdfTable table, String name, Map<Trust, List<String>> figures) {
        String first = name;
        for (Map.Entry<Trust, List<String>> entry : figures.entrySet()) {
            table.row(first, String.join(", ", entry.getValue()), PlanFigures.word(entry.getKey().confidence()), entry.getKey().source());
            first = "";
        }
    }

    private static String number(double value) {
        return Math.abs(value) >= 1000 || value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.4g", value).replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
