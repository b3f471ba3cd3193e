package org.hallwright.io;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hallwright.model.Point;
import org.hallwright.model.Pose;

/// The members of an object being written, in order. Members that have their default are left out.
final class Members {
    private final Map<String, Object> map = new LinkedHashMap<>();

    Map<String, Object> map() {
        return map;
    }

    Members put(String name, Object value) {
        map.put(name, value);
        return this;
    }

    Members unless(Object fallback, String name, Object value) {
        if (!value.equals(fallback)) {
            map.put(name, value);
        }
        return this;
    }

    Members text(String name, String value) {
        return unless("", name, value);
    }

    Members flag(String name, boolean value) {
        return unless(false, name, value);
    }

    Members word(String name, Enum<?> value) {
        return put(name, word(value));
    }

    <T> Members each(String name, Collection<T> values, Function<T, ?> write) {
        if (!values.isEmpty()) {
            map.put(name, values.stream().map(write).toList());
        }
        return this;
    }

    /// `at` and `yaw` of a pose; left out where the pose is the origin and `always` is false.
    Members pose(Pose pose, boolean always) {
        if (always || pose.x() != 0 || pose.y() != 0 || pose.z() != 0) {
            put("at", pose.z() == 0 ? List.of(pose.x(), pose.y()) : List.of(pose.x(), pose.y(), pose.z()));
        }
        return unless(0.0, "yaw", pose.yaw());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static List<Integer> point(Point point) {
        return List.of(point.x(), point.y());
    }
}
