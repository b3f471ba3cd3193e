package org.hallwright.scene;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Group;
import org.hallwright.airflow.Streamline;
import org.hallwright.model.Frame;
import org.hallwright.overlay.FieldResult;
import org.hallwright.overlay.Scale;
import org.jspecify.annotations.Nullable;

/// What is drawn of the air of a room: slices through its temperatures and the ways that air takes. It may be that of an
/// earlier version of the plan.
///
/// Belongs to the JavaFX thread.
public final class AirScene {
    private final Sheets sheets;
    private final Streams streams;
    private final Runnable wake;

    /// @param worker where pictures are made
    /// @param wake asks for another frame
    AirScene(Places places, Executor worker, Runnable wake) {
        this.sheets = new Sheets(places, worker, wake);
        this.streams = new Streams(places);
        this.wake = wake;
    }

    Group slices() {
        return sheets.node();
    }

    Group streams() {
        return streams.node();
    }

    List<Labels.Name> labels() {
        return sheets.labels();
    }

    /// Shows slices, hatched where the field is stale; null shows none. What was shown stays until they are drawn.
    public void slices(@Nullable FieldResult field) {
        sheets.show(field);
    }

    /// Shows streamlines in the colours of their temperatures, with dashes that move as the air does; an empty list shows
    /// none.
    ///
    /// @param room frame of the room's corner, millimetres of the campus
    public void streams(List<Streamline> lines, Frame room, Scale scale) {
        streams.show(lines, room, scale);
        wake.run();
    }

    /// Lets dashes move, or stand still.
    public void moving(boolean move) {
        streams.moving(move);
    }

    /// True while dashes move.
    public boolean animated() {
        return streams.animated();
    }

    void place(Siting siting) {
        sheets.place(siting);
        streams.place(siting);
    }

    void look(Sight[] sights, CameraPose shown, boolean exactly) {
        streams.look(sights, shown, exactly);
    }

    /// Brings all into the state that pictures show.
    void complete() {
        sheets.complete();
        streams.still();
    }
}
