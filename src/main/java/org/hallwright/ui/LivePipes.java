package org.hallwright.ui;

import java.util.List;
import org.hallwright.model.Finding;
import org.hallwright.scene.CampusView;
import org.hallwright.session.Document;
import org.hallwright.session.Jobs;
import org.hallwright.thermal.PipeStudy;
import org.hallwright.thermal.ThermalStudy;
import org.jspecify.annotations.Nullable;

/// What flows in the pipes of what is shown, computed in the background from the newest heat once a gesture has ended.
final class LivePipes {
    private static final String KEY = "pipes";

    private final Document document;
    private final CampusView view;
    private final Jobs jobs;
    private final Runnable changed;
    private @Nullable ThermalStudy last;
    private List<Finding> findings = List.of();

    private record Result(PipeStudy study, List<Finding> findings) {}

    /// @param changed told when something newer has come
    LivePipes(Document document, CampusView view, Jobs jobs, Runnable changed) {
        this.document = document;
        this.view = view;
        this.jobs = jobs;
        this.changed = changed;
    }

    /// Computes it for heat that has come.
    void follow(ThermalStudy heat) {
        if (document.previewing() || heat == last || heat.table() != document.table()) {
            return;
        }
        last = heat;
        jobs.submit(KEY, () -> {
            PipeStudy study = PipeStudy.of(heat);
            study.work();
            return new Result(study, study.findings());
        }, this::take);
    }

    private void take(Result result) {
        view.pipes().show(result.study());
        findings = result.findings();
        changed.run();
    }

    /// What is found wrong with pipes.
    List<Finding> findings() {
        return findings;
    }
}
