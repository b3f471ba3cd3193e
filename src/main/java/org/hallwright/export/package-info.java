/// What leaves Hallwright: tables, drawings and reports, one class per format.
///
/// Entry points: [Exporters] for files of a plan, [ReportJson] and [FindingsJson] for the command line.
@NullMarked
package org.hallwright.export;

import org.jspecify.annotations.NullMarked;
