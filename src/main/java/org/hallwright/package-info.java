/// Builds everything and starts the window or a command.
@NullMarked
package org.hallwright;

import org.jspecify.annotations.NullMarked;
