package org.hallwright.tour;

import java.util.List;
import java.util.function.Supplier;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;
import org.hallwright.model.Tour;
import org.hallwright.network.Cabling;
import org.hallwright.power.PowerFlow;

/// A tour made by rule from a plan, or why there is none. Its stops have looks of their own, at free places from which what they
/// are about is seen; its captions hold figures of the plan and say which are assumed. It is no part of the plan until someone
/// keeps it.
public sealed interface Generated {
    /// Names under which they are asked for, where a plan has no tour of that name.
    String CAMPUS = "campus";
    String POWER = "power";
    String PACKET = "packet";
    List<String> NAMES = List.of(CAMPUS, POWER, PACKET);

    record Made(Tour tour) implements Generated {}

    /// @param reason for people: what is missing, and what to do about it
    record Refused(String reason) implements Generated {}

    /// The whole campus, its sites, a hall of each kind, an aisle and a rack in it, and its yards.
    static Generated campus(RackTable table, Catalog catalog, Solids solids) {
        return new CampusTour(table, catalog, solids).make();
    }

    /// From a source tier by tier down to a rack.
    ///
    /// @param flow the loads that are told
    static Generated power(PowerFlow flow, Solids solids) {
        return new PowerTour(flow, solids).make();
    }

    /// From a GPU's network port cable by cable to one far away.
    static Generated packet(Cabling cabling, Solids solids) {
        return packet(cabling, solids, -1);
    }

    /// The same from a rack on, where that has GPUs.
    static Generated packet(Cabling cabling, Solids solids, int rack) {
        return new PacketTour(cabling, solids, rack).make();
    }

    /// The one of a name.
    ///
    /// @param flow asked for the power tour alone
    /// @param cabling asked for the packet tour alone
    /// @throws IllegalArgumentException for a name that is none of [#NAMES]
    static Generated named(String name, RackTable table, Catalog catalog, Solids solids, Supplier<PowerFlow> flow, Supplier<Cabling> cabling) {
        return switch (name) {
            case CAMPUS -> campus(table, catalog, solids);
            case POWER -> table.plan().power().isEmpty() ? new Refused(PowerTour.NONE) : power(flow.get(), solids);
            case PACKET -> table.plan().networks().isEmpty() ? new Refused(PacketTour.NONE) : packet(cabling.get(), solids);
            default -> throw new IllegalArgumentException("no tour is made under the name '" + name + "'; there are " + String.join(", ", NAMES));
        };
    }
}
