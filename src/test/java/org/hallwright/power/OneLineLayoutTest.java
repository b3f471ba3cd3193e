package org.hallwright.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every one-line diagram.
class OneLineLayoutTest {
    static LongStream seeds() {
        return LongStream.range(1, 31);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomChains(long seed) {
        laws(new RandomChains(seed).chain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"colossus-1", "colossus-1m", "gb200-hall", "superpod-h100"})
    void shippedLayouts(String name) throws FileRefused {
        Catalog catalog = CatalogReader.bundled();
        laws(Chain.of(RackTable.of(LayoutFile.read(Path.of("layouts", name + ".json"), catalog), catalog::size), catalog));
    }

    /// Every unit is drawn once in the scope it is at home in; symbols keep apart; wires run along the axes, between
    /// rows only downwards, and end at their symbols.
    private static void laws(Chain chain) {
        OneLines lines = new OneLines(chain);
        Map<Schematic.Scope, Set<Integer>> homes = new HashMap<>();
        IntStream.range(0, chain.units().size()).forEach(k -> homes.computeIfAbsent(lines.home(k), s -> new TreeSet<>()).add(k));
        homes.forEach((scope, home) -> {
            for (Set<String> unfolded : List.of(Set.<String>of(), all(lines.of(scope, Set.of())))) {
                Schematic schematic = lines.of(scope, unfolded);
                Set<Integer> drawn = new TreeSet<>();
                for (Schematic.Symbol symbol : schematic.symbols()) {
                    if (symbol.zone().isEmpty() && !symbol.outside()) {
                        symbol.units().forEach(k -> assertThat(drawn.add(k)).as("%s once", chain.unit(k).id()).isTrue());
                        symbol.feeders().forEach(k -> assertThat(drawn.add(k)).as("%s once", chain.unit(k).id()).isTrue());
                    }
                }
                assertThat(drawn).isEqualTo(home);
                geometry(chain, schematic);
            }
        });
        lines.sites().forEach(site -> assertThat(homes).containsKey(site));
    }

    private static Set<String> all(Schematic schematic) {
        Set<String> keys = new TreeSet<>();
        schematic.symbols().forEach(symbol -> keys.add(symbol.key()));
        return keys;
    }

    private static void geometry(Chain chain, Schematic schematic) {
        OneLineLayout layout = OneLineLayout.of(chain, schematic);
        List<OneLineLayout.Spot> spots = new ArrayList<>();
        for (int s = 0; s < schematic.symbols().size(); s++) {
            OneLineLayout.Spot spot = layout.spot(s);
            assertThat(spot.x()).isNotNegative();
            assertThat(spot.x() + spot.width()).isLessThanOrEqualTo(layout.width());
            assertThat(spot.y() + spot.height()).isLessThanOrEqualTo(layout.height());
            assertThat(layout.at(spot.x() + spot.width() / 2, spot.y() + spot.height() / 2)).as("no other lies over it").isEqualTo(s);
            for (OneLineLayout.Spot other : spots) {
                boolean apart = other.x() + other.width() <= spot.x() || spot.x() + spot.width() <= other.x() || other.y() + other.height() <= spot.y() || spot.y() + spot.height() <= other.y();
                assertThat(apart).as("%s and %s in %s", spot, other, schematic.scope()).isTrue();
            }
            spots.add(spot);
        }
        for (int w = 0; w < schematic.wires().size(); w++) {
            Schematic.Wire wire = schematic.wires().get(w);
            double[] path = layout.path(w);
            assertThat(path[1]).isEqualTo(layout.spot(wire.from()).y() + layout.spot(wire.from()).height());
            assertThat(path[path.length - 1]).isBetween(layout.spot(wire.to()).y(), layout.spot(wire.to()).y() + layout.spot(wire.to()).height());
            for (int i = 2; i < path.length; i += 2) {
                assertThat(path[i] == path[i - 2] || path[i + 1] == path[i - 1]).as("along an axis").isTrue();
                assertThat(layout.spot(wire.to()).item() || path[i + 1] >= path[i - 1]).as("never upwards").isTrue();
            }
        }
    }

    /// The halls of a site stand side by side in the order of the power system.
    @ParameterizedTest
    @ValueSource(strings = "colossus-1m")
    void zonesStandInOrder(String name) throws FileRefused {
        Catalog catalog = CatalogReader.bundled();
        Chain chain = Chain.of(RackTable.of(LayoutFile.read(Path.of("layouts", name + ".json"), catalog), catalog::size), catalog);
        Schematic schematic = new OneLines(chain).of(new Schematic.Scope("P1", "S1", ""), Set.of());
        OneLineLayout layout = OneLineLayout.of(chain, schematic);
        List<String> zones = new ArrayList<>();
        double last = -1;
        for (int s = 0; s < schematic.symbols().size(); s++) {
            if (!schematic.symbols().get(s).zone().isEmpty()) {
                zones.add(schematic.symbols().get(s).zone());
                assertThat(layout.spot(s).x()).isGreaterThan(last);
                last = layout.spot(s).x();
            }
        }
        assertThat(zones).containsExactlyElementsOf(chain.table().plan().power().getFirst().zones().stream().map(List::getFirst).toList());
    }

    /// Busways hang in a column under the unit that feeds them, in the order of their keys.
    @ParameterizedTest
    @ValueSource(strings = {"H1", "H2"})
    void buswaysHangUnderTheirTransformer(String zone) throws FileRefused {
        Catalog catalog = CatalogReader.bundled();
        Chain chain = Chain.of(RackTable.of(LayoutFile.read(Path.of("layouts", "colossus-1.json"), catalog), catalog::size), catalog);
        Schematic schematic = new OneLines(chain).of(new Schematic.Scope("PW", "S1", zone), Set.of());
        OneLineLayout layout = OneLineLayout.of(chain, schematic);
        Map<Integer, Double> lowest = new HashMap<>();
        int busways = 0;
        for (Schematic.Wire wire : schematic.wires()) {
            int unit = schematic.symbols().get(wire.to()).units().getFirst();
            if (chain.unit(unit).kind() == PowerSystem.Kind.BUSWAY) {
                OneLineLayout.Spot item = layout.spot(wire.to());
                assertThat(item.x()).isEqualTo(layout.spot(wire.from()).x() + OneLineLayout.AXIS);
                assertThat(item.y()).isGreaterThan(lowest.getOrDefault(wire.from(), layout.spot(wire.from()).y()));
                lowest.put(wire.from(), item.y());
                busways++;
            }
        }
        assertThat(busways).isPositive();
    }
}
