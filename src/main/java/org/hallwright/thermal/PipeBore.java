package org.hallwright.thermal;

import org.hallwright.model.CoolingSystem;

/// Pipes by their nominal bore DN, mm, which is taken as their inner diameter. Steel of a roughness of 0.045 mm.
///
/// Friction: Darcy and Weisbach, with the factor of Haaland, J. Fluids Eng. 105 (1983) 89; 64/Re where it is laminar.
/// Viscosity of water: 2.414e-5 x 10^(247.8/(T - 140)) Pa s, T in kelvin; with 25 % propylene glycol 1.9 times as much,
/// which is near what CoolProp says at 20 to 50 °C.
public final class PipeBore {
    /// Velocities that a derived pipe keeps to, m/s: below DN 100, and from there on.
    static final double SMALL_MS = 1.5;
    static final double LARGE_MS = 2.5;
    /// Fastest that anybody would have water in steel run, m/s.
    static final double FASTEST_MS = 3;
    private static final double ROUGH_MM = 0.045;
    private static final double LAMINAR = 2300;
    private static final double GLYCOL = 1.9;
    private static final int[] STANDARD = {25, 32, 40, 50, 65, 80, 100, 125, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900, 1000, 1200, 1400, 1600, 2000};

    private PipeBore() {}

    /// Velocity of a flow, m/s.
    public static double velocity(double lpm, int dn) {
        return Math.abs(lpm) / 60_000 / area(dn);
    }

    /// Inner cross-section, m².
    private static double area(int dn) {
        double d = dn / 1000.0;
        return Math.PI / 4 * d * d;
    }

    /// Smallest bore that carries a flow at the velocities of derived pipes; the largest where none does.
    static int fitting(double lpm) {
        for (int dn : STANDARD) {
            if (velocity(lpm, dn) <= (dn < 100 ? SMALL_MS : LARGE_MS)) {
                return dn;
            }
        }
        return STANDARD[STANDARD.length - 1];
    }

    /// Pa s.
    static double viscosity(CoolingSystem.Fluid fluid, double celsius) {
        double water = 2.414e-5 * Math.pow(10, 247.8 / (celsius + 273.15 - 140));
        return fluid == CoolingSystem.Fluid.PG25 ? GLYCOL * water : water;
    }

    /// Friction by length at a flow, Pa/m.
    static double pascalPerM(double lpm, int dn, Liquid liquid) {
        double v = velocity(lpm, dn);
        return v == 0 ? 0 : factor(v, dn, liquid) / (dn / 1000.0) * liquid.density() / 2 * v * v;
    }

    private static double factor(double v, int dn, Liquid liquid) {
        double reynolds = liquid.density() * v * dn / 1000 / liquid.viscosity();
        if (reynolds < LAMINAR) {
            return 64 / reynolds;
        }
        double root = -1.8 * Math.log10(Math.pow(ROUGH_MM / dn / 3.7, 1.11) + 6.9 / reynolds);
        return 1 / (root * root);
    }

    /// A liquid in a pipe.
    ///
    /// @param density kg/m³
    /// @param viscosity Pa s
    record Liquid(double density, double viscosity) {
        static Liquid of(CoolingSystem.Fluid fluid, double celsius) {
            double at = Double.isNaN(celsius) ? 30 : celsius;
            return new Liquid(Coolant.of(fluid, at).density(), PipeBore.viscosity(fluid, at));
        }
    }
}
