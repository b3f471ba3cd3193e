package org.hallwright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.hallwright.edit.Edit;
import org.hallwright.edit.EditRefused;
import org.hallwright.model.Section;
import org.hallwright.network.Cable;
import org.hallwright.network.Cabling;
import org.hallwright.model.Finding;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.overlay.Range;
import org.hallwright.planner.Checks;
import org.hallwright.planner.Summaries;
import org.hallwright.scene.CampusView;
import org.hallwright.session.DeviceId;
import org.hallwright.session.Document;
import org.hallwright.session.Guard;
import org.hallwright.session.Jobs;
import org.hallwright.session.Selected;
import org.hallwright.session.Settings;

/// What the parts of the window share: document, view, background jobs, overlay, findings, and ways to act on them.
final class Workbench {
    private final Document document;
    private final CampusView view;
    private final Jobs jobs;
    private final Settings settings;
    private final Summaries summaries;
    private final List<Runnable> listeners = new ArrayList<>();
    private Consumer<String> speaker = text -> { };
    private final DropTargets drops;
    private final Cutaways cutaways;
    private List<Finding> placing = List.of();
    private List<Finding> findings = List.of();
    private boolean checked;
    private final Colouring colouring;
    private final LiveEdit live;
    private final LiveCables cables;
    private final LivePower power;
    private final LivePipes pipes;
    private final LiveThermal heat;
    private final LiveAir air;
    private final Failures failures;
    private final Followed followed;
    private final ChosenUnits units;
    private final Whereabouts whereabouts;
    private final Obstacles obstacles = new Obstacles();
    private final Redacted redacted;
    private final Held held = new Held();

    Workbench(Document document, CampusView view, Jobs jobs, Settings settings) {
        this.document = document;
        this.view = view;
        this.jobs = jobs;
        this.settings = settings;
        this.summaries = new Summaries(document.catalog());
        this.colouring = new Colouring(document, view);
        this.live = new LiveEdit(this);
        this.followed = new Followed(view);
        this.cables = new LiveCables(document, jobs, result -> {
            placing = result;
            checked = true;
        }, this::cabled);
        this.power = new LivePower(document, jobs, cables::latest, this::powered);
        this.heat = new LiveThermal(document, jobs, this::heated);
        this.pipes = new LivePipes(document, view, jobs, this::piped);
        this.air = new LiveAir(this, jobs);
        this.failures = new Failures(this);
        this.units = new ChosenUnits(this);
        this.redacted = new Redacted(this);
        this.whereabouts = new Whereabouts(document, view, cables, power);
        document.listen((doc, before) -> refresh(before));
        this.cutaways = new Cutaways(this);
        this.drops = new DropTargets(view);
    }

    /// Shows the document as it is now.
    void start() {
        view.theme(settings.dark());
        view.show(document.table());
        changed();
    }

    /// Begins to compute in the background, once the picture is there.
    void compute() {
        // The flow takes a part of the time that the cables take, and both wait for the same worker.
        heat.follow();
        power.follow();
        cables.follow();
    }

    private void refresh(RackTable before) {
        RackTable table = document.table();
        units.follow();
        if (table != before) {
            view.show(table);
            colouring.compute();
            heat.follow();
            power.follow();
            cables.follow();
        } else {
            colouring.selectionChanged();
        }
        view.select(Selected.numbers(table, document.selection()));
        live.follow();
        changed();
    }

    /// Runs work in the background and hands its result over.
    <T> void later(String key, Supplier<T> work, Consumer<T> done) {
        jobs.submit(key, work, done);
    }

    /// The same for work that looks from time to time whether it is given up.
    <T> void later(String key, Function<BooleanSupplier, T> work, Consumer<T> done) {
        jobs.submit(key, work, done);
    }

    /// Shows cables that have come.
    private void cabled() {
        gather();
        colouring.cabled(cables.latest());
        drawSystems();
        followed.renew(cables.latest().orElse(null), cables.single().orElse(null));
        power.cabled();
        settled();
    }

    /// Shows a power flow that has come.
    private void powered() {
        gather();
        heat.load(power.load());
        if (!document.previewing()) {
            drawPower();
        }
        colouring.powered(power.shown());
        settled();
    }

    private void drawPower() {
        view.power(redacted.now().feeds() ? null : power.flow().orElse(null));
    }

    /// Shows what is known of cables and power on the present table.
    void drawSystems() {
        view.cables(cables.latest().filter(c -> !c.table().plan().networks().isEmpty()).orElse(null));
        drawPower();
    }

    /// Shows heat that has come.
    private void heated() {
        gather();
        colouring.heated(heat.study());
        heat.study().ifPresent(pipes::follow);
        settled();
    }

    /// Shows what is found wrong with pipes.
    private void piped() {
        gather();
        settled();
    }

    private void gather() {
        findings = Checks.together(Checks.together(placing, power.findings()), Checks.together(heat.findings(), pipes.findings()));
    }

