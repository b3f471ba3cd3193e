package org.hallwright.command;

/// The option that names a file of measured loads.
final class MeasuredOption {
    static final String LABEL = "CSV";
    static final String ABOUT = "measured loads of racks instead of those of the catalogue, for heat: columns rack and some of powerW, airM3s, riseK, liquidW, liquidLpm, recirculation";

    private MeasuredOption() {}
}
