/// The command line: one class per command, each a thin layer over the packages below.
///
/// Entry point: [CommandLineOf], used by `Main`.
@NullMarked
package org.hallwright.command;

import org.jspecify.annotations.NullMarked;
