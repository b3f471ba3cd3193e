package org.hallwright.scene;

/// A ray through a pixel as each site has it in its campus coordinates, metres.
///
/// @param of by site
/// @param ground the site whose ground it meets where nothing stands in its way
record Rays(Ray[] of, int ground) {
    /// A ray of a plan with one site.
    static Rays of(Ray ray) {
        return new Rays(new Ray[] {ray}, 0);
    }

    static Rays of(Siting siting, CameraPose pose, double sx, double sy, double width, double height) {
        Ray shown = pose.ray(sx, sy, width, height);
        if (siting.sites() == 0) {
            return of(shown);
        }
        Ray[] rays = new Ray[siting.sites()];
        for (int i = 0; i < rays.length; i++) {
            rays[i] = siting.inside(i, pose).ray(sx, sy, width, height);
        }
        double t = shown.plane(0);
        double[] at = Double.isNaN(t) ? pose.target() : new double[] {shown.x() + shown.dx() * t, shown.y() + shown.dy() * t};
        return new Rays(rays, siting.shownAt(at[0], at[1]));
    }

    Ray ofGround() {
        return of[ground];
    }
}
