package org.hallwright.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import org.hallwright.session.Document;
import org.hallwright.session.Jobs;
import org.hallwright.session.Recovery;
import org.hallwright.session.Settings;
import org.hallwright.ui.HallwrightWindow;

/// The JavaFX side of opening the window. JavaFX makes it itself, so the document is handed over beside it.
public final class WindowApplication extends Application {
    private static final AtomicReference<Document> OPENED = new AtomicReference<>();

    static void opens(Document document) {
        OPENED.set(document);
    }

    @Override
    public void start(Stage stage) {
        if (!Platform.isSupported(ConditionalFeature.SCENE3D)) {
            new Alert(Alert.AlertType.ERROR, "This machine offers no 3D to JavaFX. Install OpenGL (on Debian: libgl1-mesa-dri) and start "
                    + "Hallwright with src/bin/hallwright, which sets -Dprism.forceGPU=true.").showAndWait();
            Platform.exit();
            return;
        }
        show(stage, Objects.requireNonNull(OPENED.get(), "a document to open"), Settings.folder());
    }

    /// Shows a document in a window.
    ///
    /// @param home folder of settings and of unsaved work
    static void show(Stage stage, Document document, Path home) {
        Executor worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "analysis");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
        Jobs jobs = new Jobs(worker, Platform::runLater, problem -> System.getLogger("hallwright").log(System.Logger.Level.ERROR, "analysis failed", problem));
        System.Logger log = System.getLogger("hallwright");
        Recovery recovery = new Recovery(home.resolve("unsaved"), jobs, problem -> log.log(System.Logger.Level.WARNING, problem));
        new HallwrightWindow(stage, document, jobs, Settings.in(home), recovery).show();
    }
}
