package org.hallwright.thermal;

import org.hallwright.model.CoolingSystem.AirClass;

/// The figures that the air of a room is judged by. Gathered rack by rack; an answer without racks is NaN.
///
/// RCI: M. Herrlin, ASHRAE Transactions 111 (2005). SHI and RHI: R. Sharma, C. Bash and C. Patel, AIAA 2002-3091. RTI: M. Herrlin,
/// IEEE ITHERM 2008. The formulas are one-sided clamps and ratios of heat; the sample points are part of them: three heights a
/// rack, alike where the model knows one temperature a rack.
final class AirIndexes {
    private final AirClass airClass;
    private int samples;
    private double over;
    private double under;
    private double drawnHeat;
    private double givenHeat;
    private double heat;
    private double flow;
    private double returned;
    private double supplied;

    AirIndexes(AirClass airClass) {
        this.airClass = airClass;
    }

    /// Counts a temperature at an inlet.
    void sample(double celsius) {
        samples++;
        over += Math.max(0, celsius - airClass.recommendedHighC);
        under += Math.max(0, airClass.recommendedLowC - celsius);
    }

    /// Counts a rack against the supply that it should draw.
    ///
    /// @param carries heat that its flow carries, kW/K
    void rack(double supplyC, double inletC, double outletC, double carries) {
        drawnHeat += carries * (inletC - supplyC);
        givenHeat += carries * (outletC - supplyC);
        heat += carries * (outletC - inletC);
        flow += carries;
    }

    /// Counts air that coolers move.
    ///
    /// @param carries heat that their flow carries, kW/K
    void coolers(double supplyC, double returnC, double carries) {
        supplied += carries;
        returned += carries * (returnC - supplyC);
    }

    double rciHigh() {
        return samples == 0 ? Double.NaN : 100 * (1 - over / (samples * (airClass.allowableHighC - airClass.recommendedHighC)));
    }

    double rciLow() {
        return samples == 0 ? Double.NaN : 100 * (1 - under / (samples * (airClass.recommendedLowC - airClass.allowableLowC)));
    }

    /// Supply heat index, 0 to 1; RHI is its complement.
    double shi() {
        return givenHeat == 0 ? Double.NaN : drawnHeat / givenHeat;
    }

    /// Return temperature index, percent: above 100 recirculation, below bypass.
    double rti() {
        return supplied == 0 || heat == 0 ? Double.NaN : 100 * (returned / supplied) / (heat / flow);
    }
}
