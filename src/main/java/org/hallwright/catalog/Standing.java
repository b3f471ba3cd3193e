package org.hallwright.catalog;

import org.hallwright.model.Size;

/// What can stand at a position of a block: a rack or a unit of plant. Powers are watts of electrical load as seen by
/// its supply; for plant that feeds or cools others they are its own consumption.
public sealed interface Standing permits RackType, PlantType {
    String id();

    String name();

    String maker();

    /// Outer size with doors.
    Size size();

    /// Where its dimensions were read.
    Origin form();

    /// Filled mass, kg.
    Figure massKg();

    /// Rating, W.
    Figure maximumW();

    /// Load in training, W.
    Figure typicalW();

    /// Price, USD.
    Figure priceUsd();

    /// Accelerators in it.
    int gpus();

    /// What it is to a person: "H100 rack", "chiller".
    String kindName();
}
