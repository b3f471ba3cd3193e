package org.hallwright.ui;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.export.Exported;
import org.hallwright.export.Exporter;
import org.hallwright.export.Paper;
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

    /// The paper that drawings are laid out for.
    Paper paper() {
        return Stream.of(Paper.values()).filter(paper -> paper.name().equals(bench.settings().paper())).findFirst().orElse(Exported.USUAL_PAPER);
    }

    /// A file being written.
    static final class Writing implements Rendering.Work {
        private final AtomicBoolean givenUp = new AtomicBoolean();
        private volatile String said = "working it out…";
        private volatile boolean ended;

        @Override
        public boolean step() {
            return !ended;
        }

        @Override
        public double done() {
            return -1;
        }

        @Override
        public String said() {
            return said;
        }

        /// Gives it up where it has not come to its end: no file is left then.
        @Override
        public void close() {
            givenUp.set(true);
        }

        private void goOn() {
            if (givenUp.get()) {
                throw new CancellationException();
            }
        }
    }

    /// @param scope key of the part to write; empty for the whole plan
    /// @param done told when it is written, or why it could not be; not when it is given up
    Writing write(Exporter exporter, String scope, Path file, Consumer<Optional<FileRefused>> done) {
        Writing writing = new Writing();
        RackTable table = bench.document().table();
        Catalog catalog = bench.document().catalog();
        List<Finding> findings = bench.findings();
        Optional<Cabling> known = bench.cables().latest().filter(cabling -> cabling.table() == table);
        Exported plan = new Exported(table, catalog, () -> findings, () -> known.orElseGet(() -> Cabling.of(table, catalog))).within(scope).on(paper());
        bench.later("export " + file, () -> written(exporter, plan.signed(LayoutFile.hash(table.plan())).showing(() -> pictures(plan, writing)), file, writing), done);
        return writing;
    }

    private static Stream<Picture> pictures(Exported plan, Writing writing) {
        Analyses analyses = new Analyses(plan.table(), plan.catalog(), plan.cabling(), () -> ShownPower.of(plan.power().get()), plan.heat());
        List<Shot> shots = Shot.of(analyses, plan.scope());
        return Plates.of(plan.table(), plan.catalog(), shots, number -> {
            writing.goOn();
            writing.said = "drawing picture " + number + " of " + shots.size();
        });
    }

    private static Optional<FileRefused> written(Exporter exporter, Exported plan, Path file, Writing writing) {
        try {
            AtomicFile.write(file, out -> exporter.write(plan, new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    writing.goOn();
                    out.write(bytes, from, length);
                }
            }));
            return Optional.empty();
        } catch (FileRefused refused) {
            return Optional.of(refused);
        } finally {
            writing.ended = true;
        }
    }
}
