package org.hallwright.planner;

import java.util.SortedMap;
import java.util.TreeMap;

/// The figures of a scope. All are computed from the plan and the catalogue; the PUE is stated by the plan, the price of
/// buildings is assumed.
///
/// @param halls halls in the scope, empty ones included; for racks picked by hand the halls they stand in
/// @param areaM2 floor of those halls; 0 for racks picked by hand
/// @param hallItW part of the IT power that stands in halls
/// @param siteW IT power at maximum times the PUE of its site
/// @param siteTypicalW the same at typical load
/// @param supplyFirmW firm power of the sites' supplies, batteries not counted; NaN for a scope smaller than a site
/// @param buildingUsd shell of the buildings, see [#SHELL_USD_PER_W]
public record Summary(
        String scope, Totals totals, int blocks, int halls, int sites, double areaM2, double hallItW, double siteW, double siteTypicalW,
        double supplyFirmW, double buildingUsd) {
    /// Shell share of the mean price of shell and plant: 21 % of 11.7 USD/W over 19 US markets. Source: Cushman and
    /// Wakefield data-centre cost guide 2025. Plant is priced from the catalogue.
    public static final double SHELL_USD_PER_W = 0.21 * 11.7;

    /// Site power over IT power; NaN without IT power.
    public double pue() {
        return totals.itW() == 0 ? Double.NaN : siteW / totals.itW();
    }

    /// IT power density of the halls at maximum load; NaN without a hall.
    public double kWPerM2() {
        return areaM2 == 0 ? Double.NaN : hallItW / 1000 / areaM2;
    }

    public double airW() {
        return totals.itW() - totals.liquidW();
    }

    public double capexUsd() {
        return totals.cost().values().stream().mapToDouble(Double::doubleValue).sum() + buildingUsd;
    }

    /// Price per accelerator, USD; NaN without accelerators.
    public double usdPerGpu() {
        return totals.gpus() == 0 ? Double.NaN : capexUsd() / totals.gpus();
    }

    /// Price by trade in USD, buildings included.
    public SortedMap<String, Double> costByTrade() {
        SortedMap<String, Double> all = new TreeMap<>(totals.cost());
        all.put("building", buildingUsd);
        return all;
    }
}
