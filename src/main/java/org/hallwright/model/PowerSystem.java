package org.hallwright.model;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A power system as intent: which tiers of equipment lie between the sources and the racks, and how each tier is fed from
/// those above it. Who feeds whom follows from this and from keys alone, never from places; units, feeders, busways and taps
/// are computed.
///
/// @param key unique among power systems
/// @param scope keys of the parts it lies in; empty for the whole campus
/// @param standard what continuous load is held against
/// @param powerFactor of racks and of the house load, above 0 to 1
/// @param idle power of an idle rack over its maximum, 0 to 1
/// @param house key of the tier on whose units cooling and everything else that is not IT hangs; empty for none
/// @param zones sets of parts that belong together, such as a hall and its electrical galleries; empty for one zone
/// @param tiers from the sources down to the busways
/// @param units units that stand for themselves, and what differs in derived ones
public record PowerSystem(
        String key, String name, List<String> scope, Standard standard, double powerFactor, double idle, String house, List<List<String>> zones,
        List<Tier> tiers, List<Unit> units) {
    /// The rules that a planner must hold continuous load against.
    public enum Standard {
        /// National Electrical Code: 80 % of the rating of a breaker or busway for loads of three hours and more.
        NEC,
        /// IEC 60364: the whole rating.
        IEC;

        /// The word used in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a unit is.
    public enum Kind {
        /// A utility feed: a source.
        UTILITY,
        /// A turbine or engine: a source.
        GENERATOR,
        TRANSFORMER,
        /// A switchboard or a bus.
        BOARD,
        /// Double conversion: holds its output, and loses by its loss curve.
        UPS,
        /// A static or automatic transfer switch.
        SWITCH,
        /// A rectifier or any other converter with a loss curve.
        CONVERTER,
        /// A feeder, overhead or cable.
        LINE,
        BUSWAY,
        /// A load that is no rack.
        LOAD,
        /// A battery system. It rides through and is never a source.
        BATTERY;

        /// The word used in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean source() {
            return this == UTILITY || this == GENERATOR;
        }
    }

    /// Within what units of a tier are counted, and meet those above them.
    public enum Level {
        SITE,
        ZONE,
        GROUP,
        BLOCK;

        /// The word used in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How the units of a tier are fed from those above.
    public enum Wiring {
        /// From one each, in rotation.
        ROTATE,
        /// From all of them in parallel.
        ALL,
        /// Those above are dealt out to them, several in parallel.
        DEALT,
        /// Feed A from the first of a set, feed B from the second, and so on: separate trees.
        SEPARATE,
        /// Feeds from neighbouring pairs of a set in rotation, 12, 23, 31: each unit shares its load with all others of the set.
        PAIRS,
        /// From one each, with the last of a set as the reserve that takes a whole one over.
        CATCHER;

        /// The word used in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A tier.
    ///
    /// @param key unique within the system; part of the ids of units that stand for no equipment
    /// @param types catalogue ids of the equipment in scope that makes it up; for a busway the one it is built of; empty where
    ///     `count` says how many there are
    /// @param supply for a utility feed, the name of the site's supply that gives its firm power
    /// @param count units per part of `per`, where no equipment is named
    /// @param set how many units belong together; 0 for all of a part
    /// @param from keys of the tiers that feed it in normal running
    /// @param standby keys of the tiers that take over where those are dead
    /// @param feeds busways of a row: 1 for A alone, 2 for A and B, up to 4
    /// @param positions positions of a row that one busway serves; 0 for all
    /// @param heights height of the busway of each feed above the floor, millimetres
    /// @param feeder catalogue id of the cable that feeds each unit; empty for a direct connection
    /// @param figures what the equipment does not state or states otherwise, by name, see [PowerFigures]
    public record Tier(
            String key, String name, Kind kind, List<String> types, String supply, int count, Level per, int set, List<String> from, List<String> standby,
            Wiring wiring, int feeds, int positions, List<Integer> heights, String feeder, SortedMap<String, Double> figures) {
        public static final int MOST_FEEDS = 4;

        public Tier {
            types = List.copyOf(types);
            from = List.copyOf(from);
            standby = List.copyOf(standby);
            heights = List.copyOf(heights);
            figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        }

        public Tier withFigures(SortedMap<String, Double> changed) {
            return new Tier(key, name, kind, types, supply, count, per, set, from, standby, wiring, feeds, positions, heights, feeder, changed);
        }

        public Tier withSupply(String changed) {
            return new Tier(key, name, kind, types, changed, count, per, set, from, standby, wiring, feeds, positions, heights, feeder, figures);
        }

        /// Its name for people, or else its key.
        public String label() {
            return name.isEmpty() ? key : name;
        }
    }

    /// A unit that stands for itself, or what differs in a derived one of the same id.
    ///
    /// @param kind what it is; none to keep that of the derived unit
    /// @param from ids of the units that feed it in normal running; empty to keep those of the derived unit
    /// @param standby ids of the units that take over
    /// @param at key of the part where it is; empty for no place
    /// @param serves keys of parts whose racks have a feed from it
    /// @param absent true where the derived unit is left out
    /// @param figures by name, see [PowerFigures]
    public record Unit(
            String id, String name, Optional<Kind> kind, List<String> from, List<String> standby, String at, List<String> serves, boolean absent,
            SortedMap<String, Double> figures) {
        public Unit {
            from = List.copyOf(from);
            standby = List.copyOf(standby);
            serves = List.copyOf(serves);
            figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        }
    }

    public PowerSystem {
        scope = List.copyOf(scope);
        zones = zones.stream().map(List::copyOf).toList();
        tiers = List.copyOf(tiers);
        units = List.copyOf(units);
    }

    public PowerSystem withScope(List<String> changed) {
        return new PowerSystem(key, name, changed, standard, powerFactor, idle, house, zones, tiers, units);
    }

    public PowerSystem withZones(List<List<String>> changed) {
        return new PowerSystem(key, name, scope, standard, powerFactor, idle, house, changed, tiers, units);
    }

    public PowerSystem withTiers(List<Tier> changed) {
        return new PowerSystem(key, name, scope, standard, powerFactor, idle, house, zones, changed, units);
    }

    public PowerSystem withUnits(List<Unit> changed) {
        return new PowerSystem(key, name, scope, standard, powerFactor, idle, house, zones, tiers, changed);
    }

    public Optional<Tier> tier(String wanted) {
        return tiers.stream().filter(t -> t.key().equals(wanted)).findFirst();
    }

    /// Its name for people, or else its key.
    public String label() {
        return name.isEmpty() ? key : name;
    }
}
