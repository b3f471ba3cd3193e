package org.hallwright.overlay;

import java.util.List;
import org.hallwright.model.Basis;
import org.hallwright.model.Phase;
import org.hallwright.model.RackTable;

/// The phase that each rack and unit of plant is built in: see [Phasing].
record PhaseOverlay(String id, String title) implements Overlay {
    @Override
    public OverlayResult compute(Analyses analyses) {
        RackTable table = analyses.table();
        List<Phase> phases = Phasing.inOrder(table.plan());
        List<String> keys = phases.stream().map(Phase::key).toList();
        float[] values = new float[table.capacity()];
        for (int n = 0; n < values.length; n++) {
            values[n] = table.present(n) ? 1 + keys.indexOf(Phasing.key(table.placeOf(n))) : Float.NaN;
        }
        List<String> names = phases.stream().map(p -> p.start() + "  " + Phasing.name(p)).toList();
        return RackResult.kinds(new About(id, title, "", Basis.COMPUTED, "The phase that the layout states for the block, its room or its building, with its start"),
                values, Scale.ordered("In no phase", names), Worst.LATEST, "racks and plant");
    }
}
