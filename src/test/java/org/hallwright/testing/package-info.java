/// What tests share: seeded randomness ([Seeds]) and a real window with mouse, keys and pixels ([OnDisplay]).
@NullMarked
package org.hallwright.testing;

import org.jspecify.annotations.NullMarked;
