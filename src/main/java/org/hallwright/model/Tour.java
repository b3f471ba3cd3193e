package org.hallwright.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A walkthrough: stops in order, each with what is seen there and what is said.
///
/// @param loop true where it begins again after the last stop
public record Tour(String name, boolean loop, List<Stop> stops) {
    /// A caption with more letters is set smaller, so that it leaves the picture in view.
    public static final int LONG_CAPTION = 140;

    public Tour {
        stops = List.copyOf(stops);
    }

    /// How the camera comes to a stop.
    public enum Easing {
        /// It slows down and stands.
        REST,
        /// It passes without standing.
        PASS,
        /// It is there at once.
        CUT
    }

    /// A stop of a tour: a saved view, or a look of its own.
    ///
    /// @param view name of a saved view; empty where the stop has a look of its own
    /// @param own what is seen, where no view is named
    /// @param seconds how long it is shown, from the arrival on
    /// @param travel seconds from the stop before; 0 for as long as it takes at ease. A way that would be hurried takes longer.
    /// @param caption what is said; empty for nothing
    public record Stop(String view, Optional<Look> own, double seconds, double travel, Easing easing, String caption) {
        /// A stop at a saved view.
        public Stop(String view, double seconds, String caption) {
            this(view, Optional.empty(), seconds, 0, Easing.REST, caption);
        }

        /// A stop of its own.
        public Stop(Look look, double seconds, String caption) {
            this("", Optional.of(look), seconds, 0, Easing.REST, caption);
        }

        static Stop at(View view) {
            return new Stop(view.name(), 0, "");
        }

        public Stop withOwn(Look look) {
            return new Stop("", Optional.of(look), seconds, travel, easing, caption);
        }

        public Stop withTimes(double there, double on) {
            return new Stop(view, own, there, on, easing, caption);
        }

        public Stop withEasing(Easing other) {
            return new Stop(view, own, seconds, travel, other, caption);
        }

        public Stop withCaption(String said) {
            return new Stop(view, own, seconds, travel, easing, said);
        }

        Stop looking(UnaryOperator<Look> change) {
            return own.map(look -> withOwn(change.apply(look))).orElse(this);
        }
    }

    public Tour withStops(List<Stop> changed) {
        return new Tour(name, loop, changed);
    }

    public Tour looping(boolean again) {
        return new Tour(name, again, stops);
    }

    /// The tour with other looks where stops have their own.
    public Tour looking(UnaryOperator<Look> change) {
        return withStops(stops.stream().map(stop -> stop.looking(change)).toList());
    }
}
