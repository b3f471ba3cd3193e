/// Figures of a whole plan or a part of it: counts, power, heat, cost.
///
/// Entry point: [Summaries].
@NullMarked
package org.hallwright.planner;

import org.jspecify.annotations.NullMarked;
