/// One number per rack with colours, legend and provenance.
///
/// Entry point: [Overlays].
@NullMarked
package org.hallwright.overlay;

import org.jspecify.annotations.NullMarked;
