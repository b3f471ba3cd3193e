/// Racks, devices and plant equipment as values. Every figure carries how far it can be trusted and where it was read.
///
/// Entry point: [Catalog]. Values are read from `assets/catalog` by `io`.
@NullMarked
package org.hallwright.catalog;

import org.jspecify.annotations.NullMarked;
