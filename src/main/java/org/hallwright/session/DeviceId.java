package org.hallwright.session;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallwright.model.RackId;

/// Name of a device in a rack, or of an accelerator in it: `H1-P1-A1.R01.P03.U06`, `H1-P1-A1.R01.P03.U06.GPU3`. Devices are
/// named by the lowest unit they take, accelerators are counted from 1.
///
/// @param gpu number of the accelerator; 0 for the device itself
public record DeviceId(RackId rack, int u, int gpu) {
    private static final Pattern FORM = Pattern.compile("(?i)(.+\\.R\\d{1,6}\\.P\\d{1,6})[. ·]+U(\\d{1,3})(?:[. ·]+GPU *(\\d{1,3}))?");

    /// Reads a name; spaces may stand for dots. Empty when the text has another form.
    public static Optional<DeviceId> parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        return m.matches() && RackId.matches(m.group(1).toUpperCase(Locale.ROOT))
                ? Optional.of(new DeviceId(RackId.parse(m.group(1)), Integer.parseInt(m.group(2)), m.group(3) == null ? 0 : Integer.parseInt(m.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return rack + ".U%02d".formatted(u) + (gpu > 0 ? ".GPU" + gpu : "");
    }
}
