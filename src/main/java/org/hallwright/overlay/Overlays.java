package org.hallwright.overlay;

import java.util.List;
import java.util.Optional;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.RackTable;

/// The overlays there are.
public final class Overlays {
    private static final TypeOverlay TYPES = new TypeOverlay("type", "Type");
    private static final String ZONES = "L1 zones";
    private static final String BALANCES = "L0 balances";
    /// Power density is per rack: that is how planners state it and what rows, busways and CDUs are laid out for. Per square
    /// metre of floor it is a field.
    private static final List<Overlay> ALL = List.of(
            TYPES,
            new PhaseOverlay("phase", "Phase"),
            new FigureOverlay("power-max", "Maximum power density", "kW/rack", Quantity.MAXIMUM_KW, "Ratings of the devices in each rack, from the catalogue"),
            new FigureOverlay("power-typ", "Typical power density", "kW/rack", Quantity.TYPICAL_KW, "Training loads of the devices in each rack, from the catalogue"),
            new FigureOverlay("gpus", "GPUs", "GPUs", Quantity.GPUS, "Accelerators of the devices in each rack, from the catalogue"),
            new FigureOverlay("mass", "Mass", "kg", Quantity.MASS_KG, "Filled masses of the devices in each rack, from the catalogue"),
            new FigureOverlay("liquid-share", "Heat to liquid", "%", Quantity.LIQUID_PERCENT, "Share of each rack's heat at maximum load, rear doors left out"),
            new FigureOverlay("price", "Price", "k$", Quantity.PRICE_KUSD, "Prices of the devices in each rack, from the catalogue"),
            new CableOverlay("cable-length", "Longest cable", "m", CableOverlay.Figure.LONGEST, "Longest cable that ends in each rack, routed through the trays, slack included"),
            new CableOverlay("links", "Links", "links", CableOverlay.Figure.LINKS, "Links of all networks that end in each rack"),
            new CableOverlay("hops", "Hops", "switches", CableOverlay.Figure.HOPS, "Switches from each rack to the farthest port of its GPU network"),
            new CableOverlay("tray-fill", "Tray fill", "%", CableOverlay.Figure.FILL, "Fullest place of the trays that each rack's cables run through"),
            new PowerOverlay("power-load", "Feed loading", "%", PowerOverlay.State.SHOWN, PowerReadings::loading,
                    "Highest loading of the live feeds of each rack, from the busway to the unit that feeds it, of the limit that holds continuously"),
            new PowerOverlay("power-n1", "Worst loading after one failure", "%", PowerOverlay.State.PLANNED, PowerReadings::afterFailure,
                    "Highest loading of the busways of each rack and of the units that feed them, over the failure of any one unit of the plan, before anything trips"),
            new PowerOverlay("power-feed", "Feeds", "", PowerOverlay.State.WIRED, PowerReadings::feeds,
                    "Units that feed the busways of each rack, feed A first: by name where they are few, else by their number in the set that shares racks"),
            new PowerOverlay("power-phase", "Phase of tap A", "", PowerOverlay.State.WIRED, PowerReadings::phase,
                    "Phase that the tap of feed A begins on: in turn from position to position, or as pinned"),
            new PowerOverlay("power-voltage", "Voltage at the feed", "%", PowerOverlay.State.SHOWN, PowerReadings::voltage, "Lowest voltage of the live feeds of each rack, of the nominal one"),
            new PowerOverlay("power-headroom", "Headroom", "kW/rack", PowerOverlay.State.PLANNED, PowerReadings::headroom,
                    "What racks could draw more where they stand, within every limit and after any one failure: that of the units that feed their busways, shared out to the racks there"),
            new HeatOverlay("heat-inlet", "Inlet", "°C", Analyses.Need.HEAT, ZONES, HeatReadings::inlet, "Air that each rack draws, one temperature at all heights"),
            new HeatOverlay("heat-outlet", "Outlet", "°C", Analyses.Need.HEAT, ZONES, HeatReadings::outlet, "Air that leaves each rack, before a rear door"),
            new HeatOverlay("heat-band", "Inlet within its class", "", Analyses.Need.HEAT, ZONES, HeatReadings::band, "Air that each rack draws against the ASHRAE class of its hall"),
            new HeatOverlay("heat-headroom", "Thermal headroom", "kW/rack", Analyses.Need.HEAT, ZONES, HeatReadings::headroom,
                    "What each rack could draw more, until its inlet is above recommended or its loop full, with what is left of the loop shared out to its racks"),
            new HeatOverlay("heat-capture", "Capture index", "%", Analyses.Need.FIELD, "L2 potential flow, 1.2 m", FieldReading::capture,
                    "Part of the air of each rack that comes straight from supplies or goes straight to coolers, whichever is more; no jets, no plumes"),
            new HeatOverlay("heat-inlet-field", "Warmest inlet of three heights", "°C", Analyses.Need.FIELD, "L2 potential flow, 1.2 m", FieldReading::warmest,
                    "Warmest air that each rack draws at one sixth, one half and five sixths of its height; no jets, no plumes"),
            new HeatOverlay("liquid-supply", "Coolant supply", "°C", Analyses.Need.HEAT, BALANCES, HeatReadings::supply, "Coolant that enters the cold plates of each rack"),
            new HeatOverlay("liquid-return", "Coolant return", "°C", Analyses.Need.HEAT, BALANCES, HeatReadings::back, "Coolant that leaves the cold plates of each rack"),
            new HeatOverlay("liquid-flow", "Coolant flow", "L/min", Analyses.Need.HEAT, BALANCES, HeatReadings::flow, "Coolant through the cold plates of each rack"),
            new HeatOverlay("liquid-load", "Loading of coolant loops", "%", Analyses.Need.HEAT, BALANCES, HeatReadings::load,
                    "Heat or flow of the loop of each rack over what its coolers and pumps in service carry, whichever is fuller"),
            new FloorOverlay("floor-load", "Floor load", "kg/m²", Quantity.MASS_KG, "Mass of racks and plant"),
            new FloorOverlay("floor-power", "Floor power density", "kW/m²", Quantity.MAXIMUM_KW, "Maximum power of racks and plant"));

    private Overlays() {}

    public static List<Overlay> all() {
        return ALL;
    }

    /// The types of racks and plant as kinds.
    public static RackResult types(RackTable table, Catalog catalog) {
        return TYPES.compute(Analyses.of(table, catalog));
    }

    public static Optional<Overlay> named(String id) {
        return ALL.stream().filter(o -> o.id().equals(id)).findFirst();
    }
}
