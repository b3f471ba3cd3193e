/// Heat of a plan: what racks give to air and liquid, the loops that carry it to the outdoors, the air of halls by aisle zones,
/// and the metrics they are judged by. The field of a hall is that of `airflow`, made from the same plan.
///
/// Entry point: [ThermalStudy].
@NullMarked
package org.hallwright.thermal;

import org.jspecify.annotations.NullMarked;
