package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallwright.export.Exporters;
import org.hallwright.io.FileRefused;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents of the open plan, with pictures drawn beside the window.
@OnDisplay
class ExportWindowTest {
    @TempDir
    Path folder;

    private List<Optional<FileRefused>> write(OpenWindow window, String what, Path file) {
        List<Optional<FileRefused>> ends = new ArrayList<>();
        PlanExport export = window.window.files.export;
        window.display.on(() -> export.write(Exporters.of("pdf", what).orElseThrow(), export.scope(), file, ends::add));
        return ends;
    }

    @Test
    void aReportAndTheFactSheetOfWhatIsSelectedAreWritten(Display display) throws IOException {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        Path report = folder.resolve("report.pdf");
        assertThat(write(window, "report", report)).containsExactly(Optional.empty());
        assertThat(Files.readAllBytes(report)).startsWith('%', 'P', 'D', 'F').hasSizeGreaterThan(200_000);
        display.on(() -> window.document.select(Set.of("H1")));
        Path hall = folder.resolve("hall.pdf");
        assertThat(write(window, "factsheet", hall)).containsExactly(Optional.empty());
        assertThat(hall).isNotEmptyFile();
        Path campus = folder.resolve("campus.pdf");
        display.on(() -> window.document.select(Set.of()));
        write(window, "factsheet", campus);
        assertThat(Files.readAllBytes(campus)).isNotEqualTo(Files.readAllBytes(hall));
    }

    @Test
    void whatCannotBeWrittenIsSaid(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        assertThat(write(window, "factsheet", folder.resolve("nowhere/x.pdf"))).hasSize(1).allSatisfy(end -> assertThat(end).isPresent());
    }
}
