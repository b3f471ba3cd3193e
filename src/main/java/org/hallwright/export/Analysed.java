package org.hallwright.export;

import java.util.List;
import org.hallwright.model.Finding;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.planner.Report;
import org.hallwright.power.PowerStudy;
import org.hallwright.thermal.ThermalStudy;

/// A plan with all analyses of it done.
record Analysed(Exported asked, Cabling cabling, PowerStudy power, ThermalStudy heat, List<Finding> findings) {
    static Analysed of(Exported asked) {
        return new Analysed(asked, asked.cabling().get(), asked.power().get(), asked.heat().get(), asked.findings().get());
    }

    RackTable table() {
        return asked.table();
    }

    Plan plan() {
        return asked.table().plan();
    }

    Report report() {
        return Report.of(cabling, power, heat, findings);
    }
}
