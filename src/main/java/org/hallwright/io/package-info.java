/// Files in and out: layout JSON, the bundled catalogue, edits as JSON.
///
/// Reading goes through a tree of located values ([Json]), so that all errors of a file are reported at once, each with
/// line, column, JSON pointer and remedy. Entry points: [LayoutFile], [EditJson], [CatalogReader]; [AtomicFile] for writers of other
/// files.
@NullMarked
package org.hallwright.io;

import org.jspecify.annotations.NullMarked;
