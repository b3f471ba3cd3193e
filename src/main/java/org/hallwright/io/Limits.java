package org.hallwright.io;

import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Block;
import org.hallwright.model.Building;
import org.hallwright.model.Contents;
import org.hallwright.model.Fixture;
import org.hallwright.model.Group;
import org.hallwright.model.Item;
import org.hallwright.model.Plan;
import org.hallwright.model.Room;
import org.hallwright.model.RowSpec;
import org.hallwright.model.Run;
import org.hallwright.model.Site;
import org.hallwright.model.Size;

/// Refuses plans whose figures, each allowed for itself, multiply to what no table or coordinate can hold. Checked
/// before anything is laid out.
final class Limits {
    private static final int MOST_POSITIONS = 2_000_000;
    private static final int MOST_FIXTURES = 1_000_000;
    private static final Size UNKNOWN = new Size(600, 1200, 2000);

    private final Catalog catalog;
    private final Keys keys;
    private final Problems problems;
    private long positions;
    private long fixtures;

    Limits(Catalog catalog, Keys keys, Problems problems) {
        this.catalog = catalog;
        this.keys = keys;
        this.problems = problems;
    }

    void check(Plan plan) {
        for (Site site : plan.sites()) {
            count(site.fixtures());
            for (Building building : site.buildings()) {
                count(building.fixtures());
                building.rooms().forEach(this::room);
            }
            site.yards().forEach(this::room);
        }
    }

    private void room(Room room) {
        contents(room.contents());
    }

    private void contents(Contents contents) {
        count(contents.fixtures());
        for (Item item : contents.items()) {
            switch (item) {
                case Block block -> block(block);
                case Group group -> contents(group.contents());
            }
        }
    }

    private void count(List<Fixture> more) {
        for (Fixture fixture : more) {
            long before = fixtures;
            fixtures += fixture.repeat().count();
            crossed(fixture.key(), before, fixtures, MOST_FIXTURES, "fixtures");
            long reach = (long) fixture.repeat().count()
                    * Math.max(Math.abs((long) fixture.repeat().dx()), Math.abs((long) fixture.repeat().dy()));
            tooFar(fixture.key(), reach);
        }
    }

    private void block(Block block) {
        long before = positions;
        long depth = 0;
        long width = 0;
        for (RowSpec row : block.rows()) {
            positions += (long) block.repeat() * row.positions();
            long along = row.start() + (long) row.positions() * row.spacing();
            int deepest = 0;
            for (Run run : row.racks()) {
                Size size = catalog.size(run.type()).orElse(UNKNOWN);
                along += run.gap() + (long) run.count() * (run.type().isEmpty() ? run.freeWidth() : size.width());
                deepest = Math.max(deepest, size.depth());
            }
            width = Math.max(width, along);
            depth += deepest + Math.max(block.frontAisle(), block.rearAisle());
        }
        crossed(block.key(), before, positions, MOST_POSITIONS, "positions");
        tooFar(block.key(), Math.max(width, depth * block.repeat()));
    }

    private void crossed(String key, long before, long now, int most, String what) {
        if (before <= most && now > most) {
            problems.add(keys.spotOf(key), "with this the plan comes to more than " + most + " " + what,
                    "Correct the counts, or split the plan into several files.");
        }
    }

    private void tooFar(String key, long millimetres) {
        if (millimetres > ItemReader.FAR) {
            problems.add(keys.spotOf(key), "it is " + millimetres / 1_000_000 + " km long, more than the 1,000 km of a plan",
                    "Correct its counts and distances.");
        }
    }
}
