package org.hallwright.scene;

import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;

/// The point that the meshes of a site are measured from: its own origin, so that their coordinates stay small enough for
/// single precision however far away the site is. Metres of the campus.
///
/// @param site index of the site in the plan
record Origin(int site, double x, double y) {
    static Origin of(Siting siting, int site) {
        return new Origin(site, siting.own(site).x(), siting.own(site).y());
    }

    /// A frame of the campus in millimetres as a frame of the mesh in metres.
    Frame metres(Frame frame) {
        return new Frame(frame.x() / 1000 - x, frame.y() / 1000 - y, frame.z() / 1000, frame.yaw());
    }

    /// The frame of what stands at a number: origin at the centre of its footprint, front at -y.
    Frame of(RackTable table, int n) {
        return new Frame(table.x[n] / 1000 - x, table.y[n] / 1000 - y, table.z[n] / 1000, table.yaw[n]);
    }
}
