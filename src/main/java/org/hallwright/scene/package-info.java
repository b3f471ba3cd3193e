/// The 3D view: meshes, colours, camera, picking, labels. Everything outside speaks millimetres of the campus frame with z
/// up; metres with y down exist only in here.
///
/// Entry point: [CampusView].
@NullMarked
package org.hallwright.scene;

import org.jspecify.annotations.NullMarked;
