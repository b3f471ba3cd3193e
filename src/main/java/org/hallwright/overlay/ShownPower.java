package org.hallwright.overlay;

import org.hallwright.power.PowerFlow;
import org.hallwright.power.PowerStudy;

/// The power side of a plan as it is shown.
///
/// @param study the plan with everything in service
/// @param flow in the load that is shown, with what is shown as failed out of service
public record ShownPower(PowerStudy study, PowerFlow flow) {
    /// Maximum load with everything in service.
    public static ShownPower of(PowerStudy study) {
        return new ShownPower(study, study.maximum());
    }
}
