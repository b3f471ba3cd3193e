package org.hallwright.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.application.Application;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.session.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Opens the window.
@Command(name = "open", mixinStandardHelpOptions = true, description = "Opens the window.",
        footer = {"", "Example:", "  hallwright open layouts/colossus-1.json"})
final class OpenCommand implements Callable<Integer> {
    private static final Path FIRST = Path.of("layouts", "colossus-1.json");

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "layout to open; the bundled Colossus layout when left out")
    private @Nullable Path file;

    @Override
    public Integer call() throws FileRefused {
        Catalog catalog = CatalogReader.bundled();
        Path layout = file == null ? FIRST : file;
        Document document = new Document(catalog, Bundled.read(layout, catalog));
        if (Files.exists(layout)) {
            document.open(layout);
        }
        Drawing.requireDisplay();
        WindowApplication.opens(document);
        Application.launch(WindowApplication.class);
        return Exit.DONE;
    }
}
