package org.hallwright.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.export.Picture;
import org.hallwright.model.RackTable;
import org.hallwright.scene.Shot;
import org.hallwright.scene.Studio;

/// Pictures for documents, drawn one by one as they are taken.
final class DrawnShots {
    private DrawnShots() {}

    static Stream<Picture> of(RackTable table, Catalog catalog, List<Shot> shots) {
        Studio studio = drawn(() -> new Studio(table, catalog));
        return shots.stream().map(shot -> drawn(() -> studio.draw(shot)));
    }

    /// @throws NotHere when the machine cannot draw in 3D
    private static <T> T drawn(Callable<T> work) {
        try {
            return Drawing.on(work);
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
