package org.hallwright.export;

import java.text.Bidi;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The order in which the letters of a line stand on paper, from left to right, after the Unicode bidirectional algorithm. Letters
/// are not joined.
final class VisualOrder {
    /// Letters with the marks that belong to them.
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Map<String, String> MIRRORED = Map.of("(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{", "<", ">", ">", "<", "«", "»", "»", "«");

    private VisualOrder() {}

    static String of(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] runs = new String[bidi.getRunCount()];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : turned(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    private static String turned(String run) {
        return CLUSTER.matcher(run).results().map(MatchResult::group).toList().reversed().stream().map(letter -> MIRRORED.getOrDefault(letter, letter)).collect(Collectors.joining());
    }
}
