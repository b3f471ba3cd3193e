package org.hallwright.tour;

import org.hallwright.model.Eye;

/// Walking: a body of some width that slides along what it meets, goes through doors and follows floors. A pure function from
/// moment to moment, the same at every frame rate up to the shortness of its own steps.
public final class Walker {
    /// Half the breadth of a body, metres.
    public static final double RADIUS = 0.3;
    /// Metres per second of a walk, of a run and of one who crouches.
    public static final double WALK = 1.6;
    public static final double SPRINT = 5;
    public static final double CROUCH = 0.8;
    /// Highest step that feet follow, metres. At doors they follow any: stairs and ramps are not part of a plan.
    public static final double STEP = 0.3;
    /// Longest way between two looks around, metres: well below the breadth of a body.
    private static final double SUBSTEP = 0.05;
    /// Directions that are tried on each side of one that is blocked, up to a right angle.
    private static final int SIDES = 10;
    /// Feet come up and down steps so fast, metres per second.
    private static final double CLIMB = 2.5;
    /// A longer frame counts as one of so many seconds.
    private static final double LONGEST = 0.5;

    private Walker() {}

    /// What becomes of a person in some seconds.
    public static Person step(Person now, Wish wish, double seconds, Solids solids) {
        Ground ground = new Ground(solids);
        Person turned = now.turned(now.heading() + wish.turn(), now.pitch() + wish.raise(), wish.crouch() || now.crouched() && !ground.free(now.turned(0, 0, false)));
        if (!ground.free(turned)) {
            return stand(turned, solids);
        }
        double dt = Math.clamp(seconds, 0, LONGEST);
        double speed = turned.crouched() ? CROUCH : wish.sprint() ? SPRINT : WALK;
        double size = Math.hypot(wish.ahead(), wish.right());
        double way = size < 1e-9 ? 0 : speed * dt * Math.min(1, size);
        double h = Math.toRadians(turned.heading());
        double dx = size < 1e-9 ? 0 : (wish.ahead() * Math.cos(h) + wish.right() * Math.sin(h)) / size;
        double dy = size < 1e-9 ? 0 : (wish.ahead() * Math.sin(h) - wish.right() * Math.cos(h)) / size;
        int steps = Math.max(1, (int) Math.ceil(way / SUBSTEP));
        Person at = turned;
        for (int i = 0; i < steps; i++) {
            at = slide(at, dx * way / steps, dy * way / steps, dt / steps, ground);
        }
        return at;
    }

    /// A short step, or as much of it as is free: whole, or along one side of what is met.
    private static Person slide(Person at, double dx, double dy, double dt, Ground ground) {
        for (int i = 0; i < 2 * SIDES; i++) {
            double turn = Math.toRadians((i + 1) / 2 * (i % 2 == 0 ? 90.0 : -90.0) / SIDES);
            double c = Math.cos(turn);
            double s = Math.sin(turn);
            double x = at.x() + c * (c * dx - s * dy);
            double y = at.y() + c * (s * dx + c * dy);
            Person stepped = at.at(x, y, ground.height(at, x, y, CLIMB * dt));
            if (ground.free(stepped)) {
                return stepped;
            }
            // Beside the edge of a higher floor there is room only above it.
            Person level = at.at(x, y, at.z());
            if (stepped.z() < at.z() && ground.free(level)) {
                return level;
            }
        }
        return at;
    }

    /// Somebody at the free place nearest to a camera, who looks where it looks.
    public static Person stand(Eye near, double heading, double pitch, Solids solids) {
        double z = new Ground(solids).below(near.x(), near.y(), near.z());
        return stand(new Person(near.x(), near.y(), z, heading, pitch, Person.USUAL, false), solids);
    }

    private static Person stand(Person wanted, Solids solids) {
        return new Ground(solids).nearest(wanted);
    }
}
