package org.hallwright.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.scene.Frames;
import org.hallwright.scene.PictureSize;
import org.hallwright.scene.Sampling;
import org.hallwright.tour.Moment;
import org.hallwright.tour.TourPath;
import org.jspecify.annotations.Nullable;

/// A tour frame by frame: each is the picture of its moment, however long it takes to draw. Belongs to the JavaFX thread.
public final class Reel implements AutoCloseable {
    private final Staging staging;
    private final TourPath path;
    private final PictureSize size;
    private final Sheet sheet;
    private final double fps;
    private final Frames frames;
    private final Subtitle subtitle;
    private List<Node> over = List.of();
    private @Nullable OverlayResult explained;
    private Optional<String> noted = Optional.empty();
    private String phase = "";
    private boolean laid;

    public Reel(Staging staging, TourPath path, PictureSize size, Sampling sampling, double fps, Sheet sheet) {
        this.staging = staging;
        this.path = path;
        this.size = size;
        this.fps = fps;
        this.sheet = sheet;
        frames = new Frames(staging.view(), size, sampling);
        subtitle = sheet.subtitle(staging.seen(), size);
    }

    /// How many frames it has; at least one.
    public int frames() {
        return Math.max(1, (int) Math.round(path.seconds() * fps));
    }

    /// Draws a frame.
    ///
    /// @return premultiplied ARGB, row by row; the next frame overwrites it
    public int[] draw(int frame) {
        return at(frame / fps);
    }

    /// Draws a moment, seconds from the beginning.
    public int[] at(double seconds) {
        Moment moment = path.at(seconds);
        staging.show(moment.look());
        OverlayResult painted = staging.painted().orElse(null);
        Seen seen = staging.seen();
        Optional<String> note = sheet.note(seen);
        // A title block has north and scale, which follow the camera.
        if (!laid || painted != explained || !note.equals(noted) || !phase.equals(seen.look().showing().ghostsAfter()) || sheet.block()) {
            laid = true;
            explained = painted;
            noted = note;
            phase = seen.look().showing().ghostsAfter();
            over = new ArrayList<>(sheet.over(seen, size, "", Optional.empty()));
            if (sheet.captions()) {
                over.add(subtitle.node());
            }
        }
        subtitle.say(moment.caption(), moment.said());
        return frames.draw(over);
    }

    @Override
    public void close() {
        frames.close();
    }
}
