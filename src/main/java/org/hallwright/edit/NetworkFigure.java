package org.hallwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallwright.model.Network;

/// One figure of a network by its name: `name ends.rails ends.planes ends.nodes`, or `uplinks sets count` of a tier, written
/// `tier1.uplinks`; tiers count from 1 at the leaves.
///
/// @param tier index of the tier; -1 where it is none of a tier
record NetworkFigure(String name, int tier) {
    private static final Pattern OF_TIER = Pattern.compile("tier([1-9]\\d{0,3})\\.(uplinks|sets|count)");
    private static final List<String> OF_NETWORK = List.of("name", "ends.rails", "ends.planes", "ends.nodes");

    static NetworkFigure of(String key) {
        Matcher form = OF_TIER.matcher(key);
        if (form.matches()) {
            return new NetworkFigure(form.group(2), Integer.parseInt(form.group(1)) - 1);
        }
        if (!OF_NETWORK.contains(key)) {
            throw new EditRefused("A network has no '" + key + "': write name, ends.rails, ends.planes or ends.nodes, or of a tier "
                    + "tier1.uplinks, tier1.sets or tier1.count.");
        }
        return new NetworkFigure(key, -1);
    }

    /// The network with another value of the figure.
    ///
    /// @throws EditRefused when the value has no meaning
    Network changed(Network network, String value) {
        Network.Ends e = network.ends();
        return switch (name) {
            case "name" -> network.withName(value);
            case "ends.rails" -> network.withEnds(new Network.Ends(e.port(), e.first(), e.count(), e.racks(), whole(value, 1, 64), e.planes(), e.nodes()));
            case "ends.planes" -> network.withEnds(new Network.Ends(e.port(), e.first(), e.count(), e.racks(), e.rails(), whole(value, 1, 64), e.nodes()));
            case "ends.nodes" -> network.withEnds(new Network.Ends(e.port(), e.first(), e.count(), e.racks(), e.rails(), e.planes(), whole(value, 0, 1_000_000)));
            default -> ofTier(network, value);
        };
    }

    private Network ofTier(Network network, String value) {
        List<Network.Tier> tiers = new ArrayList<>(network.tiers());
        if (tier >= tiers.size()) {
            throw new EditRefused("Network " + network.key() + " has no tier " + (tier + 1) + ": it has " + tiers.size() + ".");
        }
        Network.Tier t = tiers.get(tier);
        int count = name.equals("count") ? whole(value, 0, 1000) : t.count();
        int sets = name.equals("sets") ? whole(value, 1, 100_000) : t.sets();
        int uplinks = name.equals("uplinks") ? whole(value, 0, 100_000) : t.uplinks();
        tiers.set(tier, new Network.Tier(t.racks(), t.device(), t.first(), count, t.per(), t.spread(), sets, t.down(), t.up(), uplinks));
        return network.withTiers(tiers);
    }

    private int whole(String value, int least, int most) {
        double number = Commands.number(value);
        if (number != Math.rint(number) || number < least || number > most) {
            throw new EditRefused("'" + value + "' is no " + name + ": write a whole number from " + least + " to " + most + ".");
        }
        return (int) number;
    }
}
