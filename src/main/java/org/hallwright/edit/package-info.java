/// Edits as small values, and the history of a document. An edit is a pure function from plan to plan that carries ids and
/// values; undo is the plan before.
///
/// Entry points: [Edit], [History].
@NullMarked
package org.hallwright.edit;

import org.jspecify.annotations.NullMarked;
