package org.hallwright.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;

/// Where on a sheet there is room to write: what is written lies on nothing written before, and beside racks and lines where it can.
/// Everything counts as the upright rectangle around it, millimetres of paper.
final class FreeGround {
    /// Side of a square by which what is taken is found again, millimetres of paper.
    private static final double CELL = 6;
    /// Kept between texts.
    private static final double APART = 0.5;

    /// What a place is taken by, the most forbidding last.
    enum By {
        LINE,
        RACK,
        TEXT
    }

    private record Taken(Extent box, By by) {}

    private final Sheet sheet;
    private final Map<Long, List<Taken>> cells = new HashMap<>();

    FreeGround(Sheet sheet) {
        this.sheet = sheet;
    }

    /// The upright rectangle around corners.
    Extent box(List<Vertex> corners) {
        return corners.stream().map(at -> new Extent(sheet.right(at), sheet.up(at), sheet.right(at), sheet.up(at))).reduce(Extent::union).orElseThrow();
    }

    /// The upright rectangle around a text.
    Extent box(Lettering text) {
        return box(text, APART);
    }

    /// The same with so much around it, millimetres of paper.
    Extent box(Lettering text, double apart) {
        double length = text.length();
        double start = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -length / 2;
            case END -> -length;
        };
        Extent along = new Extent(start - apart, -text.height() / 2 - apart, start + length + apart, text.height() / 2 + apart);
        return along.in(new Frame(sheet.right(text.at()), sheet.up(text.at()), 0, text.yaw()));
    }

    void take(Extent box, By by) {
        Taken taken = new Taken(box, by);
        for (int x = cell(box.minX()); x <= cell(box.maxX()); x++) {
            for (int y = cell(box.minY()); y <= cell(box.maxY()); y++) {
                cells.computeIfAbsent(key(x, y), k -> new ArrayList<>()).add(taken);
            }
        }
    }

    /// True where nothing lies that forbids as much as this or more.
    boolean free(Extent box, By of) {
        for (int x = cell(box.minX()); x <= cell(box.maxX()); x++) {
            for (int y = cell(box.minY()); y <= cell(box.maxY()); y++) {
                for (Taken taken : cells.getOrDefault(key(x, y), List.of())) {
                    if (taken.by().compareTo(of) >= 0 && meet(taken.box(), box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    boolean free(Lettering text, By of) {
        return free(box(text), of);
    }

    /// Takes a line; of a slanting one what is taken is too much to be of use, and nothing is.
    void takeLine(List<Vertex> points) {
        for (int i = 1; i < points.size(); i++) {
            Extent box = box(points.subList(i - 1, i + 1));
            if (Math.min(box.width(), box.depth()) < APART) {
                take(box, By.LINE);
            }
        }
    }

    private static boolean meet(Extent a, Extent b) {
        return a.minX() < b.maxX() && b.minX() < a.maxX() && a.minY() < b.maxY() && b.minY() < a.maxY();
    }

    private static int cell(double at) {
        return (int) Math.floor(at / CELL);
    }

    private static long key(int x, int y) {
        return (long) x << 32 | y & 0xffff_ffffL;
    }
}
