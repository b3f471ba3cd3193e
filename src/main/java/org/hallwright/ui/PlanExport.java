package org.hallwright.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.hallwright.catalog.Catalog;
import org.hallwright.export.Exported;
import org.hallwright.export.Exporter;
import org.hallwright.export.Picture;
import org.hallwright.io.AtomicFile;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Finding;
import org.hallwright.model.Item;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.overlay.Analyses;
import org.hallwright.overlay.ShownPower;
import org.hallwright.picture.Plates;
import org.hallwright.picture.Shot;

/// Writes the open plan in other formats, in the background. Pictures of documents are drawn one by one, so that the window goes on
/// between them.
final class PlanExport {
    private final Workbench bench;

    PlanExport(Workbench bench) {
        this.bench = bench;
    }

    /// Key of the site, building, room or yard that alone is selected; empty for anything else.
    String scope() {
        Set<String> selection = bench.document().selection();
        return selection.size() != 1 ? ""
                : PlanTree.find(bench.document().plan(), selection.iterator().next()).filter(part -> !(part instanceof Item)).map(part -> part.key()).orElse("");
    }

    /// @param scope key of the part to write; empty for the whole plan
    /// @param done told when it is written, or why it could not be
    void write(Exporter exporter, String scope, Path file, Consumer<Optional<FileRefused>> done) {
        RackTable table = bench.document().table();
        Catalog catalog = bench.document().catalog();
        List<Finding> findings = bench.findings();
        Optional<Cabling> known = bench.cables().latest().filter(cabling -> cabling.table() == table);
        Exported plan = new Exported(table, catalog, () -> findings, () -> known.orElseGet(() -> Cabling.of(table, catalog))).within(scope);
        bench.say("Exporting " + file.getFileName() + "…");
        bench.later("export " + file, () -> written(exporter, plan.signed(LayoutFile.hash(table.plan())).showing(() -> pictures(plan, file)), file), done);
    }

    private Stream<Picture> pictures(Exported plan, Path file) {
        Analyses analyses = new Analyses(plan.table(), plan.catalog(), plan.cabling(), () -> ShownPower.of(plan.power().get()), plan.heat());
        List<Shot> shots = Shot.of(analyses, plan.scope());
        return Plates.of(plan.table(), plan.catalog(), shots, number -> Platform.runLater(() -> bench.say("Drawing " + number + " of " + shots.size() + " for " + file.getFileName() + "…")));
    }

    private static Optional<FileRefused> written(Exporter exporter, Exported plan, Path file) {
        try {
            AtomicFile.write(file, out -> exporter.write(plan, out));
            return Optional.empty();
        } catch (FileRefused refused) {
            return Optional.of(refused);
        }
    }
}
