package org.hallwright.network;

import java.util.Arrays;
import org.hallwright.model.Network;

/// Figures of the cables of each rack by rack number; NaN for what has no cables.
///
/// @param longestM longest cable that ends in the rack, m
/// @param links links that end in it
/// @param hops switches that a packet passes from it to the farthest port of its GPU network
/// @param fillPercent fullest place that its cables run through, % of the tray's cross-section
public record RackCables(float[] longestM, float[] links, float[] hops, float[] fillPercent) {
    public static RackCables of(Cabling cabling) {
        int capacity = cabling.table().capacity();
        RackCables of = new RackCables(new float[capacity], new float[capacity], new float[capacity], new float[capacity]);
        for (float[] values : new float[][] {of.longestM, of.links, of.hops, of.fillPercent}) {
            Arrays.fill(values, Float.NaN);
        }
        for (Cabled cabled : cabling.networks) {
            for (int b = 0; b < cabled.runs().size(); b++) {
                Links links = cabled.wiring().boundaries().get(b);
                for (int i = 0; i < links.bundles(); i++) {
                    of.bundle(cabling, cabled, b, links, i);
                }
            }
        }
        return of;
    }

    private void bundle(Cabling cabling, Cabled cabled, int boundary, Links links, int bundle) {
        Runs runs = cabled.runs().get(boundary);
        int count = links.start[bundle + 1] - links.start[bundle];
        int[] path = runs.path[bundle];
        double fill = path == null ? Double.NaN : 100 * fill(cabling.fill(), path);
        int low = links.lowRack[bundle];
        int high = links.highRack[bundle];
        for (int rack : low == high ? new int[] {low} : new int[] {low, high}) {
            links()[rack] = (Float.isNaN(links()[rack]) ? 0 : links()[rack]) + count;
            if (runs.base[bundle] >= 0) {
                longestM[rack] = most(longestM[rack], runs.tally[bundle].longest() / 1000.0);
            }
            fillPercent[rack] = most(fillPercent[rack], fill);
        }
        if (boundary == 0 && cabled.wiring().network().purpose() == Network.Purpose.GPU) {
            hops[links.lowRack[bundle]] = 2 * cabled.runs().size() - 1;
        }
    }

    private static double fill(Fill fill, int[] path) {
        double most = 0;
        for (int i = 0; i < path.length; i += 3) {
            most = Math.max(most, fill.most(path[i], path[i + 1], path[i + 2]));
        }
        return most;
    }

    private static float most(float known, double value) {
        return Double.isNaN(value) || known >= value ? known : (float) value;
    }
}
