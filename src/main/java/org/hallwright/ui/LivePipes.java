package org.hallwright.ui;

import org.hallwright.catalog.LoadCase;
import org.hallwright.model.RackTable;
import org.hallwright.scene.CampusView;
import org.hallwright.session.Document;
import org.hallwright.session.Jobs;
import org.hallwright.thermal.PipeStudy;
import org.hallwright.thermal.ThermalStudy;
import org.jspecify.annotations.Nullable;

/// What flows in the pipes of what is shown, computed in the background once a gesture has ended.
final class LivePipes {
    private static final String KEY = "pipes";

    private final Document document;
    private final CampusView view;
    private final Jobs jobs;
    private @Nullable RackTable last;

    LivePipes(Document document, CampusView view, Jobs jobs) {
        this.document = document;
        this.view = view;
        this.jobs = jobs;
    }

    /// Computes it for the table that the document shows now.
    void follow() {
        RackTable table = document.table();
        if (document.previewing() || table == last) {
            return;
        }
        last = table;
        jobs.submit(KEY, () -> {
            PipeStudy study = PipeStudy.of(ThermalStudy.of(table, document.catalog(), LoadCase.MAXIMUM));
            study.work();
            return study;
        }, study -> view.pipes().show(study));
    }
}
