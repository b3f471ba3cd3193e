package org.hallwright.power;

import java.util.List;

/// What a one-line diagram shows of one scope of a chain: symbols in the order of their keys, and how they are wired.
public record Schematic(Scope scope, List<Symbol> symbols, List<Wire> wires) {
    public Schematic {
        symbols = List.copyOf(symbols);
        wires = List.copyOf(wires);
    }

    /// A part of a power system that is drawn at once.
    ///
    /// @param system key of the power system
    /// @param site key of the site
    /// @param zone first key of the zone, such as that of a hall; empty for all that lies above the zones
    public record Scope(String system, String site, String zone) {
        /// The scope of the whole site.
        public Scope whole() {
            return new Scope(system, site, "");
        }
    }

    /// @param key id of its unit, or what names what is folded into it
    /// @param units indexes of the units that it stands for
    /// @param feeders indexes of the feeders that end at it, drawn with it
    /// @param zone first key of the zone that is folded into it; empty where it is none
    /// @param outside true where it is of another scope and shown for what it feeds here
    public record Symbol(String key, List<Integer> units, List<Integer> feeders, String zone, boolean outside) {
        public Symbol {
            units = List.copyOf(units);
            feeders = List.copyOf(feeders);
        }

        /// True where it stands for several alike.
        public boolean folded() {
            return zone.isEmpty() && units.size() > 1;
        }
    }

    /// @param from index of the symbol above
    /// @param to index of the symbol that it feeds
    /// @param standby true where it only takes over
    public record Wire(int from, int to, boolean standby) {}
}
