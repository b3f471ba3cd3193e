package org.hallwright.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hallwright.airflow.AirDevice;
import org.hallwright.airflow.AirField;
import org.hallwright.airflow.AirSolver;
import org.hallwright.airflow.DeviceAir;
import org.hallwright.airflow.Streamline;
import org.hallwright.airflow.Streamlines;
import org.hallwright.overlay.HallField;
import org.hallwright.overlay.RoomAir;
import org.hallwright.overlay.Solved;
import org.hallwright.thermal.HallAir;
import org.hallwright.thermal.HallRoom;
import org.hallwright.thermal.ThermalStudy;
import org.jspecify.annotations.Nullable;

/// The air of a hall as it was worked out last, or why there is none.
///
/// @param study what it was worked out from
/// @param key of the hall
/// @param cell largest cell, metres
/// @param hall as the solver saw it; null where nothing was solved
/// @param field null where nothing was solved
/// @param air what of it can be shown; null where it is refused
/// @param refused why nothing is shown; empty where it is
/// @param badge what must be said beside it; empty for nothing
public record SolvedHall(ThermalStudy study, String key, double cell, @Nullable HallRoom hall, @Nullable AirField field, @Nullable RoomAir air, String refused, String badge) {
    private static final int WAYS = 70;
    private static final int POINTS = 500;

    /// Works it out.
    ///
    /// @param known what was known of the hall; where its air is still the same it is taken over
    /// @param before the field of the hall with the same cells, to start from
    public static SolvedHall of(ThermalStudy study, String key, double cell, @Nullable SolvedHall known, @Nullable AirField before, BooleanSupplier ended) {
        HallAir zones = study.hall(key).orElse(null);
        Optional<String> why = zones == null ? Optional.of("it has no racks") : AirTrust.refusal(zones);
        HallRoom hall = why.isPresent() ? null : HallRoom.of(study, key).orElse(null);
        if (hall == null || hall.air().devices().isEmpty()) {
            return new SolvedHall(study, key, cell, null, null, null, why.orElse("nothing moves its air"), "");
        }
        if (known != null && known.hall != null && known.cell <= cell && known.hall.air().equals(hall.air())) {
            return new SolvedHall(study, key, known.cell, hall, known.field, fresh(known.air), known.refused, known.badge);
        }
        try {
            AirField field = AirSolver.solve(hall.air(), cell, before, ended);
            AirTrust trust = AirTrust.of(study, hall, field);
            return new SolvedHall(study, key, cell, hall, field, trust.refused().isEmpty() ? shown(hall, field, cell, trust.blanks()) : null, trust.refused(), trust.badge());
        } catch (IllegalArgumentException tooMany) {
            return new SolvedHall(study, key, cell, hall, null, null, String.format(Locale.ROOT, "it is too large for cells of %.1f m", cell), "");
        }
    }

    private static @Nullable RoomAir fresh(@Nullable RoomAir air) {
        return air == null || !air.solved().stale() ? air
                : marked(air, new Solved(air.solved().model(), air.solved().computed(), false, air.solved().lowest(), air.solved().highest(), air.solved().blanks()));
    }

    private static RoomAir marked(RoomAir air, Solved solved) {
        return new RoomAir(air.field(), air.room(), air.corner(), air.lines(), solved);
    }

    private static RoomAir shown(HallRoom hall, AirField field, double cell, List<Solved.Blank> blanks) {
        List<Streamlines.Seed> seeds = new ArrayList<>(Streamlines.seeds(hall.air(), device -> device.duty() instanceof AirDevice.Duty.Supply, WAYS));
        seeds.addAll(Streamlines.seeds(hall.air(), device -> device.duty() instanceof AirDevice.Duty.Heat heat && heat.watts() > 0, WAYS));
        List<Streamline> lines = Streamlines.trace(field, seeds, POINTS);
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        for (float celsius : field.celsius) {
            if (!Float.isNaN(celsius)) {
                low = Math.min(low, celsius);
                high = Math.max(high, celsius);
            }
        }
        return new RoomAir(field, hall.room(), hall.corner(), lines, new Solved(String.format(Locale.ROOT, "L2 potential flow, %.1f m", cell), Optional.of(Instant.now()), false, low, high, blanks));
    }

    /// The same, shown as that of an earlier version or of the present one.
    public SolvedHall stale(boolean now) {
        if (air == null || air.solved().stale() == now) {
            return this;
        }
        return new SolvedHall(study, key, cell, hall, field, now ? marked(air, air.solved().outdated()) : fresh(air), refused, badge);
    }

    /// Its field, where it is the hall that is asked for and can be shown.
    public Optional<HallField> fieldOf(String room) {
        return room.equals(key) && hall != null && field != null && air != null ? Optional.of(new HallField(hall, field, cell)) : Optional.empty();
    }

    /// What passes a rack; none where the field does not tell.
    public Optional<DeviceAir> rack(int number) {
        return fieldOf(key).flatMap(known -> known.rack(number));
    }

    /// Part of the air of a rack that comes straight from supplies or goes straight to coolers, whichever is more, 0 to 1; none
    /// where the field does not tell.
    public Optional<Double> capture(int rack) {
        return rack(rack).map(DeviceAir::capture).filter(part -> !part.isNaN());
    }
}
