package org.hallwright.tour;

/// How far a motion goes beyond the bounds of [Pace]: its highest speed, acceleration and jerk and the same of its view, each over
/// its bound.
record Strain(double speed, double acceleration, double jerk, double turn, double turnAcceleration) {
    private static final double STEP = 1.0 / 60;
    /// What is found between samples may be a little higher.
    private static final double RESERVE = 1.03;

    static Strain of(Spline spline, TimeLaw law, Solids solids) {
        double speed = 0;
        double acceleration = 0;
        double jerk = 0;
        double turn = 0;
        double turnAcceleration = 0;
        double seconds = law.seconds();
        double[][] last = new double[4][];
        for (int i = 0; i * STEP <= seconds + 3 * STEP; i++) {
            System.arraycopy(last, 1, last, 0, 3);
            last[3] = spline.at(law.at(Math.clamp(i * STEP, 0, seconds)) / Leg.KNOT);
            if (i < 3) {
                continue;
            }
            double pace = Pace.at(solids, last[2][0], last[2][1], last[2][2]);
            speed = Math.max(speed, difference(last, 0, 3, 0, 0, -1, 1) / STEP / pace);
            acceleration = Math.max(acceleration, difference(last, 0, 3, 0, 1, -2, 1) / (STEP * STEP) / pace);
            jerk = Math.max(jerk, difference(last, 0, 3, -1, 3, -3, 1) / (STEP * STEP * STEP) / pace);
            turn = Math.max(turn, difference(last, 3, 5, 0, 0, -1, 1) / STEP);
            turnAcceleration = Math.max(turnAcceleration, difference(last, 3, 5, 0, 1, -2, 1) / (STEP * STEP));
        }
        return new Strain(speed / Pace.SPEED, acceleration / Pace.ACCELERATION, jerk / Pace.JERK, turn / Pace.TURN, turnAcceleration / Pace.TURN_ACCELERATION);
    }

    /// Length of a sum of samples over some dimensions.
    private static double difference(double[][] samples, int from, int to, double a, double b, double c, double d) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double value = a * samples[0][i] + b * samples[1][i] + c * samples[2][i] + d * samples[3][i];
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    /// How many times slower the motion keeps all bounds; at least 1. Its speed falls with the time it takes, its acceleration with
    /// the square of that, its jerk with the cube.
    double slower() {
        double times = Math.max(Math.max(speed, turn), Math.max(Math.sqrt(Math.max(acceleration, turnAcceleration)), Math.cbrt(jerk)));
        return Math.max(1, RESERVE * times);
    }
}
