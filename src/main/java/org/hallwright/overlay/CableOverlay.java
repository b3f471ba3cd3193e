package org.hallwright.overlay;

import java.util.Arrays;
import org.hallwright.model.Basis;
import org.hallwright.network.Cabling;
import org.hallwright.network.RackCables;

/// A figure of each rack's cables.
record CableOverlay(String id, String title, String unit, Figure figure, String provenance) implements Overlay {
    /// What is shown of a rack's cables.
    enum Figure {
        LONGEST,
        LINKS,
        HOPS,
        FILL
    }

    @Override
    public Analyses.Need needs() {
        return Analyses.Need.CABLES;
    }

    @Override
    public RackResult compute(Analyses analyses) {
        Cabling cabling = analyses.cables().get();
        RackCables cables = RackCables.of(cabling);
        float[] values = switch (figure) {
            case LONGEST -> cables.longestM();
            case LINKS -> cables.links();
            case HOPS -> cables.hops();
            case FILL -> cables.fillPercent();
        };
        About about = new About(id, title, unit, Basis.COMPUTED, provenance);
        float[] all = Arrays.copyOf(values, cabling.table().capacity());
        // Racks have the colours of the bundles in their trays.
        return figure == Figure.FILL ? RackResult.kinds(about, all, TrayFill.scale(), Worst.HIGHEST, "racks") : RackResult.figures(about, all);
    }
}
