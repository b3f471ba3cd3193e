package org.hallwright.ui;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// Long work, a piece a pulse of the JavaFX thread or beside it, with its progress and a way to give it up.
final class Rendering {
    private static final double WIDTH = 420;
    private static final double SURE_AFTER = 2;
    private static final double NOTICED_S = 0.5;

    /// Work in pieces.
    interface Work extends AutoCloseable {
        /// Does a piece, or nothing where it has to wait.
        ///
        /// @return true while there is more
        boolean step() throws IOException;

        /// The part that is done, 0 to 1; negative where that cannot be told.
        double done();

        /// What is being done.
        String said();

        @Override
        void close();
    }

    /// How it ended.
    sealed interface End {
        record Done() implements End {}

        record GivenUp() implements End {}

        record Failed(IOException why) implements End {}
    }

    private Rendering() {}

    /// Does the work until its end, which is told, and closes it. The window waits for it.
    static void run(Stage owner, String title, Work work, Consumer<End> ended) {
        run(owner, title, work, 0, ended);
    }

    /// The same for work that may be done before one notices; the window waits only for what takes longer.
    static void runLong(Stage owner, String title, Work work, Consumer<End> ended) {
        run(owner, title, work, NOTICED_S, ended);
    }

    private static void run(Stage owner, String title, Work work, double unseen, Consumer<End> ended) {
        ProgressBar bar = new ProgressBar(0);
        bar.setPrefWidth(WIDTH);
        Label said = new Label(work.said());
        said.setId("rendering");
        Label left = new Label();
        left.getStyleClass().add("quiet");
        long began = System.nanoTime();
        Dialog<ButtonType> dialog = Dialogs.form(owner, title, new VBox(10, new HBox(20, said, space(), left), bar), ButtonType.CANCEL);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                try {
                    boolean more = work.step();
                    bar.setProgress(work.done());
                    said.setText(work.said());
                    left.setText(left(System.nanoTime() - began, work.done()));
                    if (!more) {
                        end(new End.Done());
                    } else if (!dialog.isShowing() && System.nanoTime() - began > unseen * 1e9) {
                        dialog.show();
                    }
                } catch (IOException e) {
                    end(new End.Failed(e));
                }
            }

            private void end(End how) {
                stop();
                dialog.setOnHidden(e -> { });
                work.close();
                if (dialog.isShowing()) {
                    dialog.setResult(ButtonType.OK);
                    dialog.hide();
                }
                // Nothing can be asked or told in a pulse.
                Platform.runLater(() -> ended.accept(how));
            }
        };
        dialog.setOnHidden(e -> {
            timer.stop();
            work.close();
            ended.accept(new End.GivenUp());
        });
        if (unseen == 0) {
            dialog.show();
        }
        timer.start();
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// How long it will take at the pace so far; nothing while that cannot be told.
    static String left(long nanos, double done) {
        double seconds = nanos / 1e9;
        if (seconds < SURE_AFTER || done <= 0 || done >= 1) {
            return "";
        }
        double more = seconds * (1 - done) / done;
        return "about " + (more < 100 ? Math.max(1, Math.round(more)) + " s" : Math.round(more / 60) + " min") + " left";
    }
}
