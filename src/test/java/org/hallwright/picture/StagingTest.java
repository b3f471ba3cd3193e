package org.hallwright.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.hallwright.edit.TitleFigure;
import org.hallwright.model.Layer;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.model.Section;
import org.hallwright.model.Showing;
import org.hallwright.model.TitleBlock;
import org.hallwright.overlay.Analyses;
import org.hallwright.overlay.Overlays;
import org.hallwright.scene.PictureSize;
import org.hallwright.session.Redaction;
import org.hallwright.session.Units;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;

/// What pictures say, and keep back.
@OnDisplay
class StagingTest {
    private static final PictureSize SIZE = PictureSize.of(480, 270);
    private final Plan plan = Shipped.plan("gb200-hall").withTitleBlock(TitleFigure.AUTHOR.changed(TitleBlock.NONE, "Nvidia of $3 bn"));
    private final RackTable table = Shipped.table(plan);

    private Staging staging() {
        return new Staging(table, Shipped.CATALOG, true, SIZE, id -> Overlays.named(id).map(o -> o.compute(Analyses.of(table, Shipped.CATALOG))));
    }

    private static List<String> texts(Staging staging) {
        List<String> texts = new ArrayList<>();
        new Sheet(true, true, true, false, Units.METRIC, "abc").over(staging.seen(), SIZE, "", Optional.empty()).forEach(node -> collect(node, texts));
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (node instanceof Labeled labeled) {
            texts.add(labeled.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    @Test
    void whatIsKeptBackIsInNoTextOfAPicture(Display display) {
        List<String> plain = display.on(() -> texts(staging()));
        assertThat(plain).anyMatch(text -> text.contains("GB200")).anyMatch(text -> text.contains("$3 bn"));
        Redaction all = new Redaction(true, true, true);
        List<String> kept = display.on(() -> {
            Staging staging = staging();
            staging.keep(all, all.wording(plan, Shipped.CATALOG, List.of()));
            assertThat(Inscription.of(staging.seen(), "gb200.json", "abc").values()).noneMatch(text -> text.contains("GB200") || text.contains("gb200") || text.contains("Nvidia"));
            return texts(staging);
        });
        assertThat(kept).hasSameSizeAs(plain).noneMatch(text -> text.contains("GB200") || text.contains("Nvidia") || text.contains("$"));
    }

    @Test
    void aPictureOfNothingSaysSoWithoutFiguresThatAreNone(Display display) {
        List<String> said = display.on(() -> texts(new Staging(Shipped.table(Plan.empty("Nothing yet")), Shipped.CATALOG, true, SIZE, id -> Optional.empty())));
        assertThat(said).contains("Nothing yet", "0", "Campus", "computed from the layout and catalogue").noneMatch(text -> text.contains("NaN"));
    }

    @Test
    void theFiguresAreThoseOfWhatFillsThePicture(Display display) {
        List<String> said = display.on(() -> {
            Staging colossus = new Staging(Shipped.table(Shipped.plan("colossus-1")), Shipped.CATALOG, true, SIZE, id -> Optional.empty());
            colossus.dress("", new Showing(List.of(), List.of(), List.of("H2"), false, Section.NONE, ""));
            return texts(colossus);
        });
        assertThat(said).anyMatch(text -> text.startsWith("Data hall 2:   25,088 GPUs   576 racks"));
    }

    /// Layers that are left out stay so whatever else is shown.
    @Test
    void whatIsLeftOutStaysOut(Display display) {
        display.on(() -> {
            Staging staging = staging();
            Showing usual = new Showing(List.of(Layer.LABELS), List.of(Layer.ROOFS), List.of(), false, Section.NONE, "");
            Showing less = usual.without(List.of(Layer.TRAYS, Layer.ROOFS));
            assertThat(less).isEqualTo(new Showing(List.of(Layer.TRAYS, Layer.LABELS), List.of(), List.of(), false, Section.NONE, ""));
            staging.dress("", less);
            staging.dress("", less.withGhostsAfter("later"));
            assertThat(List.of(Layer.TRAYS, Layer.LABELS, Layer.ROOFS)).noneMatch(staging.view()::shows);
            assertThat(staging.view().shows(Layer.PIPES)).isTrue();
        });
    }

    @Test
    void asOfAPhaseOnlyWhatStandsIsCounted(Display display) {
        List<String> said = display.on(() -> {
            Staging million = new Staging(Shipped.table(Shipped.plan("colossus-1m")), Shipped.CATALOG, true, SIZE, id -> Optional.empty());
            million.dress("", Showing.USUAL.withGhostsAfter("C1A"));
            return texts(million);
        });
        assertThat(said).anyMatch(text -> text.startsWith("H100 rack")).anyMatch(text -> text.endsWith(" of later phases are ghosts"))
                .contains("Base plan, as of Colossus 1, first 100,000").noneMatch(text -> text.startsWith("GB"));
    }

    @Test
    void feedsKeptBackAreNeitherDrawnNorColoured(Display display) {
        Redaction feeds = Redaction.NONE.withFeeds(true);
        display.on(() -> {
            Staging staging = staging();
            staging.dress("power-load", Showing.USUAL);
            assertThat(staging.painted()).isPresent();
            assertThat(staging.view().shows(Layer.TRAYS)).isTrue();
            staging.keep(feeds, feeds.wording(plan, Shipped.CATALOG, List.of()));
            staging.dress("power-load", new Showing(List.of(Layer.PIPES), List.of(), List.of(), false, Section.NONE, ""));
            assertThat(staging.painted()).isEmpty();
            assertThat(staging.view().shows(Layer.TRAYS)).isFalse();
            assertThat(staging.view().shows(Layer.PIPES)).isFalse();
        });
    }
}
