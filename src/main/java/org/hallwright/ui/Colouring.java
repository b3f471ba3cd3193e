package org.hallwright.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.hallwright.model.RackTable;
import org.hallwright.network.Cabling;
import org.hallwright.overlay.Analyses;
import org.hallwright.overlay.FieldResult;
import org.hallwright.overlay.HallField;
import org.hallwright.overlay.Overlay;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.overlay.Overlays;
import org.hallwright.overlay.Range;
import org.hallwright.overlay.Scale;
import org.hallwright.overlay.ShownPower;
import org.hallwright.scene.CampusView;
import org.hallwright.session.Document;
import org.hallwright.thermal.ThermalStudy;
import org.jspecify.annotations.Nullable;

/// What colours the view: an overlay, over the range of what a scope counts or over a range that was locked.
final class Colouring {
    private final Document document;
    private final CampusView view;
    private final Map<String, Range> locked = new HashMap<>();
    private final Set<Integer> chosen = new HashSet<>();
    private Set<String> filtered = Set.of();
    private Set<String> counted = Set.of();
    private Scope scope = Scope.CAMPUS;
    private String id = "";
    private @Nullable Cabling cabling;
    private @Nullable ShownPower power;
    private @Nullable ThermalStudy heat;
    private Function<String, Optional<HallField>> fields = room -> Optional.empty();
    private @Nullable OverlayResult whole;
    private @Nullable OverlayResult shown;
    private @Nullable FieldResult air;

    Colouring(Document document, CampusView view) {
        this.document = document;
        this.view = view;
    }

    /// Chooses an overlay; an empty id chooses none.
    void choose(String overlay) {
        id = overlay;
        chosen.clear();
        compute();
    }

    String id() {
        return id;
    }

    Scope scope() {
        return scope;
    }

    void count(Scope wanted) {
        scope = wanted;
        paint();
    }

    /// Computes it for the table the document has now.
    void compute() {
        whole = Overlays.named(id).map(this::computed).orElse(null);
        paint();
    }

    /// What an overlay says of the table the document has now; empty for none, and while what it needs is not known.
    Optional<OverlayResult> of(String overlay) {
        return Overlays.named(overlay).map(this::computed).map(result -> result.over(document.table(), n -> true, Optional.empty()));
    }

    /// What needs an analysis is shown as soon as that is known, and until a newer one comes.
    private @Nullable OverlayResult computed(Overlay overlay) {
        boolean known = switch (overlay.needs()) {
            case PLAN -> true;
            case CABLES -> cabling != null;
            case POWER -> power != null;
            case HEAT, FIELD -> heat != null;
        };
        return known ? overlay.compute(new Analyses(document.table(), document.catalog(), () -> Objects.requireNonNull(cabling), () -> Objects.requireNonNull(power), () -> Objects.requireNonNull(heat), fields)) : null;
    }

    /// Takes newer cables.
    void cabled(Optional<Cabling> newer) {
        cabling = newer.orElse(null);
        renew(Analyses.Need.CABLES);
    }

    /// Takes a newer power flow.
    void powered(Optional<ShownPower> newer) {
        power = newer.orElse(null);
        renew(Analyses.Need.POWER);
    }

    /// Takes newer heat.
    void heated(Optional<ThermalStudy> newer) {
        heat = newer.orElse(null);
        renew(Analyses.Need.HEAT);
        renew(Analyses.Need.FIELD);
    }

    /// Takes the air of halls that is known now.
    void aired(Function<String, Optional<HallField>> known) {
        fields = known;
        renew(Analyses.Need.FIELD);
    }

    /// True where what is shown is read from fields of air.
    boolean airy() {
        return Overlays.named(id).filter(overlay -> overlay.needs() == Analyses.Need.FIELD).isPresent();
    }

    private void renew(Analyses.Need from) {
        if (Overlays.named(id).filter(overlay -> overlay.needs() == from).isPresent()) {
            compute();
        }
    }

    /// Follows a selection that has changed.
    void selectionChanged() {
        if (!document.selection().equals(filtered)) {
            chosen.clear();
        }
        if (scope != Scope.CAMPUS && !document.selection().equals(counted)) {
            paint();
        }
    }

    private void paint() {
        counted = document.selection();
        OverlayResult before = shown;
        shown = whole == null ? null : whole.over(document.table(), within(), Optional.ofNullable(locked.get(id)));
        if (before != null && shown != null && !before.scale().equals(shown.scale())) {
            chosen.clear();
        }
        view.overlay(shown);
    }

    private IntPredicate within() {
        return scope.within(document.table(), document.selection());
    }

    /// What the legend is of: the overlay, or air where there is none.
    Optional<OverlayResult> shown() {
        return Optional.<OverlayResult>ofNullable(shown).or(() -> Optional.ofNullable(air));
    }

    /// Shows slices through air; null shows none.
    void air(@Nullable FieldResult slices) {
        air = slices;
        view.air().slices(slices);
    }

    /// A scale over the range that was locked for a figure.
    Scale scale(String figure, Scale plain) {
        Range range = locked.get(figure);
        return range == null ? plain : plain.spanning(range);
    }

    private String legend() {
        return shown == null && air != null ? air.about().id() : id;
    }

    /// True while the range stays whatever becomes of the plan.
    boolean locked() {
        return locked.containsKey(legend());
    }

    /// Keeps a range for the overlay that is shown, until it is freed.
    void lock(Range range) {
        locked.put(legend(), range);
        paint();
    }

    void unlock() {
        locked.remove(legend());
        paint();
    }

    /// Bands whose racks were selected by the legend.
    Set<Integer> chosen() {
        return chosen;
    }

    /// Selects the racks of a band.
    ///
    /// @param more true to add them to what is selected, or to take them away again
    void select(int band, boolean more) {
        OverlayResult result = shown().orElse(null);
        if (result == null) {
            return;
        }
        boolean away = more && chosen.contains(band);
        Set<String> racks = racks(result, band);
        Set<String> ids = more ? new LinkedHashSet<>(document.selection()) : new LinkedHashSet<>();
        Set<Integer> bands = more ? new HashSet<>(chosen) : new HashSet<>();
        if (away) {
            ids.removeAll(racks);
            bands.remove(band);
        } else {
            ids.addAll(racks);
            bands.add(band);
        }
        filtered = ids;
        chosen.clear();
        chosen.addAll(bands);
        document.select(ids);
    }

    private Set<String> racks(OverlayResult result, int band) {
        RackTable table = document.table();
        IntPredicate within = within();
        Set<String> racks = new LinkedHashSet<>();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && within.test(n) && result.scale().band(result.value(table, n)) == band) {
                racks.add(table.id(n).toString());
            }
        }
        return racks;
    }
}
