/// Air in a room: potential flow and energy on a grid of cells. Knows boxes, panels, openings and devices that move air, and
/// nothing of a plan. Metres, cubic metres a second, watts, degrees Celsius.
///
/// It has no momentum, no turbulence, no jets, no plumes: what it says is indicative, and it says where it does not hold.
///
/// Entry points: [AirSolver] for the air of a room, [Streamlines] for its ways, [SampleHall] for a hall to measure by.
@NullMarked
package org.hallwright.airflow;

import org.jspecify.annotations.NullMarked;
