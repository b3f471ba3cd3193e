/// The window: menus, panels, tools. It shows a [org.hallwright.session.Document] and turns gestures into edits.
///
/// Entry point: [HallwrightWindow].
@NullMarked
package org.hallwright.ui;

import org.jspecify.annotations.NullMarked;
