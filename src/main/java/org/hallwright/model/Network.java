package org.hallwright.model;

import java.util.List;
import java.util.Locale;

/// A data network as intent: which ports it connects, and which switches of which racks do so tier by tier. Who is wired to
/// whom follows from this and from keys alone, never from places; cables are computed.
///
/// @param key unique among networks
/// @param scope keys of the parts it lies in; empty for the whole campus
/// @param tiers from the leaves up, one to four
/// @param media catalogue ids of the cable media it may use, best first; empty for what the catalogue prefers
public record Network(String key, String name, Purpose purpose, List<String> scope, Ends ends, List<Tier> tiers, List<String> media) {
    public static final int MOST_TIERS = 4;

    /// What a network is for.
    public enum Purpose {
        GPU,
        HOST,
        STORAGE,
        MANAGEMENT;

        /// The word used in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How far what belongs together reaches.
    public enum Level {
        RACK,
        BLOCK,
        GROUP,
        ROOM,
        BUILDING,
        SITE,
        NETWORK;

        /// The word used in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How the switches of a tier are shared out among those below them.
    public enum Spread {
        /// Each switch below reaches all of them.
        ALL,
        /// They are divided by rail; a leaf reaches those of its rail.
        RAIL,
        /// They are divided into sets; a switch below reaches the set that its position in its own part comes to.
        POSITION
    }

    /// The ports that are connected.
    ///
    /// @param port name of the ports, as in the catalogue: `fabric`, `host`, `management`
    /// @param first the first of those ports that is used, counted from 1
    /// @param count ports of a device that are used; 0 for all from the first on
    /// @param racks catalogue ids of the racks whose devices take part; empty for all that have such ports
    /// @param rails port i of each device goes to leaves of rail i modulo this; 1 for none
    /// @param planes independent planes; each port has a link, of a part of its rate, to each
    /// @param nodes devices of a scalable unit; 0 where the part that the leaves serve is one
    public record Ends(String port, int first, int count, List<String> racks, int rails, int planes, int nodes) {
        public Ends {
            racks = List.copyOf(racks);
        }
    }

    /// A tier of switches.
    ///
    /// @param racks catalogue ids of the racks they are mounted in
    /// @param device catalogue id of the switch
    /// @param first the first of those devices in each rack that serves, counted from 1 at the bottom
    /// @param count how many of them in each rack serve; 0 for all from the first on
    /// @param per switches of this tier and what they serve meet within the same such part
    /// @param sets with [Spread#POSITION] the number of sets; 1 otherwise
    /// @param down links that one port is split into downwards
    /// @param up links that one port is split into upwards
    /// @param uplinks links of each switch to the tier above; 0 at the top
    public record Tier(List<String> racks, String device, int first, int count, Level per, Spread spread, int sets, int down, int up, int uplinks) {
        public Tier {
            racks = List.copyOf(racks);
        }
    }

    public Network {
        scope = List.copyOf(scope);
        tiers = List.copyOf(tiers);
        media = List.copyOf(media);
    }

    public Network withName(String changed) {
        return new Network(key, changed, purpose, scope, ends, tiers, media);
    }

    public Network withScope(List<String> changed) {
        return new Network(key, name, purpose, changed, ends, tiers, media);
    }

    public Network withEnds(Ends changed) {
        return new Network(key, name, purpose, scope, changed, tiers, media);
    }

    public Network withTiers(List<Tier> changed) {
        return new Network(key, name, purpose, scope, ends, changed, media);
    }

    /// Its name for people, or else its key.
    public String label() {
        return name.isEmpty() ? key : name;
    }
}
