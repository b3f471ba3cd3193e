/// Rules of a good plan: overlap, room, aisles, rows, heights, floor load, doors, battery spacing, setbacks. Each rule is a
/// class that turns a plan into findings.
///
/// Entry points: [Rules] for a whole plan, [Floor] for a few racks while they are dragged.
@NullMarked
package org.hallwright.rules;

import org.jspecify.annotations.NullMarked;
