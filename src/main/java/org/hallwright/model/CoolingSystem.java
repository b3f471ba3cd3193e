package org.hallwright.model;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A cooling system as intent: the loops that carry heat from racks to the outdoors, and the coolers that take it from the
/// air. Which unit cools what follows from this and from keys alone, never from places; loops per part, their flows and
/// temperatures are computed.
///
/// @param key unique among cooling systems
/// @param scope keys of the parts it lies in; empty for the whole campus
/// @param airClass what the air at rack inlets is held against
/// @param zones sets of parts that belong together, such as a hall and the gallery of its fan walls; a part in none is a
///     zone of its own with its room
/// @param figures outdoor and room design conditions, by name, see [CoolingFigures]
/// @param loops from the cold plates to the outdoors
/// @param air coolers of room air
/// @param units what differs in racks, coolers and contained aisles
public record CoolingSystem(
        String key, String name, List<String> scope, AirClass airClass, List<List<String>> zones, SortedMap<String, Double> figures, List<Loop> loops,
        List<AirSide> air, List<Unit> units) {
    /// ASHRAE classes of air-cooled equipment with their bands, °C. Source: ASHRAE thermal guidelines, 2021 edition, as quoted
    /// in open RCI modules.
    public enum AirClass {
        A1(15, 18, 27, 32),
        A2(10, 18, 27, 35),
        A3(5, 18, 27, 40),
        A4(5, 18, 27, 45),
        H1(5, 18, 22, 25);

        public final double allowableLowC;
        public final double recommendedLowC;
        public final double recommendedHighC;
        public final double allowableHighC;

        AirClass(double allowableLowC, double recommendedLowC, double recommendedHighC, double allowableHighC) {
            this.allowableLowC = allowableLowC;
            this.recommendedLowC = recommendedLowC;
            this.recommendedHighC = recommendedHighC;
            this.allowableHighC = allowableHighC;
        }

        /// The word used in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// ASHRAE classes of facility water: the highest supply temperature that equipment must tolerate, °C.
    public enum WaterClass {
        W17(17),
        W27(27),
        W32(32),
        W40(40),
        W45(45),
        /// Above 45 °C.
        WPLUS(Double.POSITIVE_INFINITY);

        public final double highestC;

        WaterClass(double highestC) {
            this.highestC = highestC;
        }

        /// The word used in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Fluid {
        WATER,
        /// Water with 25 % propylene glycol.
        PG25;

        /// The word used in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Within what a loop is made once.
    public enum Level {
        SITE,
        ZONE,
        GROUP,
        BLOCK,
        RACK;

        /// The word used in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A loop.
    ///
    /// @param key unique within the system; pipes of this loop carry it as theirs
    /// @param coldPlates true where it takes the liquid heat of racks
    /// @param types catalogue ids of what cools it: CDUs, dry coolers, chillers, towers; a device id for CDUs within racks
    /// @param per the part that has one loop of its own
    /// @param spare units of each loop that may be out with the rest still carrying it
    /// @param to key of the loop that its coolers give their heat to; empty for the outdoors
    /// @param pumps catalogue ids of its pumps; empty where they are within its coolers
    /// @param pumpSpare pumps that may be out
    /// @param waterClass class that its supply must keep to; none for no class
    /// @param figures by name, see [CoolingFigures]
    public record Loop(
            String key, String name, Fluid fluid, boolean coldPlates, List<String> types, Level per, int spare, String to, List<String> pumps, int pumpSpare,
            Optional<WaterClass> waterClass, SortedMap<String, Double> figures) {
        public Loop {
            types = List.copyOf(types);
            pumps = List.copyOf(pumps);
            figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        }

        public Loop withFigures(SortedMap<String, Double> changed) {
            return new Loop(key, name, fluid, coldPlates, types, per, spare, to, pumps, pumpSpare, waterClass, changed);
        }

        /// Its name for people, or else its key.
        public String label() {
            return name.isEmpty() ? key : name;
        }
    }

    /// Coolers of room air.
    ///
    /// @param key unique within the system, loops included
    /// @param doors true for the rear doors of racks; otherwise `types` says what cools
    /// @param types catalogue ids of fan walls, CRAHs and in-row coolers in the zone of a hall
    /// @param to key of the loop that takes their heat; empty where it is not in the plan
    /// @param spare coolers of each hall that may be out
    /// @param figures by name, see [CoolingFigures]
    public record AirSide(String key, String name, boolean doors, List<String> types, String to, int spare, SortedMap<String, Double> figures) {
        public AirSide {
            types = List.copyOf(types);
            figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        }

        public AirSide withFigures(SortedMap<String, Double> changed) {
            return new AirSide(key, name, doors, types, to, spare, changed);
        }

        /// Its name for people, or else its key.
        public String label() {
            return name.isEmpty() ? key : name;
        }
    }

    /// What differs in a rack, a cooler, a pump or a contained aisle.
    ///
    /// @param id id of a rack or unit, or key of a containment
    /// @param out true where it is out of service
    /// @param figures by name, see [CoolingFigures]
    public record Unit(String id, boolean out, SortedMap<String, Double> figures) {
        public Unit {
            figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        }
    }

    public CoolingSystem {
        scope = List.copyOf(scope);
        zones = zones.stream().map(List::copyOf).toList();
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        loops = List.copyOf(loops);
        air = List.copyOf(air);
        units = List.copyOf(units);
    }

    public CoolingSystem withScope(List<String> changed) {
        return new CoolingSystem(key, name, changed, airClass, zones, figures, loops, air, units);
    }

    public CoolingSystem withZones(List<List<String>> changed) {
        return new CoolingSystem(key, name, scope, airClass, changed, figures, loops, air, units);
    }

    public CoolingSystem withFigures(SortedMap<String, Double> changed) {
        return new CoolingSystem(key, name, scope, airClass, zones, changed, loops, air, units);
    }

    public CoolingSystem withLoops(List<Loop> changed) {
        return new CoolingSystem(key, name, scope, airClass, zones, figures, changed, air, units);
    }

    public CoolingSystem withAir(List<AirSide> changed) {
        return new CoolingSystem(key, name, scope, airClass, zones, figures, loops, changed, units);
    }

    public CoolingSystem withUnits(List<Unit> changed) {
        return new CoolingSystem(key, name, scope, airClass, zones, figures, loops, air, changed);
    }

    public Optional<Loop> loop(String wanted) {
        return loops.stream().filter(l -> l.key().equals(wanted)).findFirst();
    }

    public Optional<AirSide> airSide(String wanted) {
        return air.stream().filter(a -> a.key().equals(wanted)).findFirst();
    }

    /// Its name for people, or else its key.
    public String label() {
        return name.isEmpty() ? key : name;
    }
}
