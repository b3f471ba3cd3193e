package org.hallwright.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.testing.Shipped;

/// PDF documents as they are read again.
final class Pdf {
    private Pdf() {}

    /// A shipped layout with made-up pictures.
    static Exported shipped(String layout) {
        return of(Shipped.plan(layout));
    }

    static Exported of(Plan plan) {
        RackTable table = Shipped.table(plan);
        return new Exported(table, Shipped.CATALOG, List::of, () -> Cabling.of(table, Shipped.CATALOG)).signed("0123456789abcdef".repeat(4)).showing(() -> Stream.of(picture("One", 1), picture("Two", 2)));
    }

    static Picture picture(String title, long seed) {
        return new Picture(title, "Drawn from the seed " + seed + ".", 64, 40, new Random(seed).ints(64 * 40).toArray(), List.of(new Picture.Swatch(0xff336699, "a kind of rack", "12")));
    }

    static PDDocument read(byte[] bytes) {
        try {
            return Loader.loadPDF(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static int pages(byte[] bytes) {
        try (PDDocument document = read(bytes)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Its text, page by page.
    static List<String> texts(byte[] bytes) {
        try (PDDocument document = read(bytes)) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Its whole text with single spaces for all space.
    static String text(byte[] bytes) {
        return String.join("\n", texts(bytes)).replaceAll("\\s+", " ");
    }

    static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem chapter : document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(chapter.getTitle());
            chapter.children().forEach(section -> titles.add("- " + section.getTitle()));
        }
        return titles;
    }

    /// True where a program can be run here.
    static boolean has(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /// What a program says of a document; it must end well.
    static String say(byte[] bytes, Path folder, String... command) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("document.pdf"), bytes);
        Path said = folder.resolve("said.txt");
        String[] words = Stream.of(command).map(word -> word.equals("FILE") ? file.toString() : word).toArray(String[]::new);
        Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).directory(folder.toFile()).start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError(List.of(words) + " failed: " + Files.readString(said));
        }
        return Files.readString(said);
    }
}
