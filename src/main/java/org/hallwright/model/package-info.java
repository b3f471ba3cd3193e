/// The plan as an immutable value: campus, sites, buildings, rooms, groups, live blocks, and what is computed from
/// them alone (frames, block layouts, the numbered table of racks). Depends on the JDK only.
///
/// Entry points: [Plan] for the document, [RackTable] for the racks it stands for.
///
/// Frame: millimetres; x east, y north, z up. Sites, buildings, rooms, groups and blocks have their origin at their
/// south-west corner and are turned about it; a rack or a unit of plant is placed by the centre of its footprint.
@NullMarked
package org.hallwright.model;

import org.jspecify.annotations.NullMarked;
