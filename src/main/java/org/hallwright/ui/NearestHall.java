package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import org.hallwright.model.Building;
import org.hallwright.model.Frame;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.scene.CampusView;
import org.hallwright.session.Selected;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.ThermalStudy;
import org.jspecify.annotations.Nullable;

/// The hall that is meant: that of the selection, or else the one that the camera looks into or that is nearest to where it
/// looks.
final class NearestHall {
    /// How far from a hall one may look and still mean it, millimetres.
    private static final double AROUND = 15_000;
    /// From how far away one looks at a hall and not at the campus, over the size of the hall.
    private static final double FAR = 3;
    private final Workbench bench;
    private List<Hall> halls = List.of();
    private @Nullable Plan plan;
    private boolean placed;
    private Set<String> selection = Set.of();
    private String selected = "";

    /// A hall where the view shows it.
    private record Hall(String key, Frame frame, double width, double depth) {
        /// How far a point is from it, millimetres.
        double apart(double x, double y) {
            double lx = frame.localX(x, y);
            double ly = frame.localY(x, y);
            return Math.hypot(Math.max(0, Math.max(-lx, lx - width)), Math.max(0, Math.max(-ly, ly - depth)));
        }
    }

    NearestHall(Workbench bench) {
        this.bench = bench;
    }

    /// Its key; empty for none.
    ///
    /// @param study that knows the halls
    String key(ThermalStudy study) {
        follow(study);
        return selected.isEmpty() ? looked() : selected;
    }

    private void follow(ThermalStudy study) {
        Plan now = bench.document().plan();
        boolean moved = now != plan || placed != bench.view().truePlaces();
        if (moved) {
            plan = now;
            placed = bench.view().truePlaces();
            halls = halls(now, study, bench.view());
        }
        if (moved || !bench.document().selection().equals(selection)) {
            selection = bench.document().selection();
            selected = Selected.numbers(study.table(), selection).stream().filter(study.table()::present).findFirst()
                    .map(n -> hall(study, n)).orElse("");
        }
    }

    /// The hall that something stands in, or that it cools the air of.
    private static String hall(ThermalStudy study, int number) {
        String room = study.table().placeOf(number).room().key();
        return study.hall(room).or(() -> study.halls().stream().filter(hall -> IntStream.of(hall.coolers()).anyMatch(n -> n == number)).findFirst()).map(HallAir::room).orElse("");
    }

    private static List<Hall> halls(Plan plan, ThermalStudy study, CampusView view) {
        List<Hall> halls = new ArrayList<>();
        for (Site site : plan.sites()) {
            Frame there = view.placeOf(site);
            for (Building building : site.buildings()) {
                for (Room room : building.rooms()) {
                    if (study.hall(room.key()).isPresent()) {
                        halls.add(new Hall(room.key(), PlanTree.inside(PlanTree.inside(there, building), room), room.width(), room.depth()));
                    }
                }
            }
        }
        return List.copyOf(halls);
    }

    private String looked() {
        Point3D eye = bench.view().camera().eye();
        Point2D middle = Wayfinding.middle(eye, bench.view().camera().target());
        Hall nearest = null;
        double least = AROUND;
        for (Hall hall : halls) {
            double apart = hall.apart(middle.getX(), middle.getY());
            if (apart < least && eye.distance(middle.getX(), middle.getY(), hall.frame.z()) < FAR * Math.max(hall.width, hall.depth)) {
                nearest = hall;
                least = apart;
            }
        }
        return nearest == null ? "" : nearest.key;
    }
}
