package org.hallwright.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Group;
import org.hallwright.model.RackTable;

/// Finds what two versions of a plan have of other equipment or in other parts, wherever it stands.
final class Equipment {
    private Equipment() {}

    /// Blocks whose equipment, numbers or parts differ, as they were and as they are.
    static List<BlockPlace> changed(RackTable before, RackTable after) {
        List<BlockPlace> changed = new ArrayList<>();
        Map<String, BlockPlace> old = HashMap.newHashMap(before.places().size());
        before.places().forEach(place -> old.put(place.block().key(), place));
        for (BlockPlace now : after.places()) {
            BlockPlace was = old.remove(now.block().key());
            if (was == null) {
                changed.add(now);
            } else if (was.first() != now.first() || !sameParts(was, now) || was.block() != now.block() && !sameDevices(was, now)) {
                changed.add(was);
                changed.add(now);
            }
        }
        changed.addAll(old.values());
        return changed;
    }

    private static boolean sameParts(BlockPlace a, BlockPlace b) {
        return a.room().key().equals(b.room().key()) && a.site().key().equals(b.site().key())
                && (a.building() == null ? "" : a.building().key()).equals(b.building() == null ? "" : b.building().key())
                && keys(a.groups()).equals(keys(b.groups()));
    }

    private static List<String> keys(List<Group> groups) {
        return groups.stream().map(Group::key).toList();
    }

    private static boolean sameDevices(BlockPlace a, BlockPlace b) {
        List<BlockLayout.Place> before = a.layout().places();
        List<BlockLayout.Place> after = b.layout().places();
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).slot().equals(after.get(i).slot()) || !before.get(i).type().equals(after.get(i).type())
                    || !fitted(a.block(), before.get(i)).equals(fitted(b.block(), after.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static List<Object> fitted(Block block, BlockLayout.Place place) {
        var exception = block.exception(place.slot());
        return List.of(exception.devices(), exception.pins());
    }
}
