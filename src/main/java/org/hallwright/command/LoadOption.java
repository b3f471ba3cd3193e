package org.hallwright.command;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallwright.catalog.LoadCase;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A load on the command line: `idle`, `typical`, `maximum`, or a percentage of the maximum such as `80`.
final class LoadOption implements ITypeConverter<LoadCase> {
    static final String LABEL = "LOAD";
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*%?");

    @Override
    public LoadCase convert(String word) {
        Matcher percent = PERCENT.matcher(word.strip());
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "idle" -> LoadCase.IDLE;
            case "typical" -> LoadCase.TYPICAL;
            case "maximum" -> LoadCase.MAXIMUM;
            default -> {
                if (!percent.matches()) {
                    throw new TypeConversionException("'" + word + "' is no load: choose idle, typical, maximum or a percentage of the maximum such as 80");
                }
                yield LoadCase.ofMaximum(Double.parseDouble(percent.group(1)) / 100);
            }
        };
    }
}
