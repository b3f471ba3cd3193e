package org.hallwright.planner;

import java.util.SortedMap;
import java.util.TreeMap;

/// The figures of a scope. All are computed from the plan and the catalogue; the PUE is stated by the plan, the price of
/// buildings is assumed.
///
/// @param areaM2 floor of the halls
/// @param siteW IT power at maximum times the PUE of its site
/// @param siteTypicalW the same at typical load
/// @param supplyFirmW firm power of the sites' supplies; batteries are none
/// @param buildingUsd shell of the buildings, see [#SHELL_USD_PER_W]
public record Summary(
        String scope, Totals totals, int blocks, int halls, int sites, double areaM2, double siteW, double siteTypicalW,
        double supplyFirmW, double buildingUsd) {
    /// Shell share of the mean price of shell and plant: 21 % of 11.7 USD/W over 19 US markets. Source: Cushman and
    /// Wakefield data-centre cost guide 2025. Plant is priced from the catalogue.
    public static final double SHELL_USD_PER_W = 0.21 * 11.7;

    /// Site power over IT power; NaN without IT power.
    public double pue() {
        return totals.itW() == 0 ? Double.NaN : siteW / totals.itW();
    }

    public double kWPerM2() {
        return areaM2 == 0 ? Double.NaN : totals.itW() / 1000 / areaM2;
    }

    public double airW() {
        return totals.itW() - totals.liquidW();
    }

    public double capexUsd() {
        return totals.cost().values().stream().mapToDouble(Double::doubleValue).sum() + buildingUsd;
    }

    /// Price by trade in USD, buildings included.
    public SortedMap<String, Double> costByTrade() {
        SortedMap<String, Double> all = new TreeMap<>(totals.cost());
        all.put("building", buildingUsd);
        return all;
    }
}
