package org.hallwright.io;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hallwright.model.Network;

/// Reads networks.
final class NetworkReader {
    private static final Network.Tier HARMLESS =
            new Network.Tier(List.of(), "", 1, 0, Network.Level.NETWORK, Network.Spread.ALL, 1, 1, 1, 0);

    private final Named named;
    private final Keys keys;
    private final Problems problems;
    private final Predicate<String> parts;

    /// @param parts says whether there is a part of a key
    NetworkReader(Named named, Keys keys, Problems problems, Predicate<String> parts) {
        this.named = named;
        this.keys = keys;
        this.problems = problems;
        this.parts = parts;
    }

    Network network(Json json) {
        Fields f = new Fields(json, "a network", problems);
        String key = keys.form(f, "key");
        String name = f.text("name", "");
        Network.Purpose purpose = f.word("purpose", Network.Purpose.class, Optional.empty());
        List<String> scope = f.each("scope", v -> f.checked(v, "a key", this::part));
        Network network = new Network(key, name, purpose, scope, ends(f), tiers(f), f.each("media", v -> f.checked(v, "a cable", named::cable)));
        f.end();
        return network;
    }

    private void part(String key, Json.Spot spot) {
        if (!parts.test(key)) {
            problems.add(spot, "there is no part \"" + key + "\"", "Name a site, building, room, yard, group or block of this plan.");
        }
    }

    private Network.Ends ends(Fields parent) {
        return parent.required("ends").map(json -> {
            Fields f = new Fields(json, "\"ends\"", problems);
            Network.Ends ends = new Network.Ends(f.text("port"), f.whole("first", 1, 10_000, 1), f.whole("count", 0, 10_000, 0), f.each("racks", v -> f.checked(v, "a rack", named::rack)),
                    f.whole("rails", 1, 64, 1), f.whole("planes", 1, 64, 1), f.whole("nodes", 0, 1_000_000, 0));
            f.end();
            return ends;
        }).orElse(new Network.Ends("", 1, 0, List.of(), 1, 1, 0));
    }

    private List<Network.Tier> tiers(Fields f) {
        List<Network.Tier> tiers = f.some("tiers", this::tier, HARMLESS);
        List<Json> places = f.list("tiers");
        if (places.size() > Network.MOST_TIERS) {
            problems.add(f.spotOf("tiers"), "a network has 1 to " + Network.MOST_TIERS + " tiers, not " + places.size(), "Remove some.");
        }
        for (int i = 0; i < places.size(); i++) {
            boolean top = i == places.size() - 1;
            if (top && tiers.get(i).uplinks() > 0) {
                problems.add(places.get(i).spot(), "the top tier has uplinks, but no tier above it", "Remove \"uplinks\", or add a tier.");
            } else if (!top && tiers.get(i).uplinks() == 0) {
                problems.add(places.get(i).spot(), "the tier has no uplinks to the tier above it", "Add \"uplinks\".");
            }
        }
        return tiers;
    }

    private Network.Tier tier(Json json) {
        Fields f = new Fields(json, "a tier", problems);
        List<String> racks = f.some("racks", v -> f.checked(v, "a rack", named::rack), "");
        String device = f.text("device");
        if (f.raw("device").orElse(null) instanceof Json.Text text) {
            named.device(device, text.spot());
        }
        int first = f.whole("first", 1, 1000, 1);
        int count = f.whole("count", 0, 1000, 0);
        Network.Level per = f.word("per", Network.Level.class, Optional.empty());
        Network.Spread spread = f.word("spread", Network.Spread.class, Optional.of(Network.Spread.ALL));
        int sets = f.whole("sets", 1, 100_000, 1);
        int[] split = f.raw("split").map(v -> f.wholes(v, "\"split\"", 2, 2, 1, 64)).orElse(new int[] {1, 1});
        Network.Tier tier = new Network.Tier(racks, device, first, count, per, spread, sets, split[0], split[1], f.whole("uplinks", 0, 100_000, 0));
        f.end();
        return tier;
    }
}
