package org.hallwright.session;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.hallwright.io.AtomicFile;
import org.hallwright.io.FileRefused;

/// What a person has chosen for every document: theme, units, paper, window, map, strip of tours, files opened last. Kept in a small text file; a
/// broken or missing one means the defaults.
public final class Settings {
    private static final System.Logger LOG = System.getLogger(Settings.class.getName());
    private static final int RECENT = 8;
    private final Path file;
    private final Properties values = new Properties();

    private Settings(Path file) {
        this.file = file;
    }

    /// Reads the settings kept in a folder.
    public static Settings in(Path folder) {
        Settings settings = new Settings(folder.resolve("settings.properties"));
        try {
            settings.values.load(new StringReader(Files.readString(settings.file)));
        } catch (IOException | IllegalArgumentException e) {
            settings.values.clear();
        }
        return settings;
    }

    /// The folder for settings of this user: `XDG_CONFIG_HOME/hallwright` or what stands for it.
    public static Path folder() {
        String xdg = System.getenv("XDG_CONFIG_HOME");
        return (xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(xdg)).resolve("hallwright");
    }

    public boolean dark() {
        return !"light".equals(values.getProperty("theme"));
    }

    public void dark(boolean dark) {
        put("theme", dark ? "dark" : "light");
    }

    public Units units() {
        return "us".equals(values.getProperty("units")) ? Units.US : Units.METRIC;
    }

    public void units(Units units) {
        put("units", units == Units.US ? "us" : "metric");
    }

    /// Name of the paper of drawings; empty for the usual one.
    public String paper() {
        return values.getProperty("paper", "");
    }

    public void paper(String name) {
        put("paper", name);
    }

    /// True while the map of the plan is open over the view.
    public boolean map() {
        return !"folded".equals(values.getProperty("map"));
    }

    public void map(boolean open) {
        put("map", open ? "open" : "folded");
    }

    /// True while the strip of tours is open under the view.
    public boolean tours() {
        return "open".equals(values.getProperty("tours"));
    }

    public void tours(boolean open) {
        put("tours", open ? "open" : "folded");
    }

    /// Files opened last, the latest first.
    public List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (String line : values.getProperty("recent", "").split("\n")) {
            try {
                if (!line.isBlank()) {
                    files.add(Path.of(line));
                }
            } catch (InvalidPathException e) {
                LOG.log(System.Logger.Level.DEBUG, "not a path in the settings: {0}", line);
            }
        }
        return List.copyOf(files);
    }

    public void opened(Path layout) {
        List<Path> files = new ArrayList<>(recent());
        files.remove(layout.toAbsolutePath());
        files.addFirst(layout.toAbsolutePath());
        put("recent", String.join("\n", files.stream().limit(RECENT).map(Path::toString).toList()));
    }

    /// Window place and size: x, y, width, height; empty when never kept.
    public double[] window() {
        try {
            double[] bounds = Arrays.stream(values.getProperty("window", "").split(",")).filter(s -> !s.isBlank()).mapToDouble(Double::parseDouble).toArray();
            return bounds.length == 4 && Arrays.stream(bounds).allMatch(Double::isFinite) ? bounds : new double[0];
        } catch (NumberFormatException e) {
            return new double[0];
        }
    }

    public void window(double x, double y, double width, double height) {
        put("window", x + "," + y + "," + width + "," + height);
    }

    private void put(String name, String value) {
        values.setProperty(name, value);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            StringWriter text = new StringWriter();
            values.store(text, null);
            AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | FileRefused e) {
            // Losing a preference must never disturb the work at hand.
            LOG.log(System.Logger.Level.WARNING, "settings not kept: {0}", e.getMessage());
        }
    }
}
