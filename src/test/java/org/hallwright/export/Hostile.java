package org.hallwright.export;

import java.util.List;
import org.hallwright.edit.RenameRack;
import org.hallwright.model.Plan;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackTable;
import org.hallwright.testing.Halls;

/// A plan that has names of the kind that break files: for the plan, for every part and for every rack.
final class Hostile {
    static final List<String> NAMES = List.of("a, b; c\td", "6\" tray 'x'", "two\nlines\r\nthree", "=1+1", "+1", "-1", "@SUM(A1)", "<script>alert(1)</script>", "]]> <!-- -->", "R&D &amp; &#0;",
            "bell \u0007 nul \u0000 esc \u001b end \u009f", "קומה א (ב)", "غرفة رقم ١", "\u202eturned\u202c", "\ud83d\ude80 rocket \ud83d\udc69\u200d\ud83d\udcbb", "%s %n {0} ${x} \\P \\U+0041 %%d",
            "usemtl x # o y", "long ".repeat(60), "half \ud83d of a pair");

    private Hostile() {}

    static Plan plan() {
        int count = NAMES.size();
        Plan plan = Halls.plan(Halls.room("H1", Halls.row("A", 1000, 3000, count)), Halls.room("H2", 30_000, 0, List.of()));
        RackTable table = Halls.table(plan);
        for (int i = 0; i < count; i++) {
            plan = new RenameRack(table.id(i).toString(), NAMES.get(i)).apply(plan, Halls.CATALOG::size).plan();
        }
        List<String> keys = List.of("S1", "B1", "H1", "H2", "A");
        for (int i = 0; i < keys.size(); i++) {
            String name = NAMES.get(2 + 3 * i);
            plan = PlanTree.replace(plan, keys.get(i), part -> part.withName(name));
        }
        return new Plan(NAMES.get(7), NAMES.get(8), plan.notes(), plan.phases(), plan.templates(), plan.sites(), plan.networks(), plan.power(), plan.cooling(), plan.transports(), plan.views(),
                plan.tours(), plan.titleBlock());
    }

    /// The name that a rack of [#plan] has, as files in UTF-8 can hold it.
    static String name(int i) {
        return NAMES.get(i).replace("\ud83d of", "? of");
    }
}
