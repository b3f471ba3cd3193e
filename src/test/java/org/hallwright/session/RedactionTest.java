package org.hallwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.model.Plan;
import org.hallwright.model.Tour;
import org.hallwright.overlay.Overlay;
import org.hallwright.overlay.Overlays;
import org.hallwright.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    private static final Catalog CATALOG = bundled();
    private static final Redaction VENDORS = Redaction.of("vendors");

    private static Catalog bundled() {
        try {
            return CatalogReader.bundled();
        } catch (FileRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private static Wording wording(String redaction) {
        return Redaction.of(redaction).wording(Plan.empty("Hall"), CATALOG, List.of());
    }

    private static Stream<String> makers() {
        return Stream.concat(CATALOG.standing().stream().map(Standing::maker), CATALOG.devices().stream().map(DeviceType::maker)).filter(maker -> !maker.equals("mixed")).distinct();
    }

    /// All names that people see of a catalogue.
    private static List<String> names(Catalog catalog) {
        List<String> names = new ArrayList<>();
        catalog.standing().forEach(s -> names.addAll(List.of(s.name(), s.maker(), s.kindName())));
        catalog.devices().forEach(d -> names.addAll(List.of(d.name(), d.maker(), d.gpuType())));
        return names;
    }

    private static boolean says(String text, String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])").matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    @Test
    void noVendorAndNoProductIsInAnyRedactedName() {
        List<String> names = names(VENDORS.of(CATALOG));
        Set<String> products = new NeutralNames(CATALOG).products().keySet();
        assertThat(products).contains("H100", "GB300", "NVL72", "Megapack", "Spectrum", "XE9680L", "DGX", "Liebert");
        assertThat(makers().flatMap(maker -> names.stream().filter(name -> says(name, maker)))).isEmpty();
        assertThat(products.stream().flatMap(product -> names.stream().filter(name -> says(name, product)))).isEmpty();
    }

    @Test
    void everyNameAloneAndInASentenceIsToldWithoutVendorAndProduct() {
        Wording wording = wording("vendors");
        for (String name : names(CATALOG).stream().filter(n -> !n.isBlank()).toList()) {
            for (String text : List.of(name, "12 x " + name + ", maximum", name.toUpperCase(Locale.ROOT) + "s", "(" + name + ")")) {
                String said = wording.apply(text);
                assertThat(makers().filter(maker -> says(said, maker) && !maker.equals("Solar"))).as("%s told as %s", text, said).isEmpty();
                assertThat(new NeutralNames(CATALOG).products().keySet().stream().filter(product -> product.length() > 3 && says(said, product))).as("%s told as %s", text, said).isEmpty();
            }
        }
    }

    @Test
    void neutralNamesTellThingsApart() {
        Catalog redacted = VENDORS.of(CATALOG);
        assertThat(redacted.standing().stream().map(Standing::name)).doesNotHaveDuplicates();
        assertThat(redacted.devices().stream().map(DeviceType::name)).doesNotHaveDuplicates();
        assertThat(redacted.standing("h100-colossus").orElseThrow().name()).isEqualTo("GPU rack A");
        assertThat(redacted.standing("h200-colossus").orElseThrow().name()).isEqualTo("GPU rack B");
        assertThat(redacted.standing("network-array").orElseThrow().name()).isEqualTo("Network rack A");
    }

    @Test
    void onlyWhatIsAskedForIsKeptBack() {
        assertThat(Redaction.NONE.of(CATALOG)).isSameAs(CATALOG);
        Catalog cheap = Redaction.of("prices").of(CATALOG);
        Catalog neutral = VENDORS.of(CATALOG);
        for (Standing standing : CATALOG.standing()) {
            Standing unpriced = cheap.standing(standing.id()).orElseThrow();
            Standing unnamed = neutral.standing(standing.id()).orElseThrow();
            assertThat(unpriced.priceUsd().value()).as(standing.id()).isZero();
            assertThat(unpriced.name()).isEqualTo(standing.name());
            assertThat(unnamed.priceUsd().value()).as(standing.id()).isEqualTo(standing.priceUsd().value());
            for (Standing other : List.of(unpriced, unnamed)) {
                assertThat(other.maximumW().value()).isEqualTo(standing.maximumW().value());
                assertThat(other.massKg().value()).isEqualTo(standing.massKg().value());
                assertThat(other.gpus()).isEqualTo(standing.gpus());
                assertThat(other.size()).isEqualTo(standing.size());
            }
        }
        assertThat(cheap.cables()).allMatch(c -> c.endUsd().value() == 0 && c.cableUsd().value() == 0 && c.metreUsd().value() == 0);
        assertThat(neutral.standing().stream().filter(RackType.class::isInstance)).hasSize((int) CATALOG.standing().stream().filter(RackType.class::isInstance).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vendors        | 128 NVL72 racks in four cells             | 128 GPU racks in four cells
            vendors        | Eight halls of H100, three of GB200       | Eight halls of GPU A, three of GPU E
            vendors        | Turbines and Megapacks                    | Turbines and batteries
            vendors        | Megapacks 1, 150 MW                       | Batteries 1, 150 MW
            vendors        | HGX H100 rack, air-cooled, 4 servers 8U   | GPU rack C
            vendors        | Built by Nvidia for us                    | Built by a vendor for us
            vendors        | S1.B1.H03, row R02 at 415 V, general use  | S1.B1.H03, row R02 at 415 V, general use
            prices         | It costs $61.05 bn, +$1,200 k a year      | It costs a price, a price a year
            prices         | H100 at 415 V                             | H100 at 415 V
            vendors,prices | A Megapack costs $1.4 M.                  | A battery costs a price.
            """)
    void textsAreToldInNeutralWords(String redaction, String text, String said) {
        assertThat(wording(redaction).apply(text)).isEqualTo(said);
    }

    @Test
    void textsOfWhichNothingIsKeptBackStayTheSame() {
        for (String text : List.of("", "Data hall 1", "Cold aisle", "49 arrays, 25,088 accelerators", "Substation 3, 300 MVA", "main board, unit transformer, spine switch")) {
            assertThat(wording("prices,vendors,feeds").apply(text)).isEqualTo(text);
        }
        assertThat(Wording.PLAIN.apply("H100 for $4")).isEqualTo("H100 for $4");
    }

    @Test
    void unitsAndSuppliesAreNotNamedWithoutFeeds() throws FileRefused {
        Plan plan = Shipped.plan("colossus-1");
        Wording wording = Redaction.of("feeds").wording(plan, CATALOG, List.of("EE1-US.R02.P02", "Main board 7"));
        assertThat(wording.apply("EE1-US.R02.P02 and Main board 7 failed")).isEqualTo("A power unit and a power unit failed");
        plan.sites().getFirst().supplies().forEach(supply -> assertThat(wording.apply("From " + supply.name() + ".")).isEqualTo("From a supply."));
        assertThat(wording.apply("EE1-US.R02.P03")).isEqualTo("EE1-US.R02.P03");
    }

    @Test
    void captionsOfShippedToursNameNoProduct() throws FileRefused {
        Set<String> products = new HashSet<>(new NeutralNames(CATALOG).products().keySet());
        for (String layout : List.of("colossus-1", "colossus-1m", "gb200-hall")) {
            Plan plan = Shipped.plan(layout);
            Wording wording = VENDORS.wording(plan, CATALOG, List.of());
            List<String> captions = plan.tours().stream().flatMap(tour -> tour.stops().stream()).map(Tour.Stop::caption).map(wording).toList();
            assertThat(products.stream().flatMap(product -> captions.stream().filter(caption -> says(caption, product)))).as(layout).isEmpty();
        }
    }

    @Test
    void overlaysOfPricesAndFeedsAreHidden() {
        List<String> hidden = Overlays.all().stream().map(Overlay::id).filter(Redaction.of("prices, feeds")::hides).toList();
        assertThat(hidden).containsExactly("price", "power-load", "power-n1", "power-feed", "power-phase", "power-voltage", "power-headroom");
        assertThat(Overlays.all().stream().map(Overlay::id).filter(VENDORS::hides)).isEmpty();
    }

    @Test
    void otherWordsAreRefused() {
        assertThat(Redaction.of("")).isEqualTo(Redaction.NONE);
        assertThat(Redaction.of("feeds,prices,vendors")).isEqualTo(new Redaction(true, true, true));
        assertThatThrownBy(() -> Redaction.of("prices,names")).hasMessage("'names' cannot be redacted; prices, vendors and feeds can");
    }
}
