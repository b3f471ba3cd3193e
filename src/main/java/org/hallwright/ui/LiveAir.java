package org.hallwright.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.hallwright.airflow.AirField;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.overlay.RoomAir;
import org.hallwright.overlay.Scale;
import org.hallwright.session.Jobs;
import org.hallwright.session.SolvedHall;
import org.hallwright.thermal.ThermalStudy;
import org.jspecify.annotations.Nullable;

/// The air of one hall, worked out in the background while it is looked at: coarse once things rest, finer when a gesture has
/// ended, finest on demand. What is shown belongs to an earlier version of the plan from the moment that the hall changes
/// until its new air has come.
final class LiveAir implements AirSource {
    private static final String KEY = "air";
    private static final double COARSE = 1.2;
    private static final double USUAL = 0.6;
    private static final double FINEST = 0.3;
    private static final Duration REST = Duration.millis(150);

    private final Workbench bench;
    private final Jobs jobs;
    private final NearestHall nearest;
    private final Timeline beat = new Timeline(new KeyFrame(REST, e -> beat()));
    /// Fields of the hall by cell, to start from.
    private final Map<Double, AirField> before = new HashMap<>();
    private boolean looked;
    private boolean read;
    private boolean on;
    private String room = "";
    private double finest = USUAL;
    private @Nullable SolvedHall found;
    /// The newest that was found while no gesture was under way.
    private @Nullable SolvedHall settled;
    private @Nullable Need asked;
    private @Nullable Need last;

    /// What is to be worked out.
    private record Need(ThermalStudy study, String room, double cell) {
        boolean same(@Nullable Need other) {
            return other != null && study == other.study && room.equals(other.room) && cell == other.cell;
        }
    }

    LiveAir(Workbench bench, Jobs jobs) {
        this.bench = bench;
        this.jobs = jobs;
        this.nearest = new NearestHall(bench);
        beat.setCycleCount(Animation.INDEFINITE);
        bench.listen(this::follow);
    }

    @Override
    public void wanted(boolean now) {
        looked = now;
        turn();
    }

    /// Told whether racks are to be read from it.
    void read(boolean now) {
        read = now;
        turn();
    }

    private void turn() {
        boolean now = looked || read;
        if (now == on) {
            return;
        }
        on = now;
        if (now) {
            // With the next beat, so that the key that asked for it is let go before anything long begins.
            beat.play();
        } else {
            beat.stop();
            leave("");
        }
    }

    /// Forgets the hall, and goes to another.
    private void leave(String next) {
        jobs.cancel(KEY);
        room = next;
        asked = null;
        last = null;
        found = null;
        settled = null;
        finest = USUAL;
        before.clear();
        bench.colouring().aired(hall -> Optional.empty());
    }

    private boolean gesture() {
        return bench.document().previewing() || bench.heat().shown().orElse(null) != bench.heat().study().orElse(null);
    }

    /// Takes over what has changed; what a gesture has ended with is worked out at once.
    private void follow() {
        ThermalStudy study = bench.heat().shown().orElse(null);
        if (!on || study == null) {
            if (on && !room.isEmpty()) {
                leave("");
            }
            return;
        }
        String here = nearest.key(study);
        if (!here.equals(room)) {
            leave(here);
        }
        if (asked != null && asked.study != study) {
            jobs.cancel(KEY);
            asked = null;
        }
        SolvedHall kept = settled;
        if (kept != null && kept.study() == study && found != kept && found != null && found.study() != study) {
            found = kept;
        }
        if (found != null) {
            boolean stale = stale(found, study);
            finest = stale && found.air() != null && !found.air().solved().stale() ? USUAL : finest;
            found = found.stale(stale);
        }
        if (!gesture() && study.table() == bench.document().table()) {
            ask(study);
        }
    }

    /// True from the moment that the hall, its cooling or its load has changed.
    private boolean stale(SolvedHall known, ThermalStudy study) {
        if (known.study() == study && study.table() == bench.document().table()) {
            return false;
        }
        Plan then = known.study().table().plan();
        Plan now = study == bench.heat().study().orElse(null) ? bench.document().table().plan() : study.table().plan();
        return part(then) != part(now) || !then.cooling().equals(now.cooling()) || !known.study().out().equals(bench.heat().failed()) || !known.study().load().equals(study.load());
    }

