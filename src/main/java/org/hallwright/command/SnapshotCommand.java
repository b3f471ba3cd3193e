package org.hallwright.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.hallwright.export.PngWriter;
import org.hallwright.io.AtomicFile;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Layer;
import org.hallwright.model.Phase;
import org.hallwright.model.Plan;
import org.hallwright.model.RackTable;
import org.hallwright.model.Showing;
import org.hallwright.overlay.Overlay;
import org.hallwright.overlay.Phasing;
import org.hallwright.picture.Inscription;
import org.hallwright.picture.Sheet;
import org.hallwright.picture.Staging;
import org.hallwright.scene.CampusView;
import org.hallwright.scene.PictureSize;
import org.hallwright.scene.Pictures;
import org.hallwright.session.Selected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Draws pictures of a layout.
@Command(name = "snapshot", mixinStandardHelpOptions = true, description = "Draws a layout as a PNG picture, or several into a folder.",
        footer = {"", "A picture knows its view: File > Open Snapshot shows it in the window.", "", Exit.OF_FILES, Exit.OF_DRAWING, "", "Examples:",
            "  hallwright snapshot layouts/colossus-1.json -o campus.png --title --legend",
            "  hallwright snapshot layouts/gb200-hall.json -o hall.png --view hall:H1 \\", "      --overlay power-max --legend --size 1920x1080 --theme light",
            "  hallwright snapshot layouts/gb200-hall.json -o dark.png --view hall:H1 \\", "      --overlay power-load --legend --fail EE-TR.R01.P01",
            "  hallwright snapshot layouts/colossus-1m.json -o board.png --view plan \\", "      --title-block --legend --size 16384x9216",
            "  hallwright snapshot layouts/colossus-1m.json -o later.png --phase C2A", "  hallwright snapshot layouts/colossus-1.json -o halls --view halls \\", "      --overlay power-max,heat-inlet --legend"})
