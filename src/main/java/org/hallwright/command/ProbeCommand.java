package org.hallwright.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hallwright.scene.CampusView;
import org.hallwright.ui.HallwrightWindow;
import org.hallwright.session.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Opens a window, says when its first picture and its full detail are there, and ends. `bench open` starts it.
@Command(name = ProbeCommand.NAME, hidden = true, description = "Opens a window for `bench open` and ends.")
final class ProbeCommand implements Callable<Integer> {
    static final String NAME = "open-probe";
    static final String FIRST = "first";
    static final String FULL = "full";
    static final String HELD = "held";
    /// Frames that are watched after all is drawn.
    private static final int WATCHED = 30;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "layout; an empty window when left out")
    private @Nullable Path file;

    @Override
    public Integer call() throws Exception {
        Path layout = file;
        Path home = Files.createTempDirectory("hallwright-probe");
        try {
            open(layout, home);
        } finally {
            remove(home);
        }
        return Exit.DONE;
    }

    private void open(@Nullable Path layout, Path home) throws Exception {
        if (layout == null) {
            Drawing.get(Drawing.on(() -> {
                Stage stage = new Stage();
                stage.setScene(new Scene(new Group(), 1600, 1000));
                stage.show();
                return watched(() -> true);
            }));
        } else {
            Drawing.get(Drawing.on(OpenCommand.reading(layout), document -> {
                Stage stage = new Stage();
                HallwrightWindow window = OpenCommand.show(stage, document, home);
                Optional<CampusView> view = views(stage.getScene().getRoot()).findFirst();
                return watched(() -> window.whole() && view.map(CampusView::complete).orElse(true));
            }));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /// Done when all is drawn.
    ///
    /// @param complete true when nothing is left to be made
    private CompletableFuture<Boolean> watched(BooleanSupplier complete) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        PrintWriter out = spec.commandLine().getOut();
        new AnimationTimer() {
            private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            private int frames;
            private int whole;
            private long worked;
            private long longest;

            @Override
            public void handle(long now) {
                long cpu = threads.getCurrentThreadCpuTime();
                longest = frames >= 3 ? Math.max(longest, cpu - worked) : 0;
                worked = cpu;
                // What one frame laid out is on the screen when the next but one begins.
                if (++frames == 3) {
                    out.println(FIRST);
                    out.flush();
                }
                if (frames >= 3 && whole == 0 && complete.getAsBoolean()) {
                    whole = 1;
                    out.println(FULL);
                    out.flush();
                }
                if (whole > 0 && whole++ > WATCHED) {
                    out.printf(Locale.ROOT, "%s %.3f%n", HELD, longest / 1e6);
                    out.flush();
                    stop();
                    done.complete(true);
                }
            }
        }.start();
        return done;
    }

    private static Stream<CampusView> views(Node node) {
        return node instanceof CampusView view ? Stream.of(view)
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(ProbeCommand::views)
                : Stream.empty();
    }
}
