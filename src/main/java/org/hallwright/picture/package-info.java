/// Pictures and films as they leave the program: the view with title, legend, scale bar, north and title block, drawn off screen
/// from a plan and a look alone, so that the same plan and the same command give the same bytes.
///
/// Entry points: [Studio] draws looks of a plan, [Captions] and [TitleStrip] are what is laid over them.
@NullMarked
package org.hallwright.picture;

import org.jspecify.annotations.NullMarked;
