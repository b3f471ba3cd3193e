/// What a person works with, without a window: the open document, the selection, a drag under way, background jobs,
/// settings, units.
///
/// Entry points: [Document], [Drag]. Nothing in here knows JavaFX.
@NullMarked
package org.hallwright.session;

import org.jspecify.annotations.NullMarked;