    private @Nullable Part part(Plan plan) {
        return PlanTree.find(plan, room).orElse(null);
    }

    /// Asks for what has not changed for a while.
    private void beat() {
        ThermalStudy study = bench.heat().shown().orElse(null);
        if (study == null) {
            return;
        }
        RoomAir shown = found == null ? null : found.air();
        String here = room;
        follow();
        if (bench.heat().asking() && asked != null && asked.cell < COARSE) {
            // What is held by the pointer must not wait for it.
            jobs.cancel(KEY);
            asked = null;
        }
        Need now = new Need(study, room, 0);
        boolean rests = now.same(last);
        last = now;
        if (rests) {
            ask(study);
        }
        if (!here.equals(room) || shown != (found == null ? null : found.air())) {
            bench.changed();
        }
    }

    private void ask(ThermalStudy study) {
        double cell = next(study);
        if (room.isEmpty() || cell == 0) {
            return;
        }
        Need need = new Need(study, room, cell);
        if (need.same(asked)) {
            return;
        }
        asked = need;
        SolvedHall known = found;
        AirField start = before.get(cell);
        jobs.submit(KEY, ended -> SolvedHall.of(study, need.room, cell, known, start, ended), this::take);
    }

    /// The next cells to be worked out; 0 where there is nothing to do.
    private double next(ThermalStudy study) {
        SolvedHall known = found;
        if (known == null || known.study() != study) {
            return COARSE;
        }
        if (gesture() || known.field() == null) {
            return 0;
        }
        return known.cell() > USUAL ? USUAL : known.cell() > finest ? finest : 0;
    }

    private void take(SolvedHall newer) {
        if (!on || !newer.key().equals(room)) {
            return;
        }
        asked = null;
        if (newer.field() == null && found != null && found.study() == newer.study() && found.field() != null) {
            // Finer cells are too many: what is known stays.
            finest = found.cell();
            bench.say(newer.refused());
            return;
        }
        found = newer;
        if (newer.field() != null) {
            before.put(newer.cell(), newer.field());
        }
        if (!gesture()) {
            settled = newer;
        }
        bench.colouring().aired(newer::fieldOf);
        bench.changed();
    }

    @Override
    public Optional<RoomAir> air() {
        return Optional.ofNullable(found).map(SolvedHall::air);
    }

    /// The newest of the hall, with what it says of single racks.
    Optional<SolvedHall> found() {
        return Optional.ofNullable(found);
    }

    @Override
    public String state() {
        ThermalStudy study = bench.heat().shown().orElse(null);
        if (study == null) {
            return "";
        }
        if (!on) {
            return "off";
        }
        if (room.isEmpty()) {
            return "Select a hall to see its air";
        }
        String name = PlanTree.find(bench.document().table().plan(), room).map(Part::label).orElse(room) + ": ";
        SolvedHall known = found;
        if (asked != null) {
            return name + String.format(Locale.ROOT, "computing %.1f m…", asked.cell);
        }
        if (known == null) {
            return name + "waiting…";
        }
        if (known.air() == null) {
            return name + "no field is shown: " + known.refused();
        }
        return name + known.air().solved().model() + (known.air().solved().stale() ? " · of an earlier version" : "") + (known.badge().isEmpty() ? "" : " · " + known.badge())
                + (study.assumed() ? " · cooling assumed" : "");
    }

    @Override
    public Optional<Scale> limits() {
        return Optional.ofNullable(found).flatMap(known -> known.study().hall(known.key())).map(hall -> hall.system().airClass())
                .map(c -> Scale.compliance(c.allowableLowC, c.recommendedLowC, c.recommendedHighC, c.allowableHighC));
    }

    @Override
    public Optional<String> finer() {
        return found != null && found.air() != null && !found.air().solved().stale() && asked == null && found.cell() > FINEST && found.cell() <= USUAL && finest > FINEST
                ? Optional.of("0.3 m now") : Optional.empty();
    }

    @Override
    public void refine() {
        finest = FINEST;
        follow();
        bench.changed();
    }
}
