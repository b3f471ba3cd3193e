package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import org.hallwright.testing.Display;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Long work, its progress, and how it ends.
@OnDisplay
class RenderingWindowTest {
    @TempDir
    Path folder;

    private final List<Rendering.End> ends = new ArrayList<>();
    private final AtomicInteger closed = new AtomicInteger();

    /// Work that takes so many steps, and fails at the last of them where it shall.
    private Rendering.Work work(int steps, boolean fails) {
        return new Rendering.Work() {
            private int done;

            @Override
            public boolean step() throws IOException {
                if (++done < steps) {
                    return true;
                }
                if (fails) {
                    throw new IOException("no room");
                }
                return false;
            }

            @Override
            public double done() {
                return (double) done / steps;
            }

            @Override
            public String said() {
                return "step " + done;
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    @Test
    void workThatIsDoneBeforeOneNoticesShowsNothing(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        AtomicInteger most = new AtomicInteger();
        CountDownLatch over = new CountDownLatch(1);
        display.on(() -> {
            Window.getWindows().addListener((ListChangeListener<Window>) change -> most.accumulateAndGet(change.getList().size(), Math::max));
            Rendering.runLong(window.stage, "Working", work(3, false), end -> {
                ends.add(end);
                over.countDown();
            });
        });
        display.waitFor("the end", () -> over.getCount() == 0);
        assertThat(ends).containsExactly(new Rendering.End.Done());
        assertThat(closed).hasValue(1);
        assertThat(most).as("windows shown meanwhile").hasValue(0);
    }

    @Test
    void longerWorkIsShownAndCanBeGivenUp(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        display.on(() -> Rendering.runLong(window.stage, "Working", work(Integer.MAX_VALUE, false), ends::add));
        window.answer("Cancel");
        display.settle();
        assertThat(ends).containsExactly(new Rendering.End.GivenUp());
        assertThat(closed).hasValue(1);
    }

    @Test
    void whyItFailedIsTold(Display display) {
        OpenWindow window = OpenWindow.shipped(display, folder, "gb200-hall");
        display.on(() -> Rendering.run(window.stage, "Working", work(5, true), ends::add));
        display.waitFor("the end", () -> !ends.isEmpty());
        assertThat(ends).singleElement().isInstanceOfSatisfying(Rendering.End.Failed.class, failed -> assertThat(failed.why()).hasMessage("no room"));
        assertThat(closed).hasValue(1);
        display.waitFor("the window has the focus again", window.stage::isFocused);
    }
}
