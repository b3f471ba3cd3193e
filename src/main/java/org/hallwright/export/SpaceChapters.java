package org.hallwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Amount;
import org.hallwright.model.Building;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.planner.Report;
import org.hallwright.planner.Summary;
import org.hallwright.planner.Totals;

/// What there is and where: the summary, sites, halls, and types of racks and plant.
final class SpaceChapters {
    private final Analysed analysed;
    private final Report report;

    SpaceChapters(Analysed analysed, Report report) {
        this.analysed = analysed;
        this.report = report;
    }

    void summary(PdfFlow flow) throws IOException {
        List<Site> sites = analysed.plan().sites();
        List<FigureLine> key = KeyFigures.of(sites, report.campus());
        flow.chapter("Summary");
        if (!analysed.plan().description().isEmpty()) {
            flow.paragraph(analysed.plan().description(), PdfType.BODY);
        }
        flow.space(6);
        flow.need(PdfGrid.height(key.size(), 4));
        PdfGrid.draw(flow.canvas(), flow.fonts(), key, 4, flow.y());
        flow.space(PdfGrid.height(key.size(), 4));
        flow.paragraph("Computed figures follow from the layout and the catalogue; a figure that rests on an assumption is called assumed. Powers are at maximum load, which is what ratings are "
                + "checked at, unless they are called typical, which is the load of training. The last chapter says where every figure comes from.", PdfType.NOTE);
        flow.section("Totals");
        List<FigureLine> figures = new ArrayList<>(PlanFigures.space(sites, report.campus().summary()));
        figures.add(PlanFigures.findings(report.campus().findings()));
        figures(flow, figures);
    }

    /// Figures one below the other, with how they are known.
    static void figures(PdfFlow flow, List<FigureLine> figures) throws IOException {
        PdfTable table = new PdfTable().name("Figure").number("Value").quiet("Basis").quiet("What it is");
        figures.forEach(figure -> table.row(figure.name(), figure.value(), PlanFigures.word(figure.basis()), figure.remark()));
        table.draw(flow);
    }

    void places(PdfFlow flow) throws IOException {
        flow.chapter("Sites and halls");
        if (report.bySite().isEmpty()) {
            flow.paragraph("The plan has no sites.", PdfType.BODY);
            return;
        }
        flow.section("By site");
        PdfTable sites = new PdfTable().name("Site").text("Name").number("Halls").number("GPUs").number("Racks").number("IT max").number("Site max").number("PUE").number("Firm supply")
                .number("Errors").number("Warnings");
        report.bySite().forEach((key, section) -> {
            Summary s = section.summary();
            sites.row(key, name(key), Amount.count(s.halls()), Amount.count(s.totals().gpus()), Amount.count(s.totals().racks()), Amount.power(s.totals().itW()), Amount.power(s.siteW()),
                    format(s.pue(), "%.2f"), Amount.power(s.supplyFirmW()), Amount.count(section.findings().error()), Amount.count(section.findings().warning()));
        });
        Summary all = report.campus().summary();
        sites.total("All", "", Amount.count(all.halls()), Amount.count(all.totals().gpus()), Amount.count(all.totals().racks()), Amount.power(all.totals().itW()), Amount.power(all.siteW()),
                format(all.pue(), "%.2f"), Amount.power(all.supplyFirmW()), Amount.count(report.campus().findings().error()), Amount.count(report.campus().findings().warning()));
        sites.draw(flow);
        halls(flow);
        types(flow);
    }

    private void halls(PdfFlow flow) throws IOException {
        flow.section("By hall");
        for (Site site : analysed.plan().sites()) {
            PdfTable halls = new PdfTable().name("Hall").text("Name").text("In").number("Area").number("GPUs").number("Racks").number("IT max").number("IT typical").number("kW/m²")
                    .number("Errors").number("Warnings");
            for (Building building : site.buildings()) {
                building.rooms().stream().filter(room -> room.kind() == Room.Kind.HALL).forEach(room -> {
                    Report.Section section = report.byHall().get(room.key());
                    if (section != null) {
                        Totals t = section.summary().totals();
                        halls.row(room.key(), room.name(), site.key() + "." + building.key(), Amount.area(section.summary().areaM2()), Amount.count(t.gpus()), Amount.count(t.racks()),
                                Amount.power(t.itW()), Amount.power(t.itTypicalW()), format(section.summary().kWPerM2(), "%.1f"), Amount.count(section.findings().error()),
                                Amount.count(section.findings().warning()));
                    }
                });
            }
            if (!halls.isEmpty()) {
                halls.draw(flow);
            }
        }
    }

    private void types(PdfFlow flow) throws IOException {
        Map<Standing, double[]> types = types(analysed);
        flow.chapter("Racks and plant");
        PdfTable racks = new PdfTable().name("Rack type").text("Name").number("Count").number("GPUs").number("Max each").number("Typical each").number("IT max").number("Price");
        PdfTable plant = new PdfTable().name("Plant type").text("Name").text("Kind").number("Count").number("Mass each").number("Price");
        types.forEach((standing, sum) -> {
            String count = Amount.count((long) sum[0]);
            if (standing instanceof RackType rack) {
                racks.row(rack.id(), rack.name(), count, Amount.count((long) sum[0] * rack.gpus()), Amount.power(rack.maximumW().value()), Amount.power(rack.typicalW().value()),
                        Amount.power(sum[0] * rack.maximumW().value()), Amount.money(sum[1]));
            } else {
                plant.row(standing.id(), standing.name(), standing.kindName(), count, Amount.mass(standing.massKg().value()), Amount.money(sum[1]));
            }
        });
        if (racks.isEmpty() && plant.isEmpty()) {
            flow.paragraph("Nothing stands in this plan.", PdfType.BODY);
        }
        section(flow, "Racks by type", racks);
        section(flow, "Plant by type", plant);
        if (!racks.isEmpty()) {
            flow.paragraph("Figures each are those of the type in the catalogue; a rack whose devices were exchanged by hand is priced by what it holds.", PdfType.NOTE);
        }
    }

    private static void section(PdfFlow flow, String title, PdfTable table) throws IOException {
        if (!table.isEmpty()) {
            flow.section(title);
            table.draw(flow);
        }
    }

    /// Count and price, USD, of every type, racks first, then by id.
    static Map<Standing, double[]> types(Analysed analysed) {
        Map<String, Standing> known = new LinkedHashMap<>();
        Map<Standing, double[]> types = new LinkedHashMap<>();
        for (EquipmentLines.Line line : EquipmentLines.of(analysed.table(), analysed.asked().catalog())) {
            // What has devices exchanged is the same type.
            Standing type = known.computeIfAbsent(line.standing().id(), id -> analysed.asked().catalog().standing(id).orElse(line.standing()));
            double[] sum = types.computeIfAbsent(type, t -> new double[2]);
            sum[0] += line.count();
            sum[1] += line.count() * line.unitUsd();
        }
        return types;
    }

    private String name(String key) {
        Optional<Part> part = PlanTree.find(analysed.plan(), key);
        return part.map(Part::name).orElse("");
    }

    private static String format(double figure, String pattern) {
        return Double.isNaN(figure) ? "–" : String.format(Locale.ROOT, pattern, figure);
    }
}
