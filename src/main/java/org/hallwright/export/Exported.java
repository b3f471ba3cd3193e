package org.hallwright.export;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.overlay.Once;
import org.hallwright.power.PowerStudy;
import org.hallwright.thermal.ThermalStudy;

/// What there is of a plan to export. Findings, cables, the power chain, heat and pictures are asked for by the formats that need
/// them alone, since they take long to compute.
///
/// @param scope key of the site, building, room or yard that is asked for; empty for the whole campus. Formats that can tell a part
///     alone say so, see [Exporter#ofParts]
/// @param paper that drawings are laid out for
/// @param hash what tells the plan from every other, 64 hex digits; empty where it is not known
/// @param pictures of the plan for documents, each drawn when it is taken; the first shows what is asked for as a whole
public record Exported(
        RackTable table, Catalog catalog, Supplier<List<Finding>> findings, Supplier<Cabling> cabling, Supplier<PowerStudy> power, Supplier<ThermalStudy> heat,
        String scope, Paper paper, String hash, Supplier<Stream<Picture>> pictures) {
    /// What drawings are laid out for where nothing else is asked for.
    public static final Paper USUAL_PAPER = Paper.A3;

    /// The whole campus.
    public Exported(RackTable table, Catalog catalog, Supplier<List<Finding>> findings, Supplier<Cabling> cabling, Supplier<PowerStudy> power, Supplier<ThermalStudy> heat) {
        this(table, catalog, findings, cabling, power, heat, "", USUAL_PAPER, "", Stream::empty);
    }

    /// The same with the power chain and heat worked out when they are asked for.
    public Exported(RackTable table, Catalog catalog, Supplier<List<Finding>> findings, Supplier<Cabling> cabling) {
        this(table, catalog, findings, new Once<>(cabling), new Once<>(() -> PowerStudy.of(table, catalog)), new Once<>(() -> ThermalStudy.of(table, catalog, LoadCase.MAXIMUM)));
    }

    /// A part of it alone.
    public Exported within(String part) {
        return new Exported(table, catalog, findings, cabling, power, heat, part, paper, hash, pictures);
    }

    /// The same on another paper.
    public Exported on(Paper other) {
        return new Exported(table, catalog, findings, cabling, power, heat, scope, other, hash, pictures);
    }

    /// The same signed by the hash of the plan.
    public Exported signed(String planHash) {
        return new Exported(table, catalog, findings, cabling, power, heat, scope, paper, planHash, pictures);
    }

    /// The same with pictures.
    public Exported showing(Supplier<Stream<Picture>> drawn) {
        return new Exported(table, catalog, findings, cabling, power, heat, scope, paper, hash, drawn);
    }
}
