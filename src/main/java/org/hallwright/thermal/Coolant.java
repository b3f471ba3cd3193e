package org.hallwright.thermal;

import org.hallwright.model.CoolingSystem;

/// A liquid as it carries heat.
///
/// @param density kg/m³
/// @param heatCapacity kJ/(kg K)
record Coolant(double density, double heatCapacity) {
    private static final double MINUTE = 60_000;

    /// A fluid at a temperature, °C.
    ///
    /// Water: density by G. S. Kell, J. Chem. Eng. Data 20 (1975) 97, heat capacity 4.18. Water with 25 % propylene glycol: lines
    /// through values of CoolProp, 1004.4 kg/m³ and 3.992 kJ/(kg K) at 50 °C, 1020.3 and 3.91 at 20 °C.
    static Coolant of(CoolingSystem.Fluid fluid, double celsius) {
        return switch (fluid) {
            case WATER -> new Coolant(kell(celsius), 4.18);
            case PG25 -> new Coolant(1004.4 - 0.53 * (celsius - 50), 3.992 + 0.0027 * (celsius - 50));
        };
    }

    private static double kell(double t) {
        double over = 999.83952 + t * (16.945176 + t * (-7.9870401e-3 + t * (-46.170461e-6 + t * (105.56302e-9 - 280.54253e-12 * t))));
        return over / (1 + 16.879850e-3 * t);
    }

    /// Heat that a flow carries by kelvin, kW/K.
    ///
    /// @param lpm L/min
    double carries(double lpm) {
        return lpm / MINUTE * density * heatCapacity;
    }

    /// Flow that carries so much heat by kelvin, L/min.
    ///
    /// @param kWPerK kW/K
    double flow(double kWPerK) {
        return kWPerK * MINUTE / (density * heatCapacity);
    }
}