final class SnapshotCommand implements Callable<Integer> {
    private static final String USUAL = "1600x1000";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "layout")
    private Path file = Path.of("");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "picture to write, X.png, or the folder for several")
    private Path output = Path.of("");

    @Option(names = "--view", paramLabel = "VIEW",
            description = "iso (default), top, plan, a saved view by name, hall:ID or any other part, rack:ID; halls, sites or views for all of them; may be repeated")
    private List<String> views = List.of();

    @Option(names = "--overlay", paramLabel = "NAME", split = ",", completionCandidates = OverlayNames.class,
            description = "colour racks by: ${COMPLETION-CANDIDATES}; several, with commas between, make a picture each")
    private List<String> overlays = List.of();

    @Option(names = "--tour", paramLabel = "NAME", description = "draw a moment of this tour, see --at; campus, power and packet are made up from the plan")
    private String tour = "";

    @Option(names = "--at", paramLabel = "S", description = "which moment of the tour, seconds from its beginning")
    private double at;

    @Option(names = "--phase", paramLabel = "PHASE", description = "draw the plan as of this phase, by key or name: what comes later as ghosts")
    private String phase = "";

    @Option(names = "--parallel", description = "draw in parallel projection: lengths are the same near and far")
    private boolean parallel;

    @Option(names = "--transparent", description = "leave ground and background out")
    private boolean transparent;

    @Option(names = "--select", paramLabel = "ID", split = ",", description = "mark racks, equipment or parts, with their cables and feeders")
    private List<String> selected = List.of();

    @Option(names = "--fail", paramLabel = "ID", split = ",", description = "draw these power units out of service")
    private List<String> failed = List.of();

    @Option(names = "--air", paramLabel = "HALL", description = "draw the air of a hall as a field, level at 1.5 m unless --slice says otherwise")
    private String air = "";

    @Option(names = "--slice", paramLabel = "AXIS=M", description = "where to cut it, for example z=1.5 or x=6, metres of the hall; may be repeated")
    private List<String> slices = List.of();

    @Option(names = "--streams", description = "draw the ways that its air takes")
    private boolean streams;

    @Option(names = "--measured", paramLabel = MeasuredOption.LABEL, description = MeasuredOption.ABOUT)
    private String measured = "";

    @Mixin
    private PictureOptions options = new PictureOptions();

    /// A picture to draw.
    ///
    /// @param overlay that is asked for; empty for that of the view
    private record Shot(Viewpoint viewpoint, Optional<Overlay> overlay, Path output) {}

    @Override
    public Integer call() throws Exception {
        PictureSize size = options.size(USUAL);
        List<Optional<Overlay>> named = overlays.isEmpty() ? List.of(Optional.empty()) : overlays.stream().map(OverlayNames::find).toList();
        named.forEach(overlay -> overlay.map(Overlay::id).filter(options.redaction()::hides).ifPresent(hidden -> {
            throw new WrongCall("Overlay '" + hidden + "' shows what --redact keeps back. Leave one of them out.");
        }));
        if (!tour.isEmpty() && !views.isEmpty()) {
            throw new WrongCall("--view and --tour both say what is seen. Leave one of them out.");
        }
        Progress reading = new Progress(spec.commandLine().getErr(), 2);
        reading.step("reading " + file);
        Opened layout = Opened.read(file);
        layout.measured(measured);
        List<Shot> shots = shots(layout, named);
        Optional<Phase> asOf = phase(layout.table().plan());
        layout.fail(failed);
        Set<Integer> marked = selection(layout.table());
        reading.step("working it out");
        Optional<AirPicture> field = air.isEmpty() ? Optional.empty() : Optional.of(AirPicture.of(layout.thermal(), air, slices));
        Staging staging = Drawing.on(() -> stage(layout, size, field, marked));
        reading.end();
        Progress progress = new Progress(spec.commandLine().getErr(), shots.size());
        Sheet sheet = options.sheet(LayoutFile.hash(layout.table().plan()), !tour.isEmpty());
        for (Shot shot : shots) {
            progress.step("drawing " + shot.output());
            Drawing.on(() -> {
                draw(staging, shot, asOf, size, sheet, field);
                return true;
            });
        }
        progress.end();
        return Exit.DONE;
    }

    /// One picture of each view in each colouring.
    private List<Shot> shots(Opened layout, List<Optional<Overlay>> named) throws FileRefused {
        List<Viewpoint> viewpoints = tour.isEmpty() ? Viewpoint.all(views.isEmpty() ? List.of("iso") : views, layout) : List.of(TourNames.of(tour, layout).moment(at));
        boolean several = viewpoints.size() * named.size() > 1;
        boolean picture = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT).endsWith(".png");
        if (several == picture) {
            throw new WrongCall(several ? "These are " + viewpoints.size() * named.size() + " pictures: let '" + output + "' be a folder, without an ending."
                    : "Pictures are written as PNG: let '" + output + "' end in .png.");
        }
        List<Shot> shots = new ArrayList<>();
        for (Viewpoint viewpoint : viewpoints) {
            for (Optional<Overlay> overlay : named) {
                shots.add(new Shot(viewpoint, overlay, several ? output.resolve(name(viewpoint, overlay)) : output));
            }
        }
        if (several) {
            folder();
        }
        return shots;
    }

    private static String name(Viewpoint viewpoint, Optional<Overlay> overlay) {
        return (viewpoint.name() + overlay.map(o -> "-" + o.id()).orElse("")).replaceAll("[^\\p{L}\\p{N}._ -]", "-") + ".png";
    }

    private void folder() throws FileRefused {
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw FileRefused.of(output.toString(), "no folder can be made there", "Choose another.");
        }
    }

    private Set<Integer> selection(RackTable table) {
        for (String id : selected) {
            if (Selected.numbers(table, Set.of(id)).isEmpty()) {
                throw new WrongCall("There is nothing '" + id + "' to select in this layout.");
            }
        }
        return Selected.numbers(table, Set.copyOf(selected));
    }

    private Staging stage(Opened layout, PictureSize size, Optional<AirPicture> field, Set<Integer> marked) {
        Staging staging = layout.stage(options, size);
        CampusView campus = staging.view();
        field.ifPresent(shown -> {
            campus.air().slices(shown.slices());
            campus.air().streams(streams ? shown.air().lines() : List.of(), shown.air().corner(), shown.slices().scale());
        });
        campus.select(marked);
        return staging;
    }

    private Optional<Phase> phase(Plan plan) {
        Optional<Phase> known = plan.phases().stream().filter(p -> p.key().equals(phase) || p.name().equals(phase)).findFirst();
        if (known.isEmpty() && !phase.isEmpty()) {
            throw new WrongCall("There is no phase '" + phase + "' in this layout. " + (plan.phases().isEmpty() ? "It has none."
                    : "Choose one of " + Phasing.inOrder(plan).stream().map(Phase::key).collect(Collectors.joining(", ")) + "."));
        }
        return known;
    }

    private void draw(Staging staging, Shot shot, Optional<Phase> asOf, PictureSize size, Sheet sheet, Optional<AirPicture> field) throws FileRefused {
        Viewpoint viewpoint = shot.viewpoint();
        Showing showing = asOf.map(p -> viewpoint.showing().withGhostsAfter(p.key())).orElse(viewpoint.showing());
        // What hangs under the ceiling would hide the air.
        staging.dress(shot.overlay().map(Overlay::id).orElse(viewpoint.overlay()), field.isPresent() ? showing.without(List.of(Layer.TRAYS, Layer.PIPES)) : showing);
        viewpoint.aim().accept(staging.view());
        if (parallel) {
            staging.view().camera().parallel(true, true);
        }
        List<Node> over = new ArrayList<>(sheet.over(staging.seen(), size, viewpoint.title(), field.map(AirPicture::slices)));
        viewpoint.said(staging.seen(), size, sheet).ifPresent(over::add);
        SortedMap<String, String> texts = Inscription.of(staging.seen(), String.valueOf(file.getFileName()), sheet.hash());
        AtomicFile.write(shot.output(), out -> {
            try (PngWriter png = new PngWriter(out, size.width(), size.height(), transparent, texts)) {
                Pictures.draw(staging.view(), size, options.sampling(), over, transparent, png::rows);
                png.end();
            }
        });
    }
}
