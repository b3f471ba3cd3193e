package org.hallwright.thermal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hallwright.airflow.AirDevice;
import org.hallwright.airflow.AirRoom;
import org.hallwright.airflow.Box;
import org.hallwright.model.Frame;

/// A room of a plan as the solver of its air sees it: racks, coolers and contained aisles as boxes, panels, openings and devices,
/// with the flows and supply temperatures of the zones.
///
/// Leakage is prescribed: both ways through the panels over the racks, in what the zones say. Racks with rear doors give their
/// air back at the temperature of the room.
///
/// @param room key of the room
/// @param corner frame of the room's corner at its floor, in the campus, millimetres
/// @param racks number of the rack of each of the first devices of `air`; the others are coolers and leaks
/// @param turned racks that stand askew to the room and are left out
/// @param air the room
public record HallRoom(String room, Frame corner, int[] racks, int turned, AirRoom air) {
    private static final double MM = 1000;

    /// The room of a study; none where it has no racks whose air is known or no coolers.
    public static Optional<HallRoom> of(ThermalStudy study, String room) {
        RoomShape shape = study.shape(room);
        HallAir hall = study.hall(room).orElse(null);
        return shape == null || hall == null ? Optional.empty() : Optional.of(new Builder(study, shape, hall).built());
    }

    /// Index of the device of a rack; -1 for none.
    public int device(int rack) {
        for (int i = 0; i < racks.length; i++) {
            if (racks[i] == rack) {
                return i;
            }
        }
        return -1;
    }

    /// Puts a room together.
    private static final class Builder {
        private final ThermalStudy study;
        private final RoomShape shape;
        private final HallAir hall;
        private final StandingFaces faces;
        private final List<Box> solids = new ArrayList<>();
        private final List<AirDevice> devices = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        private int turned;

        Builder(ThermalStudy study, RoomShape shape, HallAir hall) {
            this.study = study;
            this.shape = shape;
            this.hall = hall;
            this.faces = new StandingFaces(study.table(), shape);
        }

        HallRoom built() {
            double height = height();
            for (int n : shape.numbers) {
                if (!faces.square(n)) {
                    turned++;
                    continue;
                }
                solids.add(faces.box(n, height));
                if (study.rack(n) && study.airM3s(n) > 0) {
                    numbers.add(n);
                    devices.add(rack(n));
                }
            }
            ContainedAir contained = new ContainedAir(shape, hall, faces, height);
            contained.leaks().forEach(devices::add);
            supply(contained, height).ifPresent(devices::add);
            AirRoom air = new AirRoom(shape.room.width() / MM, shape.room.depth() / MM, height, solids, contained.panels(), devices);
            return new HallRoom(shape.room.key(), shape.frame, numbers.stream().mapToInt(Integer::intValue).toArray(), turned, air);
        }

        /// Up to the ceiling that hot aisles are ducted to, or else to that of the room.
        private double height() {
            double ducted = shape.contained.stream().filter(RoomShape.Contained::hot).mapToDouble(c -> c.containment().height() / MM).max().orElse(0);
            double tallest = Arrays.stream(shape.numbers).mapToDouble(n -> study.table().height[n] / MM).max().orElse(0);
            double room = shape.room.clearHeight() > 0 ? shape.room.clearHeight() / MM : tallest + 1;
            return Math.max(tallest + 0.3, ducted > 0 ? Math.min(ducted, room) : room);
        }

        private AirDevice rack(int n) {
            boolean neutral = study.neutral(n);
            AirDevice.Duty duty = neutral ? new AirDevice.Duty.Supply(Double.isNaN(study.inletC(n)) ? Doors.ROOM_C : study.inletC(n)) : new AirDevice.Duty.Heat(study.airW(n));
            return new AirDevice(List.of(faces.front(n)), List.of(faces.rear(n)), study.airM3s(n), duty);
        }

        /// The coolers of the room as one device: they supply what the zones say, and take it where they do.
        private Optional<AirDevice> supply(ContainedAir contained, double ceiling) {
            if (hall.coolers().length == 0 || hall.supplyM3s() <= 0 || Double.isNaN(hall.supplyC())) {
                return Optional.empty();
            }
            CoolerOpenings openings = new CoolerOpenings(study, shape, hall, faces, contained, ceiling);
            return Optional.of(new AirDevice(openings.returns(), openings.supplies(), hall.supplyM3s(), new AirDevice.Duty.Supply(hall.supplyC())));
        }
    }
}
