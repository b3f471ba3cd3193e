package org.hallwright.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hallwright.catalog.CableType;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.TrunkType;
import org.hallwright.model.Layer;
import org.hallwright.model.Plan;

/// What is kept from those who look on: a value that everything shown or written asks.
///
/// @param prices sums of money, and what is coloured by them
/// @param vendors names of makers and of what they make; equipment is told by its kind
/// @param feeds how racks are fed: overlays and lines of the power chain, ids and names of its units, names of supplies
public record Redaction(boolean prices, boolean vendors, boolean feeds) {
    /// Nothing is kept back.
    public static final Redaction NONE = new Redaction(false, false, false);
    private static final Set<String> OF_PRICES = Set.of("price");
    private static final Set<String> OF_FEEDS = Set.of("power-load", "power-n1", "power-feed", "power-phase", "power-voltage", "power-headroom");
    private static final Figure NO_PRICE = Figure.derived(0, "redacted");

    /// Reads `prices,vendors,feeds` or some of them; nothing for an empty text.
    ///
    /// @throws IllegalArgumentException for any other word
    public static Redaction of(String text) {
        Redaction all = NONE;
        for (String word : text.split(",")) {
            all = switch (word.strip().toLowerCase(Locale.ROOT)) {
                case "" -> all;
                case "prices" -> all.withPrices(true);
                case "vendors" -> all.withVendors(true);
                case "feeds" -> all.withFeeds(true);
                default -> throw new IllegalArgumentException("'" + word.strip() + "' cannot be redacted; prices, vendors and feeds can");
            };
        }
        return all;
    }

    public Redaction withPrices(boolean kept) {
        return new Redaction(kept, vendors, feeds);
    }

    public Redaction withVendors(boolean kept) {
        return new Redaction(prices, kept, feeds);
    }

    public Redaction withFeeds(boolean kept) {
        return new Redaction(prices, vendors, kept);
    }

    /// True where something is kept back.
    public boolean any() {
        return prices || vendors || feeds;
    }

    /// True for an overlay that would tell what is kept back.
    public boolean hides(String overlay) {
        return prices && OF_PRICES.contains(overlay) || feeds && OF_FEEDS.contains(overlay);
    }

    /// True for a layer that would: trays go with the busways drawn beside them.
    public boolean hides(Layer layer) {
        return feeds && layer == Layer.TRAYS;
    }

    /// What texts about a plan become.
    ///
    /// @param units ids and names of the units of its power chain
    public Wording wording(Plan plan, Catalog catalog, Collection<String> units) {
        return new Wording(this, plan, catalog, units);
    }

    /// The catalogue as it is shown and written: without prices, under neutral names. Ids stay, a plan names types by them.
    public Catalog of(Catalog catalog) {
        if (!prices && !vendors) {
            return catalog;
        }
        NeutralNames names = new NeutralNames(catalog);
        List<RackType> racks = new ArrayList<>();
        List<PlantType> plant = new ArrayList<>();
        catalog.standing().forEach(standing -> {
            switch (standing) {
                case RackType rack -> racks.add(rack(rack, names));
                case PlantType unit -> plant.add(plant(unit, names));
            }
        });
        return new Catalog(catalog.devices().stream().map(device -> device(device, names)).toList(), racks, plant,
                catalog.cables().stream().map(this::cable).toList(), catalog.trunks().stream().map(this::trunk).toList());
    }

    private String name(String id, String name, NeutralNames names) {
        return vendors ? names.name(id).orElse(name) : name;
    }

    private String maker(String maker) {
        return vendors ? "" : maker;
    }

    private Figure price(Figure price) {
        return prices ? NO_PRICE : price;
    }

    private RackType rack(RackType r, NeutralNames names) {
        Map<String, Figure> whole = new TreeMap<>(r.whole());
        if (prices) {
            whole.remove("priceUsd");
        }
        return new RackType(r.id(), name(r.id(), r.name(), names), maker(r.maker()), r.role(), r.size(), r.form(), r.contents(), r.units(), r.rearDoor(),
                r.mounts().stream().map(m -> new RackType.Mount(m.u(), device(m.device(), names))).toList(), whole);
    }

    private DeviceType device(DeviceType d, NeutralNames names) {
        return new DeviceType(d.id(), name(d.id(), d.name(), names), maker(d.maker()), d.kind(), d.units(), d.size(), d.form(), d.contents(), d.massKg(), d.gpus(),
                vendors ? Optional.of(d.gpuType()).flatMap(names::gpu).orElse(d.gpuType()) : d.gpuType(), d.maximumW(), d.typicalW(), d.liquidShare(), d.ports(), d.ratings(), price(d.priceUsd()));
    }

    private PlantType plant(PlantType p, NeutralNames names) {
        return new PlantType(p.id(), name(p.id(), p.name(), names), maker(p.maker()), p.kind(), p.size(), p.form(), p.massKg(), p.maximumW(), p.typicalW(), p.ratings(), p.frontClear(),
                price(p.priceUsd()));
    }

    private CableType cable(CableType c) {
        return new CableType(c.id(), c.name(), c.kind(), c.form(), c.reach(), c.splitterM(), c.connectors(), c.fibresPerLane(), c.fibres(), c.diameterMm(), c.massKgPerM(), c.endW(),
                price(c.endUsd()), price(c.cableUsd()), price(c.metreUsd()), c.latencyNsPerM(), c.bend(), c.lengths(), c.step(), c.colour(), c.netbox());
    }

    private TrunkType trunk(TrunkType t) {
        return new TrunkType(t.id(), t.name(), t.form(), t.fibres(), t.diameterMm(), t.massKgPerM(), price(t.endUsd()), price(t.metreUsd()));
    }
}
