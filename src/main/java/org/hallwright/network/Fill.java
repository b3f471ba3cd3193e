package org.hallwright.network;

import java.util.List;

/// How full the ways are, metre by metre, and what they carry. A cable counts in every metre it runs through, so that a
/// figure is never too low. Sums are whole numbers: adding and taking away in any order gives the same.
public final class Fill {
    /// Length of a cell along a way, millimetres.
    public static final int CELL = 1000;

    private final List<Way> ways;
    private final int[] first;
    /// Hundredths of mm², g/m and links of each cell.
    private final long[] area;
    private final long[] mass;
    private final int[] links;

    Fill(List<Way> ways) {
        this.ways = ways;
        first = new int[ways.size() + 1];
        for (int w = 0; w < ways.size(); w++) {
            first[w + 1] = first[w] + Math.ceilDiv(ways.get(w).length(), CELL);
        }
        area = new long[first[ways.size()]];
        mass = new long[area.length];
        links = new int[area.length];
    }

    Fill copy() {
        Fill copy = new Fill(ways);
        System.arraycopy(area, 0, copy.area, 0, area.length);
        System.arraycopy(mass, 0, copy.mass, 0, mass.length);
        System.arraycopy(links, 0, copy.links, 0, links.length);
        return copy;
    }

    /// Adds a bundle along its pieces; with `sign` -1 takes it away.
    void add(int[] path, Tally tally, int sign) {
        int count = tally.count();
        for (int i = 0; i < path.length; i += 3) {
            int from = first[path[i]] + cell(path[i], Math.min(path[i + 1], path[i + 2]));
            int to = first[path[i]] + cell(path[i], Math.max(path[i + 1], path[i + 2]) - 1);
            for (int c = from; c <= to; c++) {
                area[c] += sign * tally.area();
                mass[c] += sign * tally.mass();
                links[c] += sign * count;
            }
        }
    }

    private int cell(int way, int along) {
        return Math.clamp(along / CELL, 0, first[way + 1] - first[way] - 1);
    }

    public List<Way> ways() {
        return ways;
    }

    /// Number of cells of a way.
    public int cells(int way) {
        return first[way + 1] - first[way];
    }

    /// Cable cross-section over tray cross-section of a cell, 0 to 1 and beyond.
    public double fill(int way, int cell) {
        return area[first[way] + cell] / 100.0 / ways.get(way).areaMm2();
    }

    /// Cable cross-section of a cell, mm².
    public double areaMm2(int way, int cell) {
        return area[first[way] + cell] / 100.0;
    }

    /// Load of a cell by cables, kg/m, all trays of the way together.
    public double kgPerM(int way, int cell) {
        return mass[first[way] + cell] / 1000.0;
    }

    /// Links through a cell.
    public int links(int way, int cell) {
        return links[first[way] + cell];
    }

    /// The fullest cell of a way; 0 for an empty way.
    public double most(int way) {
        double most = 0;
        for (int c = 0; c < cells(way); c++) {
            most = Math.max(most, fill(way, c));
        }
        return most;
    }

    /// The fullest cell between two places along a way.
    double most(int way, int from, int to) {
        double most = 0;
        for (int c = cell(way, Math.min(from, to)); c <= cell(way, Math.max(from, to)); c++) {
            most = Math.max(most, fill(way, c));
        }
        return most;
    }

    boolean same(Fill other) {
        return java.util.Arrays.equals(area, other.area) && java.util.Arrays.equals(mass, other.mass) && java.util.Arrays.equals(links, other.links);
    }
}
