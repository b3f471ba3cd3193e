/// The data networks of a plan: how a fabric is designed, which port is wired to which, how every cable runs through the
/// trays, and what that comes to in metres, optics, fill and price. All of it is computed from the plan; the plan holds
/// intent only.
@NullMarked
package org.hallwright.network;

import org.jspecify.annotations.NullMarked;
