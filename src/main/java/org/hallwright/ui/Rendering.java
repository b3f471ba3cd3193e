package org.hallwright.ui;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// Long work of the JavaFX thread, a piece a pulse, with its progress and a way to give it up.
final class Rendering {
    private static final double WIDTH = 420;

    /// Work in pieces.
    interface Work extends AutoCloseable {
        /// Does a piece, or nothing where it has to wait.
        ///
        /// @return true while there is more
        boolean step() throws IOException;

        /// The part that is done, 0 to 1.
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

    /// Does the work until its end, which is told, and closes it.
    static void run(Stage owner, String title, Work work, Consumer<End> ended) {
        ProgressBar bar = new ProgressBar(0);
        bar.setPrefWidth(WIDTH);
        Label said = new Label(work.said());
        said.setId("rendering");
        Dialog<ButtonType> dialog = Dialogs.form(owner, title, new VBox(10, said, bar), ButtonType.CANCEL);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                try {
                    boolean more = work.step();
                    bar.setProgress(work.done());
                    said.setText(work.said());
                    if (!more) {
                        end(new End.Done());
                    }
                } catch (IOException e) {
                    end(new End.Failed(e));
                }
            }

            private void end(End how) {
                stop();
                dialog.setOnHidden(e -> { });
                work.close();
                dialog.setResult(ButtonType.OK);
                dialog.hide();
                ended.accept(how);
            }
        };
        dialog.setOnHidden(e -> {
            timer.stop();
            work.close();
            ended.accept(new End.GivenUp());
        });
        dialog.show();
        timer.start();
    }
}