    /// The heat of what is shown.
    LiveThermal heat() {
        return heat;
    }

    /// The air of the hall that is looked at.
    LiveAir air() {
        return air;
    }

    /// What is out of service.
    Failures failures() {
        return failures;
    }

    /// The power side of what is shown.
    LivePower power() {
        return power;
    }

    /// The cables of what is shown.
    LiveCables cables() {
        return cables;
    }

    /// The job counts as busy until its result is delivered, so tell of its end after that.
    private void settled() {
        changed();
        if (busy()) {
            Platform.runLater(this::changed);
        }
    }

    /// Calls a listener after every change of document, selection, findings, overlay or settings.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// Who shows short messages.
    void speaker(Consumer<String> shows) {
        speaker = shows;
    }

    /// Where beside the 3D picture something dragged can be dropped into a room.
    DropTargets drops() {
        return drops;
    }

    void say(String text) {
        speaker.accept(redacted.said(settings.units().sentence(text)));
    }

    /// Makes an edit after the hard rules were asked; says why when it is not made.
    boolean attempt(Edit edit) {
        Optional<String> objection = Guard.objection(document.table(), document.catalog(), edit);
        if (objection.isPresent()) {
            say(objection.get());
            return false;
        }
        return perform(edit);
    }

    /// Makes an edit that was asked for already.
    boolean perform(Edit edit) {
        try {
            document.perform(edit);
            return true;
        } catch (EditRefused refused) {
            say(String.valueOf(refused.getMessage()));
            return false;
        }
    }

    /// Chooses an overlay; an empty id chooses none.
    void overlay(String id) {
        colouring.choose(redacted.now().hides(id) ? "" : id);
        air.read(colouring.airy());
        changed();
    }

    /// Chooses what totals and legends count.
    void count(Scope scope) {
        colouring.count(scope);
        changed();
    }

    void lockRange(Range range) {
        colouring.lock(range);
        changed();
    }

    void unlockRange() {
        colouring.unlock();
        changed();
    }

    /// The edit that a field is choosing the value of.
    LiveEdit live() {
        return live;
    }

    Colouring colouring() {
        return colouring;
    }

    Optional<OverlayResult> painted() {
        return colouring.shown();
    }

    /// The cables whose whole way the view shows.
    Followed followed() {
        return followed;
    }

    /// Follows one cable, and selects the rack at one of its ends so that its way is told.
    void follow(Cable cable) {
        cables.latest().ifPresent(cabling -> {
            Set<Integer> racks = Selected.numbers(document.table(), document.selection());
            int low = cable.low().rack();
            int high = cable.high().rack();
            followed.follow(List.of(cable), cabling.table());
            if (racks.size() > 1 || !racks.contains(low) && !racks.contains(high)) {
                document.select(Set.of(cabling.table().id(racks.contains(high) && !racks.contains(low) ? high : low).toString()));
            } else {
                changed();
            }
        });
    }

    /// Ends the following of cables and the choice of units that stand nowhere; false when there was neither.
    boolean unfollow() {
        boolean any = followed.end() | units.end();
        if (any) {
            changed();
        }
        return any;
    }

    /// Flies to a part or rack and selects it; to a device within its rack.
    void reveal(String id) {
        Optional<DeviceId> device = DeviceId.parse(id);
        if (device.isPresent()) {
            DeviceId of = device.get();
            document.select(Set.of(of.rack().toString()));
            view.flyTo(document.table().number(of.rack()), of.u(), of.gpu());
            return;
        }
        if (document.exists(id)) {
            document.select(Set.of(id));
        } else {
            units.choose(Set.of(id));
        }
        fly(Set.of(id));
    }

    /// Flies to what ids name.
    void fly(Set<String> ids) {
        whereabouts.fly(ids);
    }

    /// The ranges along x, y and z that parts and racks take; those of the whole campus when there are none.
    Section shown(Set<String> ids) {
        return whereabouts.shown(ids);
    }

    /// The units of the power chain that are chosen.
    ChosenUnits units() {
        return units;
    }

    /// What stands in the way.
    Obstacles obstacles() {
        return obstacles;
    }

    /// What is kept from those who look on.
    Redacted redacted() {
        return redacted;
    }

    /// The edit that a gesture under way would make.
    Held held() {
        return held;
    }

    /// What of the view is left away.
    Cutaways cutaways() {
        return cutaways;
    }

    Document document() {
        return document;
    }

    CampusView view() {
        return view;
    }

    Settings settings() {
        return settings;
    }

    Summaries summaries() {
        return summaries;
    }

    List<Finding> findings() {
        return findings;
    }

    /// False until the rules have been asked once.
    boolean checked() {
        return checked;
    }

    /// True while something is computed in the background.
    boolean busy() {
        return jobs.busy("findings") || jobs.busy("power") || jobs.busy("heat");
    }
}
