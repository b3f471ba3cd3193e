package org.hallwright.airflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// The planes of the grid across one axis: at the walls and at what stands in the room, and evenly between these.
///
/// @param at metres, rising
/// @param marks which of them are walls or faces, not mere divisions
/// @param faces all places at which a plane was wanted, rising
record Planes(double[] at, int[] marks, double[] faces) {
    /// Faces nearer to each other than this part of a cell become one plane.
    private static final double MERGE = 1.0 / 3;
    /// How much larger than asked a cell may be, so that a length just above it is not halved.
    private static final double SLACK = 1.05;
    /// Places no further apart than this are the same, metres.
    private static final double FLUSH = 1e-5;

    /// @param length of the room along the axis
    /// @param faces places at which a plane is wanted; those outside count as the wall
    /// @param cell largest spacing wanted
    static Planes of(double length, List<Double> faces, double cell) {
        var wanted = merged(length, faces, cell);
        var at = new ArrayList<Double>();
        var marks = new int[wanted.length];
        for (int n = 0; n + 1 < wanted.length; n++) {
            double gap = wanted[n + 1] - wanted[n];
            int parts = parts(gap, cell);
            marks[n] = at.size();
            for (int part = 0; part < parts; part++) {
                at.add(wanted[n] + gap * part / parts);
            }
        }
        marks[wanted.length - 1] = at.size();
        at.add(length);
        return new Planes(array(at), marks, faces.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    private static int parts(double gap, double cell) {
        int parts = (int) Math.max(1, Math.rint(gap / cell));
        return gap / parts > cell * SLACK ? parts + 1 : parts;
    }

    int cells() {
        return at.length - 1;
    }

    double size(int cell) {
        return at[cell + 1] - at[cell];
    }

    /// Between the middles of a cell and the next.
    double step(int cell) {
        return (at[cell + 2] - at[cell]) / 2;
    }

    /// The plane that stands for a face.
    int nearest(double face) {
        int best = marks[0];
        for (int mark : marks) {
            if (Math.abs(at[mark] - face) < Math.abs(at[best] - face)) {
                best = mark;
            }
        }
        return best;
    }

    /// Where an edge lies once planes are set: with the face that it is flush with, or where it is.
    double snapped(double edge) {
        int found = Arrays.binarySearch(faces, edge);
        int near = found >= 0 ? found : -found - 1;
        boolean flush = near < faces.length && faces[near] - edge < FLUSH || near > 0 && edge - faces[near - 1] < FLUSH;
        return flush ? at[nearest(edge)] : edge;
    }

    /// The last cell that begins at a place or before it; 0 for places outside.
    int below(double place) {
        int found = Arrays.binarySearch(at, place);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /// Length of a cell that lies between two places; below 0 where none does.
    double overlap(int cell, double from, double to) {
        return Math.min(at[cell + 1], to) - Math.max(at[cell], from);
    }

    /// The nearest two become one until none are too near: the one with more faces stays where it is, equals meet half way.
    private static double[] merged(double length, List<Double> faces, double cell) {
        var counts = new TreeMap<Double, Integer>();
        for (double face : faces) {
            // To the micrometre, so that sums of the same lengths in another order are the same place.
            double place = Math.rint(face * 1e6) / 1e6;
            if (place > 0 && place < length) {
                counts.merge(place, 1, Integer::sum);
            }
        }
        counts.put(0.0, Integer.MAX_VALUE);
        counts.put(length, Integer.MAX_VALUE);
        var at = new ArrayList<>(counts.keySet());
        var weight = new ArrayList<>(counts.values());
        while (at.size() > 2) {
            int low = 0;
            for (int n = 1; n + 1 < at.size(); n++) {
                if (at.get(n + 1) - at.get(n) < at.get(low + 1) - at.get(low)) {
                    low = n;
                }
            }
            if (at.get(low + 1) - at.get(low) >= cell * MERGE - 1e-9) {
                break;
            }
            int before = weight.get(low);
            int after = weight.get(low + 1);
            at.set(low, before > after ? at.get(low) : before < after ? at.get(low + 1) : (at.get(low) + at.get(low + 1)) / 2);
            weight.set(low, Math.max(before, after) == Integer.MAX_VALUE ? Integer.MAX_VALUE : before + after);
            at.remove(low + 1);
            weight.remove(low + 1);
        }
        return array(at);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
