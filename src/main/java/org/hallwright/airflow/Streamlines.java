package org.hallwright.airflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Ways of the air through a room: second-order Runge-Kutta on the flow between the faces of the cells. A way ends where a
/// device takes the air in, where the air stands still, or after so many points.
public final class Streamlines {
    /// Part of a cell that a step crosses.
    private static final double STEP = 0.4;
    /// Air slower than this stands still, m/s.
    private static final double STILL = 1e-3;
    /// Seeds lie this far from the opening they belong to, metres.
    private static final double OFF = 0.02;

    /// What comes to a closed face stays this far from it, metres.
    private static final double EDGE = 1e-4;

    private final AirField field;
    private final float[] xyz;
    private final float[] celsius;
    private final float[] seconds;
    private final double[] at = new double[3];
    private final double[] half = new double[3];
    private final double[] speed = new double[3];
    private int count;

    private Streamlines(AirField field, int points) {
        this.field = field;
        xyz = new float[3 * points];
        celsius = new float[points];
        seconds = new float[points];
    }

    /// A place to start from, metres of the room.
    public record Seed(double x, double y, double z) {}

    /// Starts that stand for equal parts of what some devices give, over their exhausts.
    ///
    /// @param of which devices
    /// @param count starts in all, at most
    public static List<Seed> seeds(AirRoom room, Predicate<AirDevice> of, int count) {
        var openings = new ArrayList<Opening>();
        var flows = new ArrayList<Double>();
        double all = 0;
        for (var device : room.devices()) {
            if (of.test(device) && device.flow() > 0) {
                double shares = device.exhausts().stream().mapToDouble(Opening::share).sum();
                for (var opening : device.exhausts()) {
                    openings.add(opening);
                    flows.add(device.flow() * opening.share() / shares);
                    all += flows.getLast();
                }
            }
        }
        var seeds = new ArrayList<Seed>();
        double passed = 0;
        for (int n = 0; n < openings.size(); n++) {
            double before = passed;
            passed += flows.get(n);
            int first = (int) Math.ceil(before / all * count - 0.5);
            int last = (int) Math.ceil(passed / all * count - 0.5);
            spread(openings.get(n), last - first, seeds);
        }
        return List.copyOf(seeds);
    }

    /// The ways from some seeds; those that start in solids or in still air are left out.
    ///
    /// @param points of a way, at most
    public static List<Streamline> trace(AirField field, List<Seed> seeds, int points) {
        var tracer = new Streamlines(field, points);
        var lines = new ArrayList<Streamline>();
        for (var seed : seeds) {
            tracer.follow(seed);
            if (tracer.count > 1) {
                lines.add(new Streamline(Arrays.copyOf(tracer.xyz, 3 * tracer.count), Arrays.copyOf(tracer.celsius, tracer.count),
                        Arrays.copyOf(tracer.seconds, tracer.count)));
            }
        }
        return lines;
    }

    /// Evenly over an opening, in as many columns and rows as keep the seeds about as far apart both ways.
    private static void spread(Opening opening, int count, List<Seed> into) {
        if (count <= 0) {
            return;
        }
        var face = opening.face();
        double wide = face.a1() - face.a0();
        double high = face.b1() - face.b0();
        int columns = Math.clamp(Math.round(Math.sqrt(count * wide / Math.max(high, 1e-9))), 1, count);
        double off = face.at() + (opening.after() ? OFF : -OFF);
        for (int n = 0; n < count; n++) {
            int row = n / columns;
            int rows = (count + columns - 1) / columns;
            int inRow = Math.min(columns, count - row * columns);
            double a = face.a0() + wide * (n % columns + 0.5) / inRow;
            double b = face.b0() + high * (row + 0.5) / rows;
            into.add(switch (face.axis()) {
                case X -> new Seed(off, a, b);
                case Y -> new Seed(a, off, b);
                case Z -> new Seed(a, b, off);
            });
        }
    }

    private void follow(Seed seed) {
        count = 0;
        at[0] = seed.x();
        at[1] = seed.y();
        at[2] = seed.z();
        double time = 0;
        boolean more = put(time);
        while (more && count < seconds.length) {
            double step = step(at);
            System.arraycopy(at, 0, half, 0, 3);
            // The middle of the step tells the way of all of it.
            advance(half, step / 2);
            more = step > 0 && step(half) > 0;
            if (more) {
                boolean taken = advance(at, step);
                time += step;
                more = put(time) && !taken;
            }
        }
    }

    /// Keeps a point; says whether there is air at it.
    private boolean put(double time) {
        for (int axis = 0; axis < 3; axis++) {
            // What is kept must lie in the air too.
            at[axis] = (float) at[axis];
        }
        double temperature = field.at(at[0], at[1], at[2]);
        if (Double.isNaN(temperature)) {
            return false;
        }
        for (int axis = 0; axis < 3; axis++) {
            xyz[3 * count + axis] = (float) at[axis];
        }
        celsius[count] = (float) temperature;
        seconds[count++] = (float) time;
        return true;
    }

    /// Reads the speed at a place; says how long to go with it, seconds, 0 where the air stands.
    private double step(double[] place) {
        field.velocity(place[0], place[1], place[2], speed);
        if (Math.hypot(speed[0], Math.hypot(speed[1], speed[2])) < STILL) {
            return 0;
        }
        double step = Double.MAX_VALUE;
        for (int axis = 0; axis < 3; axis++) {
            var planes = planes(axis);
            int cell = AirField.cell(planes, place[axis]);
            step = Math.min(step, STEP * (planes[cell + 1] - planes[cell]) / Math.abs(speed[axis]));
        }
        return step;
    }

    /// Moves a place along; not through what is closed. Says whether a device takes it in.
    private boolean advance(double[] place, double step) {
        int i = AirField.cell(field.x, place[0]);
        int j = AirField.cell(field.y, place[1]);
        int k = AirField.cell(field.z, place[2]);
        int nx = field.nx();
        int ny = field.ny();
        boolean taken = advance(place, 0, i, step, field.flowX, (k * ny + j) * (nx + 1) + i, 1);
        taken |= advance(place, 1, j, step, field.flowY, (k * (ny + 1) + j) * nx + i, nx);
        return taken | advance(place, 2, k, step, field.flowZ, (k * ny + j) * nx + i, nx * ny);
    }

    private boolean advance(double[] place, int axis, int cell, double step, float[] flow, int face, int stride) {
        var planes = planes(axis);
        double from = place[axis];
        double to = from + speed[axis] * step;
        if (to >= planes[cell] && to < planes[cell + 1]) {
            place[axis] = to;
            return false;
        }
        boolean up = to > from;
        place[axis] = to;
        boolean solid = Double.isNaN(field.at(place[0], place[1], place[2]));
        float through = flow[up ? face + stride : face];
        if (solid || through == 0) {
            place[axis] = up ? planes[cell + 1] - EDGE : planes[cell] + EDGE;
        }
        return solid && through != 0;
    }

    private double[] planes(int axis) {
        return switch (axis) {
            case 0 -> field.x;
            case 1 -> field.y;
            default -> field.z;
        };
    }
}
