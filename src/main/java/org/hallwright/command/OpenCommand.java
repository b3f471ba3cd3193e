package org.hallwright.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.session.Document;
import org.hallwright.session.Jobs;
import org.hallwright.session.Recovery;
import org.hallwright.session.Settings;
import org.hallwright.ui.HallwrightWindow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Opens the window.
@Command(name = "open", mixinStandardHelpOptions = true, description = "Opens the window.",
        footer = {"", Exit.OF_FILES, Exit.OF_DRAWING, "",
            "Example:", "  hallwright open layouts/colossus-1.json"})
final class OpenCommand implements Callable<Integer> {
    private static final Path FIRST = Path.of("layouts", "colossus-1.json");

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "layout to open; the bundled Colossus layout when left out")
    private @Nullable Path file;

    @Override
    public Integer call() throws Exception {
        CompletableFuture<Document> reading = reading(file == null ? FIRST : file);
        Drawing.get(Drawing.on(reading, document -> {
            CompletableFuture<Boolean> closed = new CompletableFuture<>();
            Stage stage = new Stage();
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> closed.complete(true));
            show(stage, document, Settings.folder());
            return closed;
        }));
        return Exit.DONE;
    }

    /// Begins to read a layout beside the start of JavaFX.
    static CompletableFuture<Document> reading(Path layout) {
        CompletableFuture<Document> reading = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("reading").start(() -> {
            try {
                Catalog catalog = CatalogReader.bundled();
                Document document = new Document(catalog, Bundled.read(layout, catalog));
                if (Files.exists(layout)) {
                    document.open(layout);
                }
                reading.complete(document);
            } catch (Exception | Error problem) {
                reading.completeExceptionally(problem);
            }
        });
        return reading;
    }

    /// Shows a document in a window.
    ///
    /// @param home folder of settings and of unsaved work
    static HallwrightWindow show(Stage stage, Document document, Path home) {
        Executor worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("analysis").daemon().priority(Thread.MIN_PRIORITY).factory());
        Executor shapes = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("shapes").daemon().factory());
        System.Logger log = System.getLogger("hallwright");
        Jobs jobs = new Jobs(worker, Platform::runLater, problem -> log.log(System.Logger.Level.ERROR, "analysis failed", problem));
        Recovery recovery = new Recovery(home.resolve("unsaved"), jobs, problem -> log.log(System.Logger.Level.WARNING, problem));
        HallwrightWindow window = new HallwrightWindow(stage, document, jobs, Settings.in(home), recovery, shapes);
        window.show();
        return window;
    }
}
