package org.hallwright.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.hallwright.export.Png;
import org.hallwright.io.AtomicFile;
import org.hallwright.io.FileRefused;
import org.hallwright.model.Layer;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.Overlay;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.planner.Summaries;
import org.hallwright.scene.CampusView;
import org.hallwright.session.Selected;
import org.hallwright.session.Units;
import org.hallwright.thermal.PipeStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Draws a picture of a layout.
@Command(name = "snapshot", mixinStandardHelpOptions = true, description = "Draws a layout as a PNG picture.",
        footer = {"", Exit.OF_FILES, Exit.OF_DRAWING, "", "Examples:",
            "  hallwright snapshot layouts/colossus-1.json -o campus.png --title --legend",
            "  hallwright snapshot layouts/gb200-hall.json -o hall.png --view hall:H1 \\", "      --overlay power-max --legend --size 1920x1080 --theme light",
            "  hallwright snapshot layouts/gb200-hall.json -o dark.png --view hall:H1 \\", "      --overlay power-load --legend --fail EW-TR.R01.P01"})
final class SnapshotCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX](\\d{1,5})");
    private static final int SMALLEST = 16;
    private static final int LARGEST = 4096;

    enum Look {
        LIGHT,
        DARK
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "layout")
    private Path file = Path.of("");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "X.png", description = "picture to write")
    private Path output = Path.of("");

    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "iso",
            description = "iso (default), top, plan (straight down, parallel), a saved view by name, hall:ID or any other part, rack:ID")
    private String view = "iso";

    @Option(names = "--parallel", description = "draw a parallel projection: lengths are the same near and far")
    private boolean parallel;

    @Option(names = "--overlay", paramLabel = "NAME", completionCandidates = OverlayNames.class, description = "colour racks by: ${COMPLETION-CANDIDATES}")
    private String overlay = "";

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

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1600x1000", description = "pixels, up to 4096 a side (default 1600x1000)")
    private String size = "";

    @Option(names = "--legend", description = "explain the colours")
    private boolean legend;

    @Option(names = "--title", description = "name the layout and its main figures")
    private boolean title;

    @Option(names = "--units", paramLabel = "SYSTEM", defaultValue = "metric", description = "metric (default) or us")
    private Units units = Units.METRIC;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "dark", description = "dark (default) or light")
    private Look theme = Look.DARK;

    @Option(names = "--measured", paramLabel = MeasuredOption.LABEL, description = MeasuredOption.ABOUT)
    private String measured = "";

    @Override
    public Integer call() throws Exception {
        int[] pixels = pixels();
        if (!String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new WrongCall("Pictures are written as PNG: let '" + output + "' end in .png.");
        }
        Optional<Overlay> named = OverlayNames.find(overlay);
        Progress progress = new Progress(spec.commandLine().getErr(), 3);
        progress.step("reading " + file);
        Opened layout = Opened.read(file);
        layout.measured(measured);
        Viewpoint viewpoint = Viewpoint.of(view, layout);
        layout.fail(failed);
        Set<Integer> marked = selection(layout.table());
        Optional<OverlayResult> painted = named.or(() -> OverlayNames.find(viewpoint.overlay())).map(layout::overlay);
        Optional<AirPicture> field = air.isEmpty() ? Optional.empty() : Optional.of(AirPicture.of(layout.thermal(), air, slices));
        progress.step("drawing");
        int[] argb = Drawing.on(() -> draw(layout, viewpoint, painted, field, marked, pixels[0], pixels[1]));
        progress.step("writing " + output);
        AtomicFile.write(output, Png.of(argb, pixels[0], pixels[1]));
        progress.end();
        return Exit.DONE;
    }

    private int[] pixels() {
        Matcher matcher = SIZE.matcher(size);
        int width = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        int height = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw new WrongCall("'" + size + "' is no size. Write it as 1920x1080, from " + SMALLEST + " to " + LARGEST + " pixels a side.");
        }
        return new int[] {width, height};
    }

    private Set<Integer> selection(RackTable table) {
        for (String id : selected) {
            if (Selected.numbers(table, Set.of(id)).isEmpty()) {
                throw new WrongCall("There is nothing '" + id + "' to select in this layout.");
            }
        }
        return Selected.numbers(table, Set.copyOf(selected));
    }

    private int[] draw(Opened layout, Viewpoint viewpoint, Optional<OverlayResult> painted, Optional<AirPicture> field, Set<Integer> marked, int width, int height) throws FileRefused {
        boolean dark = theme == Look.DARK;
        CampusView campus = new CampusView(layout.catalog());
        // What is in no Scene is not drawn.
        new Scene(campus, width, height, true);
        campus.resize(width, height);
        campus.theme(dark);
        campus.show(layout.table());
        if (!layout.table().plan().networks().isEmpty()) {
            campus.cables(layout.cabling());
        }
        if (!layout.table().plan().power().isEmpty()) {
            campus.power(layout.flow());
        }
        campus.pipes().show(PipeStudy.of(layout.thermal()));
        painted.ifPresent(campus::overlay);
        field.ifPresent(shown -> {
            // What hangs under the ceiling would hide it.
            List.of(Layer.TRAYS, Layer.PIPES).forEach(layer -> campus.show(layer, false));
            campus.air().slices(shown.slices());
            campus.air().streams(streams ? shown.air().lines() : List.of(), shown.air().corner(), shown.slices().scale());
        });
        campus.select(marked);
        viewpoint.aim().accept(campus);
        if (parallel) {
            campus.camera().parallel(true, true);
        }
        Captions captions = new Captions(dark, units);
        List<Node> over = new ArrayList<>();
        if (title) {
            over.add(captions.title(layout.table().plan(), new Summaries(layout.catalog()).campus(layout.table()), viewpoint.title(), painted));
        }
        if (legend) {
            over.add(painted.or(() -> field.map(AirPicture::slices)).map(captions::legend).orElseGet(() -> captions.kinds(layout.table(), layout.catalog(), dark)));
        }
        campus.placesNote().map(captions::note).ifPresent(over::add);
        WritableImage image = campus.image(width, height, over);
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return argb;
    }
}
