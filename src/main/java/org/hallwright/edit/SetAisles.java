package org.hallwright.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.model.Group;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Size;

/// Gives all aisles of a kind between the rows of a group one width. Blocks move apart northward from the southmost row, their
/// own aisles change with them, and what hangs and stands in the group, such as trays and containments, is stretched along.
///
/// @param width millimetres
public record SetAisles(String key, RowBands.Aisle aisle, int width) implements Edit {
    @Override
    public String label() {
        return String.format(Locale.ROOT, "Set %s aisles of %s to %,d mm", aisle.name().toLowerCase(Locale.ROOT), key, width);
    }

    @Override
    public Outcome apply(Plan plan, Function<String, Optional<Size>> sizes) {
        if (!(Targets.unlocked(plan, key).getLast() instanceof Group group)) {
            throw new EditRefused("'" + key + "' is not a group.");
        }
        if (width < 0 || width > 100_000) {
            throw new EditRefused("An aisle is 0 to 100 m wide.");
        }
        List<RowBands.Strip> strips = RowBands.of(group, sizes).strips();
        if (RowBands.of(group, sizes).widest(aisle).isEmpty()) {
            throw new EditRefused("'" + key + "' has no " + aisle.name().toLowerCase(Locale.ROOT) + " aisle between its rows.");
        }
        double[] shifts = new double[strips.size()];
        for (int i = 1; i < shifts.length; i++) {
            double gap = strips.get(i).minY() - strips.get(i - 1).maxY();
            shifts[i] = shifts[i - 1] + (RowBands.between(strips.get(i - 1), strips.get(i)) == aisle ? width - gap : 0);
        }
        Stretch stretch = new Stretch(y -> moved(strips, shifts, y));
        return Outcome.of(PlanTree.replace(plan, key, part -> {
            Group changed = group.withContents(stretch.of(group.contents(), aisle, width));
            return changed.equals(group) ? group : changed;
        }));
    }

    /// Where a line across the group comes to lie: with the strip it is in, or between two in proportion.
    private static int moved(List<RowBands.Strip> strips, double[] shifts, int y) {
        for (int i = 0; i < shifts.length; i++) {
            if (y <= strips.get(i).maxY()) {
                double gap = i == 0 ? 0 : strips.get(i).minY() - strips.get(i - 1).maxY();
                double part = i == 0 || y >= strips.get(i).minY() ? 1 : (y - strips.get(i - 1).maxY()) / gap;
                return (int) Math.round(y + (i == 0 ? 0 : shifts[i - 1] + part * (shifts[i] - shifts[i - 1])));
            }
        }
        return (int) Math.round(y + shifts[shifts.length - 1]);
    }
}
