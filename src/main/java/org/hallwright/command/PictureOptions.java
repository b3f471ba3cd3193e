package org.hallwright.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallwright.picture.Sheet;
import org.hallwright.scene.PictureSize;
import org.hallwright.scene.Sampling;
import org.hallwright.session.Redaction;
import org.hallwright.session.Units;
import picocli.CommandLine.Option;

/// What commands that draw have in common: how large, in which colours and units, and what is laid over.
final class PictureOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX](\\d{1,5})");
    private static final int SMALLEST = 16;

    enum Theme {
        LIGHT,
        DARK
    }

    @Option(names = "--size", paramLabel = "WxH", description = "pixels (default 1600x1000; films 1280x720), up to 16384 a side; letters grow with it")
    private String size = "";

    @Option(names = "--legend", description = "explain the colours")
    private boolean legend;

    @Option(names = "--title", description = "name the layout and its main figures")
    private boolean title;

    @Option(names = "--title-block", description = "add the title block, north, and the scale bar where the picture has a scale")
    private boolean block;

    @Option(names = "--units", paramLabel = "SYSTEM", defaultValue = "metric", description = "metric (default) or us")
    private Units units = Units.METRIC;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "dark", description = "dark (default) or light")
    private Theme theme = Theme.DARK;

    @Option(names = "--draft", description = "one sample a pixel instead of four: faster, with jagged edges")
    private boolean draft;

    @Option(names = "--redact", paramLabel = "WHAT", description = "keep back prices, vendors or feeds, or several with commas between")
    private String redact = "";

    /// What is kept back.
    Redaction redaction() {
        try {
            return Redaction.of(redact);
        } catch (IllegalArgumentException wrong) {
            throw new WrongCall("--redact: " + wrong.getMessage() + ".");
        }
    }

    Sampling sampling() {
        return draft ? Sampling.DRAFT : Sampling.FINE;
    }

    boolean dark() {
        return theme == Theme.DARK;
    }

    boolean legend() {
        return legend;
    }

    Units units() {
        return units;
    }

    /// @param captions true where what is said at the stops of a tour is laid over too
    Sheet sheet(String hash, boolean captions) {
        return new Sheet(title, legend, block, captions, units, hash);
    }

    PictureSize size(String usual) {
        String wanted = size.isEmpty() ? usual : size;
        Matcher matcher = SIZE.matcher(wanted);
        int width = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        int height = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > PictureSize.LARGEST) {
            throw new WrongCall("'" + wanted + "' is no size. Write it as 1920x1080, from " + SMALLEST + " to " + PictureSize.LARGEST + " pixels a side.");
        }
        return PictureSize.of(width, height);
    }
}
