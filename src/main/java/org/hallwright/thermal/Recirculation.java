package org.hallwright.thermal;

/// Racks that draw part of each other's outlet air: the inlets are linear in the powers. Source: Tang, Gupta and Varsamopoulos,
/// IEEE TPDS 19 (2008) 1458, in the form `T_in = T_s + ((K - A'K)^-1 - K^-1) P` with K the heat that each flow carries.
final class Recirculation {
    private Recirculation() {}

    /// Inlets, °C.
    ///
    /// @param share `share[i][j]`: part of the outlet air of rack i that reaches the inlet of rack j, 0 to 1
    /// @param carries heat that the flow of each rack carries, W/K
    /// @param watts power of each rack
    /// @param supplyC what the rest of each inlet is made up of
    static double[] inlets(double[][] share, double[] carries, double[] watts, double[] supplyC) {
        int n = watts.length;
        // Heat that leaves rack j above the supply: P_j plus what it drew in.
        double[][] left = new double[n][n + 1];
        for (int j = 0; j < n; j++) {
            left[j][j] = carries[j];
            left[j][n] = watts[j];
            for (int i = 0; i < n; i++) {
                left[j][i] -= share[i][j] * carries[i];
                left[j][n] += share[i][j] * carries[i] * (supplyC[i] - supplyC[j]);
            }
        }
        double[] outlets = eliminated(left);
        double[] inlets = new double[n];
        for (int j = 0; j < n; j++) {
            inlets[j] = supplyC[j] + outlets[j] - watts[j] / carries[j];
        }
        return inlets;
    }

    /// Solves by elimination with pivots; the last column is the right side.
    private static double[] eliminated(double[][] rows) {
        int n = rows.length;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                pivot = Math.abs(rows[r][c]) > Math.abs(rows[pivot][c]) ? r : pivot;
            }
            double[] chosen = rows[pivot];
            rows[pivot] = rows[c];
            rows[c] = chosen;
            for (int r = 0; r < n; r++) {
                double factor = r == c ? 0 : rows[r][c] / chosen[c];
                for (int k = c; factor != 0 && k <= n; k++) {
                    rows[r][k] -= factor * chosen[k];
                }
            }
        }
        double[] solved = new double[n];
        for (int r = 0; r < n; r++) {
            solved[r] = rows[r][n] / rows[r][r];
        }
        return solved;
    }
}
