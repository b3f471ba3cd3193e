package org.hallwright.scene;

/// What a camera sees of one site: its pose in the site's own coordinates, and the pyramid that its picture covers.
final class Sight {
    private final CameraPose pose;
    private final double scale;
    private final double setBack;
    /// Inward normals of the four sides of the pyramid and of the plane through the eye.
    private final double[][] inward;

    Sight(CameraPose pose, double width, double height) {
        this.pose = pose;
        this.scale = pose.scale(height);
        this.setBack = pose.setBack();
        double tanV = pose.tan();
        double tanH = tanV * width / height;
        double[] f = pose.forward();
        inward = new double[][] {
            f, side(f, pose.right(), tanH, 1), side(f, pose.right(), tanH, -1), side(f, pose.up(), tanV, 1), side(f, pose.up(), tanV, -1)
        };
    }

    private static double[] side(double[] forward, double[] axis, double tan, int sign) {
        return new double[] {forward[0] * tan + sign * axis[0], forward[1] * tan + sign * axis[1], forward[2] * tan + sign * axis[2]};
    }

    /// Pixels per metre at one metre before the camera.
    double scale() {
        return scale;
    }

    CameraPose pose() {
        return pose;
    }

    /// Metres a pixel covers at the nearest point of a volume.
    double metresPerPixel(Volume volume) {
        return volume.away(pose) / scale;
    }

    /// What a distance is in the order in which things are drawn: without what a long lens stands farther away.
    double order(double away) {
        return away - setBack;
    }

    /// Metres a pixel covers at a distance.
    double metresPerPixel(double away) {
        return away / scale;
    }

    /// False where no point of the volume can be in the picture.
    boolean sees(Volume v) {
        for (double[] n : inward) {
            double x = (n[0] >= 0 ? v.maxX() : v.minX()) - pose.x();
            double y = (n[1] >= 0 ? v.maxY() : v.minY()) - pose.y();
            double z = (n[2] >= 0 ? v.maxZ() : v.minZ()) - pose.z();
            if (n[0] * x + n[1] * y + n[2] * z < 0) {
                return false;
            }
        }
        return true;
    }
}
