package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hallwright.model.Amount;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.model.TitleBlock;
import org.hallwright.planner.Report;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One page, whatever it is of.
class FactSheetPdfTest {
    private static final FactSheetPdf SHEET = new FactSheetPdf();

    @ParameterizedTest
    @ValueSource(strings = {"", "S1", "B1", "H1", "Y1"})
    void everyPartHasAPageOfItsOwnFigures(String scope) {
        Exported plan = Pdf.shipped("colossus-1").within(scope);
        byte[] bytes = Written.bytes(SHEET, plan);
        Analysed analysed = Analysed.of(plan);
        Report.Section section = scope.isEmpty() ? analysed.report().campus()
                : Report.of(analysed.cabling(), analysed.power(), analysed.heat(), analysed.findings(), PlanTree.find(plan.table().plan(), scope).orElseThrow());
        String text = Pdf.text(bytes);
        assertThat(Pdf.pages(bytes)).isEqualTo(1);
        assertThat(text).contains(Amount.count(section.summary().totals().gpus()), Amount.count(section.summary().totals().racks()), Amount.power(section.summary().totals().itW()),
                Amount.money(section.capexUsd()), "How full", "1 / 1");
    }

    @Test
    void partsAddUp() {
        Exported plan = Pdf.shipped("colossus-1");
        Analysed analysed = Analysed.of(plan);
        Report report = analysed.report();
        report.bySite().forEach((key, section) -> assertThat(Report.of(analysed.cabling(), analysed.power(), analysed.heat(), analysed.findings(), PlanTree.find(plan.table().plan(), key).orElseThrow()))
                .isEqualTo(section));
        int inBuildings = plan.table().plan().sites().stream().flatMap(site -> site.buildings().stream())
                .mapToInt(building -> Report.of(analysed.cabling(), analysed.power(), analysed.heat(), analysed.findings(), building).summary().totals().racks()).sum();
        assertThat(inBuildings).isEqualTo(report.campus().summary().totals().racks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H1"})
    void namesOfAnyLengthLeaveItOnePage(String scope) {
        String word = "Hall".repeat(75);
        String words = "a long name ".repeat(25);
        Plan plan = Shipped.plan("superpod-h100");
        Plan named = PlanTree.replace(PlanTree.replace(plan, "H1", part -> part.withName(word)), plan.sites().getFirst().key(), part -> part.withName(words))
                .withTitleBlock(new TitleBlock(words, word, words, word, words, word, words));
        RackTable table = Shipped.table(new Plan(words, words, named.notes(), named.phases(), named.templates(), named.sites(), named.networks(), named.power(), named.cooling(), named.transports(), named.views(),
                named.tours(), named.titleBlock()));
        byte[] bytes = Written.bytes(SHEET, Pdf.of(table.plan()).within(scope));
        assertThat(Pdf.pages(bytes)).isEqualTo(1);
        assertThat(Pdf.text(bytes)).contains(scope.isEmpty() ? "a long name a long" : "HallHallHall").contains("…");
    }

    @Test
    void anEmptyPlanHasOneToo() {
        byte[] bytes = Written.bytes(SHEET, Pdf.of(Plan.empty("Nothing yet")).showing(Stream::empty));
        assertThat(Pdf.pages(bytes)).isEqualTo(1);
        assertThat(Pdf.text(bytes)).contains("Nothing yet", "no racks", "not known").doesNotContain("PUE", "NaN");
    }

    @Test
    void onlyThePictureThatItShowsIsDrawn() {
        Exported plan = Pdf.shipped("superpod-h100").showing(() -> Stream.of(1, 2).map(i -> {
            assertThat(i).as("number of the picture").isEqualTo(1);
            return Pdf.picture("One", i);
        }));
        assertThat(Written.bytes(SHEET, plan)).isEqualTo(Written.bytes(SHEET, plan));
    }
}
