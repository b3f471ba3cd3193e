package org.hallwright.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.thermal.PipeRun;

/// Finds the pipe at a pixel. Pipes far from the camera are left out: nobody can point at them.
final class PipePointer {
    /// Pixels around the middle of a thin pipe.
    private static final double REACH = 4;
    private static final double FAR_M = 150;
    private final List<Place> places;

    /// Pipes that are near each other, and how much room they take up.
    private record Place(Volume volume, Origin origin, List<PipeRun> runs) {}

    PipePointer(List<PipeRun> runs, Siting siting) {
        Map<String, List<PipeRun>> byRoom = new LinkedHashMap<>();
        runs.forEach(run -> byRoom.computeIfAbsent(run.room() + (run.room().isEmpty() ? byRoom.size() : ""), r -> new ArrayList<>()).add(run));
        List<Place> found = new ArrayList<>();
        byRoom.values().forEach(of -> {
            int site = siting.at(of.getFirst().points()[0], of.getFirst().points()[1]);
            found.add(new Place(of.stream().map(run -> PipeTubes.volume(run, site)).reduce(Volume::union).orElseThrow(), Origin.of(siting, site), of));
        });
        places = List.copyOf(found);
    }

    /// @param before metres before the camera beyond which something hides pipes
    Optional<PipeRun> at(Projection[] cameras, double sx, double sy, double before) {
        PipeRun nearest = null;
        double[] least = {before};
        for (Place place : places) {
            Projection camera = cameras[place.origin().site()];
            for (PipeRun run : camera.pose().usual(place.volume().away(camera.pose())) < FAR_M ? place.runs() : List.<PipeRun>of()) {
                if (hit(camera, run, sx, sy, least)) {
                    nearest = run;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// True where a pipe is at the pixel and nearer than what was found before.
    private static boolean hit(Projection camera, PipeRun run, double sx, double sy, double[] least) {
        double[] p = run.points();
        boolean hit = false;
        double[] from = null;
        for (int i = 0; i < p.length; i += 3) {
            double[] to = camera.project(p[i] / 1000, p[i + 1] / 1000, p[i + 2] / 1000);
            if (from != null && from[2] > 0 && to[2] > 0) {
                double dx = to[0] - from[0];
                double dy = to[1] - from[1];
                double square = dx * dx + dy * dy;
                double t = square == 0 ? 0 : Math.clamp(((sx - from[0]) * dx + (sy - from[1]) * dy) / square, 0, 1);
                // What is linear along the line on screen is the reciprocal of the depth.
                double depth = 1 / ((1 - t) / from[2] + t / to[2]);
                double radius = run.dn() / 2000.0;
                double wide = Math.max(REACH, radius * camera.scale() / depth);
                if (Math.hypot(from[0] + t * dx - sx, from[1] + t * dy - sy) <= wide && depth - radius < least[0]) {
                    least[0] = depth - radius;
                    hit = true;
                }
            }
            from = to;
        }
        return hit;
    }
}
