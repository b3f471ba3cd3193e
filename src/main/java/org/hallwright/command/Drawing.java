package org.hallwright.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Runs work on the JavaFX thread for commands that have no window of their own.
final class Drawing {
    private static final long PATIENCE_MS = 10_000;
    /// The JavaFX thread, once it was started here.
    private static final AtomicReference<@Nullable Thread> THREAD = new AtomicReference<>();
    private static final List<String> FONTS = List.of("IBMPlexSans-Regular", "IBMPlexSans-SemiBold", "IBMPlexSans-Bold", "IBMPlexMono-Regular");

    private Drawing() {}

    /// Starts JavaFX where it does not run yet, and gives the result of the work.
    ///
    /// @throws NotHere when the machine cannot draw in 3D
    static <T> T on(Callable<T> work) throws Exception {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error problem) {
                result.completeExceptionally(problem);
            }
        });
        return get(result);
    }

    /// The same for work on what is being read meanwhile. What cannot be read is said first.
    static <A, T> T on(CompletableFuture<A> reading, Function<A, T> work) throws Exception {
        try {
            start();
        } catch (NotHere missing) {
            get(reading);
            throw missing;
        }
        A read = get(reading);
        return on(() -> work.apply(read));
    }

    /// Waits for a result and throws what it failed with.
    static <T> T get(CompletableFuture<T> result) throws Exception {
        try {
            return result.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception problem ? problem : failed;
        }
    }

    /// @throws NotHere when there is no display
    static void requireDisplay() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (linux && System.getenv("DISPLAY") == null) {
            throw new NotHere("There is no display to draw on (DISPLAY is not set). Start Hallwright with src/bin/hallwright, which brings a virtual one.");
        }
    }

    /// Leaves JavaFX, where it was started here, and waits for the end of its thread. A program that ends under it has
    /// JavaFX stop its timer from another thread, and where that meets the timer at work, it fails aloud.
    static void end() {
        Thread running = THREAD.get();
        if (running != null && running.isAlive()) {
            Platform.exit();
            try {
                running.join(PATIENCE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Starts JavaFX where it does not run yet.
    ///
    /// @throws NotHere when the machine cannot draw in 3D
    static void begin() {
        try {
            start();
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void start() throws Exception {
        requireDisplay();
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        try {
            Platform.setImplicitExit(false);
            Platform.startup(() -> {
                THREAD.set(Thread.currentThread());
                started.complete(true);
            });
        } catch (IllegalStateException running) {
            started.complete(true);
        } catch (UnsupportedOperationException refused) {
            throw new NotHere("The display cannot be opened: " + refused.getMessage() + ". Check DISPLAY, or start Hallwright with src/bin/hallwright.");
        }
        started.get();
        if (!Platform.isSupported(ConditionalFeature.SCENE3D)) {
            throw new NotHere("This machine offers no 3D to JavaFX. Install OpenGL (Debian: libgl1-mesa-dri) and start Hallwright with "
                    + "src/bin/hallwright, which sets -Dprism.forceGPU=true.");
        }
        for (String name : FONTS) {
            Font.loadFont(Objects.requireNonNull(Drawing.class.getResource("/assets/fonts/" + name + ".ttf"), name).toExternalForm(), 12);
        }
    }
}
