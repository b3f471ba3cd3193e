package org.hallwright.picture;

import java.util.SortedMap;
import java.util.TreeMap;
import org.hallwright.io.SnapshotNote;
import org.hallwright.model.Plan;
import org.hallwright.model.Program;
import org.hallwright.session.Wording;

/// What a picture says of itself in its file: which view of which plan it shows, and by whom.
public final class Inscription {
    private Inscription() {}

    /// @param file of the plan, without folders; empty where it has none. What is redacted does not tell it.
    /// @param hash of the plan, see [org.hallwright.io.LayoutFile#hash]
    /// @return texts by the keywords of PNG
    public static SortedMap<String, String> of(Seen seen, String file, String hash) {
        Plan plan = seen.table().plan();
        String name = seen.words().apply(plan.name());
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put(SnapshotNote.KEYWORD, new SnapshotNote(name, seen.words().equals(Wording.PLAIN) ? file : "", hash, seen.look()).text());
        texts.put("Software", Program.SIGNATURE);
        texts.put("Title", name);
        if (!plan.titleBlock().author().isEmpty()) {
            texts.put("Author", seen.words().apply(plan.titleBlock().author()));
        }
        return texts;
    }
}
