package org.hallwright.scene;

import org.hallwright.model.Extent;

/// An upright box of the campus, metres, that holds something drawn; with the site it belongs to.
///
/// @param site index of the site in the plan
record Volume(int site, double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {
    /// @param extent millimetres of the campus
    /// @param low lowest point, metres
    /// @param high highest point, metres
    static Volume of(int site, Extent extent, double low, double high) {
        return new Volume(site, extent.minX() / 1000, extent.minY() / 1000, low, extent.maxX() / 1000, extent.maxY() / 1000, high);
    }

    Volume union(Volume other) {
        return new Volume(site, Math.min(minX, other.minX), Math.min(minY, other.minY), Math.min(minZ, other.minZ),
                Math.max(maxX, other.maxX), Math.max(maxY, other.maxY), Math.max(maxZ, other.maxZ));
    }

    /// Metres from a camera to its nearest point; 0 from inside.
    double away(CameraPose camera) {
        double dx = Math.max(0, Math.max(minX - camera.x(), camera.x() - maxX));
        double dy = Math.max(0, Math.max(minY - camera.y(), camera.y() - maxY));
        double dz = Math.max(0, Math.max(minZ - camera.z(), camera.z() - maxZ));
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /// Metres from a camera to its middle.
    double toMiddle(CameraPose camera) {
        return camera.away((minX + maxX) / 2, (minY + maxY) / 2, (minZ + maxZ) / 2);
    }

    /// True where a camera stands on its floor, below its top.
    boolean holds(CameraPose camera) {
        return camera.x() > minX && camera.x() < maxX && camera.y() > minY && camera.y() < maxY && camera.z() < maxZ;
    }
}
