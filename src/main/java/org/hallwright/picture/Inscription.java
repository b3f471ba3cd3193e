package org.hallwright.picture;

import java.util.SortedMap;
import java.util.TreeMap;
import org.hallwright.io.LayoutFile;
import org.hallwright.io.SnapshotNote;
import org.hallwright.model.Look;
import org.hallwright.model.Plan;
import org.hallwright.model.Program;

/// What a picture says of itself in its file: which view of which plan it shows, and by whom.
public final class Inscription {
    private Inscription() {}

    /// @param file of the plan, without folders; empty where it has none
    /// @return texts by the keywords of PNG
    public static SortedMap<String, String> of(Plan plan, String file, Look look) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put(SnapshotNote.KEYWORD, new SnapshotNote(plan.name(), file, LayoutFile.hash(plan), look).text());
        texts.put("Software", Program.SIGNATURE);
        texts.put("Title", plan.name());
        if (!plan.titleBlock().author().isEmpty()) {
            texts.put("Author", plan.titleBlock().author());
        }
        return texts;
    }
}
