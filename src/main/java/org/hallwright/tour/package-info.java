/// Tours: what stands in the way of the eye, paths through it, walking, and tours made by rule. Metres of the campus frame, z
/// up; angles in degrees.
///
/// Entry points: [Solids], [TourPath], [Walker], [Generated].
@NullMarked
package org.hallwright.tour;

import org.jspecify.annotations.NullMarked;
