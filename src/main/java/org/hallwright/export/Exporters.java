package org.hallwright.export;

import java.util.List;
import java.util.Optional;

/// The formats there are.
public final class Exporters {
    private static final List<Exporter> ALL = List.of(new RacksCsv(), new BomCsv(), new CablesCsv(), new PullCsv(), new NetboxCsv(), new PowerCsv(), new FeedsCsv(), new HeatCsv(), new LoopsCsv(), new FindingsCsv(), new PlanSvg(), new PlanDxf(),
            new ModelGlb("model", "3D model, racks as instances", true), new ModelGlb("model-plain", "3D model, every rack a node", false), new ModelObj());

    private Exporters() {}

    public static List<Exporter> all() {
        return ALL;
    }

    /// The first format of a file ending, or the one of this name.
    ///
    /// @param what name of what is written; empty for the first of the ending
    public static Optional<Exporter> of(String extension, String what) {
        return ALL.stream().filter(e -> e.extension().equals(extension) && (what.isEmpty() || e.what().equals(what))).findFirst();
    }
}
