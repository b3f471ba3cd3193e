package org.hallwright.power;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.LoadCase;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;

/// Everything that is worked out of the power side of a plan: its chain, the flow at maximum and at typical load, all single
/// failures at maximum, and what could still be added.
///
/// @param maximum the flow that ratings are checked at
/// @param typical the flow that energy is counted at
public record PowerStudy(Chain chain, PowerFlow maximum, PowerFlow typical, Screen.Singles singles, Capacity capacity) {
    public static PowerStudy of(RackTable table, Catalog catalog) {
        return of(table, catalog, () -> false);
    }

    /// @param ended asked now and then whether the answer is still wanted; where not, a cancellation is thrown
    public static PowerStudy of(RackTable table, Catalog catalog, BooleanSupplier ended) {
        return of(Chain.of(table, catalog), ended);
    }

    public static PowerStudy of(Chain chain, BooleanSupplier ended) {
        PowerFlow maximum = PowerFlow.of(chain, LoadCase.MAXIMUM);
        PowerFlow typical = PowerFlow.of(chain, LoadCase.TYPICAL);
        Screen.Singles singles = new Screen(maximum).singles(ended);
        return new PowerStudy(chain, maximum, typical, singles, Capacity.of(maximum, singles));
    }

    /// The same with the flow at another load in place of that at maximum. Failures and capacity stay those at maximum.
    public PowerStudy at(LoadCase load) {
        return new PowerStudy(chain, load.equals(LoadCase.MAXIMUM) ? maximum : PowerFlow.of(chain, load), typical, singles, capacity);
    }

    public RackTable table() {
        return chain.table();
    }

    /// What is found wrong.
    public List<Finding> findings() {
        return new PowerFindings(this).all();
    }
}
