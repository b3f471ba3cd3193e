/// The electrical side of a plan: the chain of units from the sources to the racks, its load flow, what happens when
/// something fails, how much more it could carry, and what is found wrong with it. Quasi-static and positive sequence: no
/// short circuit, no transients, no protection study.
@NullMarked
package org.hallwright.power;

import org.jspecify.annotations.NullMarked;
