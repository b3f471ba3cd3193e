package org.hallwright.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.model.Network;

/// The cables between one rack and another in one network, together.
///
/// @param rack number of the rack at the other end; that of the rack itself for cables within it
/// @param boundary which cables of the network, see [FabricDesign#BOUNDARIES]
/// @param longestM longest of them, m; NaN when they have no way
/// @param medium what they are made of, for people
/// @param trunked true when they run in trunks
public record Neighbours(Network network, String boundary, int rack, int links, double longestM, String medium, boolean trunked) {
    /// What a rack is connected with, most links first within a network.
    public static List<Neighbours> of(Cabling cabling, int rack) {
        List<Neighbours> found = new ArrayList<>();
        for (Cabled cabled : cabling.networks) {
            List<Neighbours> ofNetwork = new ArrayList<>();
            for (int b = 0; b < cabled.runs().size(); b++) {
                Links links = cabled.wiring().boundaries().get(b);
                for (int i = 0; i < links.bundles(); i++) {
                    if (links.lowRack[i] == rack || links.highRack[i] == rack) {
                        ofNetwork.add(of(cabling, cabled, b, i, links.lowRack[i] == rack ? links.highRack[i] : links.lowRack[i]));
                    }
                }
            }
            ofNetwork.sort(Comparator.comparingInt(Neighbours::links).reversed());
            found.addAll(ofNetwork);
        }
        return found;
    }

    private static Neighbours of(Cabling cabling, Cabled cabled, int boundary, int bundle, int other) {
        Links links = cabled.wiring().boundaries().get(boundary);
        Tally tally = cabled.runs().get(boundary).tally[bundle];
        int count = links.start[bundle + 1] - links.start[bundle];
        String name = FabricDesign.BOUNDARIES.get(boundary);
        if (tally == null) {
            return new Neighbours(cabled.wiring().network(), name, other, count, Double.NaN, "no way", false);
        }
        List<String> media = new ArrayList<>();
        for (int code : tally.code()) {
            int medium = Tally.medium(code);
            String word = medium == Tally.TOO_LONG ? "too far" : cabling.catalog().cables().get(medium).name();
            if (!media.contains(word)) {
                media.add(word);
            }
        }
        return new Neighbours(cabled.wiring().network(), name, other, count, tally.longest() / 1000.0, String.join(", ", media), tally.trunks().length > 0);
    }
}
