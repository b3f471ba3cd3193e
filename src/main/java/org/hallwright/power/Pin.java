package org.hallwright.power;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is fixed by hand at a rack, in the words of the file: `feed A from H1-P1-A2.R01.A1`, `phase A 2`.
public final class Pin {
    private static final Pattern FEED = Pattern.compile("feed ([A-D]) from (\\S+)");
    private static final Pattern PHASE = Pattern.compile("phase ([A-D]) ([123])");

    private Pin() {}

    /// @param feed 0 for A
    record Feed(int feed, String unit) {}

    static Optional<Feed> feed(String pin) {
        Matcher matcher = FEED.matcher(pin);
        return matcher.matches() ? Optional.of(new Feed(matcher.group(1).charAt(0) - 'A', matcher.group(2))) : Optional.empty();
    }

    /// The phase, 0 to 2, on which the tap of a feed begins.
    public static OptionalInt phase(String pin, int feed) {
        Matcher matcher = PHASE.matcher(pin);
        return matcher.matches() && matcher.group(1).charAt(0) - 'A' == feed ? OptionalInt.of(Integer.parseInt(matcher.group(2)) - 1) : OptionalInt.empty();
    }

    /// The pin that makes the tap of a feed begin on a phase, 0 to 2.
    public static String ofPhase(int feed, int phase) {
        return "phase " + (char) ('A' + feed) + " " + (phase + 1);
    }

    static boolean phase(String pin) {
        return PHASE.matcher(pin).matches();
    }
}
