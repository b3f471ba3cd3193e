package org.hallwright.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What differs at one slot from what its block generates. The rest of the block stays live.
///
/// @param dx millimetres along the block's x from the generated place
/// @param dy millimetres along the block's y from the generated place
/// @param yaw degrees added to the generated yaw
/// @param type catalogue id that stands here instead; empty to keep the generated one
/// @param absent true when nothing stands here
/// @param name name for people; empty for the naming scheme
/// @param devices per U (bottom unit counted from 1) the device type that replaces the catalogue's; empty text removes it
/// @param pins connections fixed by hand, in the words of the capability that made them
public record SlotException(
        int dx, int dy, double yaw, String type, boolean absent, String name,
        SortedMap<Integer, String> devices, List<String> pins) {
    public static final SlotException NONE = new SlotException(0, 0, 0, "", false, "", new TreeMap<>(), List.of());

    public SlotException {
        if (Math.abs((long) dx) > Pose.FAR || Math.abs((long) dy) > Pose.FAR) {
            throw new IllegalArgumentException("a rack may stand at most 1,000 km from its slot");
        }
        yaw = Pose.normal(yaw);
        devices = Collections.unmodifiableSortedMap(new TreeMap<>(devices));
        pins = List.copyOf(pins);
    }

    public SlotException moved(int byX, int byY) {
        return new SlotException(dx + byX, dy + byY, yaw, type, absent, name, devices, pins);
    }

    public SlotException turned(double degrees) {
        return new SlotException(dx, dy, yaw + degrees, type, absent, name, devices, pins);
    }

    public SlotException withType(String changed) {
        return new SlotException(dx, dy, yaw, changed, absent, name, devices, pins);
    }

    public SlotException withName(String changed) {
        return new SlotException(dx, dy, yaw, type, absent, changed, devices, pins);
    }

    public SlotException withAbsent(boolean changed) {
        return new SlotException(dx, dy, yaw, type, changed, name, devices, pins);
    }

    public SlotException withPins(List<String> changed) {
        return new SlotException(dx, dy, yaw, type, absent, name, devices, changed);
    }

    /// The same place holding what stands at `other`: type, devices and pins change, the place stays.
    public SlotException withEquipmentOf(SlotException other, String otherType) {
        return new SlotException(dx, dy, yaw, otherType, absent, name, other.devices, other.pins);
    }
}
