package org.hallwright.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.export.Exported;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.io.MeasuredReader;
import org.hallwright.model.Finding;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.overlay.Analyses;
import org.hallwright.overlay.Overlay;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.overlay.Overlays;
import org.hallwright.overlay.ShownPower;
import org.hallwright.picture.Plates;
import org.hallwright.picture.Shot;
import org.hallwright.picture.Staging;
import org.hallwright.planner.Checks;
import org.hallwright.power.Chain;
import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;
import org.hallwright.scene.CampusView;
import org.hallwright.scene.PictureSize;
import org.hallwright.session.Redaction;
import org.hallwright.thermal.PipeStudy;
import org.hallwright.thermal.ThermalStudy;
import org.jspecify.annotations.Nullable;

/// A layout as commands work on it. Its cables are computed when first asked for.
final class Opened {
    private final RackTable table;
    private final Catalog catalog;
    private @Nullable Cabling cabling;
    private @Nullable Chain chain;
    private @Nullable PowerStudy power;
    private @Nullable PowerFlow flow;
    private Map<String, SortedMap<String, Double>> measured = Map.of();
    private LoadCase load = LoadCase.MAXIMUM;
    private @Nullable ThermalStudy maximum;
    private @Nullable ThermalStudy heat;

    private Opened(RackTable table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
    }

    static Opened read(Path file) throws FileRefused {
        return read(file, CatalogReader.bundled());
    }

    static Opened read(Path file, Catalog catalog) throws FileRefused {
        return new Opened(RackTable.of(Bundled.read(file, catalog), catalog::size), catalog);
    }

    /// Number of a rack or unit by its id; none where there is none.
    static OptionalInt number(RackTable table, String id) {
        int number = RackId.matches(id) ? table.number(RackId.parse(id)) : -1;
        return number >= 0 && table.present(number) ? OptionalInt.of(number) : OptionalInt.empty();
    }

    RackTable table() {
        return table;
    }

    Catalog catalog() {
        return catalog;
    }

    Cabling cabling() {
        if (cabling == null) {
            cabling = Cabling.of(table, catalog);
        }
        return cabling;
    }

    private Chain chain() {
        if (chain == null) {
            chain = Chain.of(table, catalog);
        }
        return chain;
    }

    PowerStudy power() {
        if (power == null) {
            power = PowerStudy.of(chain(), () -> false);
        }
        return power;
    }

    /// Takes power units out of service for what is shown.
    void fail(List<String> units) {
        units.forEach(id -> FailCommand.unit(chain(), id));
        flow = flow().without(units);
    }

    /// The power flow at maximum load that is shown.
    PowerFlow flow() {
        if (flow == null) {
            flow = PowerFlow.of(chain(), LoadCase.MAXIMUM);
        }
        return flow;
    }

    /// Takes measured loads of racks from a file; an empty name for none.
    void measured(String file) throws FileRefused {
        if (!file.isEmpty()) {
            measured = MeasuredReader.read(Path.of(file), table, catalog);
        }
    }

    /// The load that heat is worked out for. Findings stay those at maximum.
    void load(LoadCase wanted) {
        load = wanted;
        heat = null;
    }

    private ThermalStudy maximum() {
        if (maximum == null) {
            maximum = ThermalStudy.of(table, catalog, LoadCase.MAXIMUM, Set.of(), measured);
        }
        return maximum;
    }

    /// Racks, loops and zones of air at the load asked for.
    ThermalStudy thermal() {
        if (heat == null) {
            heat = maximum().at(load);
        }
        return heat;
    }

    List<Finding> findings() {
        return Checks.all(cabling(), power(), maximum());
    }

    OverlayResult overlay(Overlay overlay) {
        return overlay.compute(analyses());
    }

    private Analyses analyses() {
        return new Analyses(table, catalog, this::cabling, () -> new ShownPower(power(), flow()), this::thermal);
    }

    /// What formats are written from.
    ///
    /// @param scope key of the part that is asked for; empty for the whole campus
    Exported exported(String scope) {
        return new Exported(table, catalog, this::findings, this::cabling, this::power, this::thermal).within(scope).signed(LayoutFile.hash(table.plan()))
                .showing(() -> {
                    Drawing.begin();
                    return Plates.of(table, catalog, Shot.of(analyses(), scope), number -> {});
                });
    }

    /// A view off the screen with cables, the power flow and pipes. Needs the JavaFX thread.
    Staging stage(PictureOptions options, PictureSize size) {
        Redaction kept = options.redaction();
        Staging staging = new Staging(table, catalog, options.dark(), size, id -> Overlays.named(id).map(this::overlay));
        CampusView view = staging.view();
        if (!table.plan().networks().isEmpty()) {
            view.cables(cabling());
        }
        if (!table.plan().power().isEmpty() && !kept.feeds()) {
            view.power(flow());
        }
        if (kept.any()) {
            staging.keep(kept, kept.wording(table.plan(), catalog, kept.feeds() ? flow().chain().names() : List.of()));
        }
        view.pipes().show(PipeStudy.of(thermal()));
        return staging;
    }
}
