package org.hallwright.io;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// A fault of JSON syntax in plain words. Jackson's own words name its settings and classes.
///
/// @param before how many characters before the place that Jackson names the fault begins
record SyntaxFault(String message, String remedy, int before) {
    /// What its message contains, and what that means to someone with a text editor.
    private record Known(String part, String message, String remedy) {}

    private static final Pattern WORD = Pattern.compile("Non-standard token '([^']*)'");

    private static final List<Known> KNOWN = List.of(
            new Known("maybe a (non-standard) comment", "JSON has no comments", "Put it into \"description\" or \"notes\"."),
            new Known("was expecting comma", "a comma is missing before this", "Put a comma before it."),
            new Known("was expecting double-quote to start property name", "a member's name is missing or not in double quotes",
                    "Write it in double quotes, or remove the comma before it."),
            new Known("was expecting a colon", "a colon is missing after a member's name", "Put a colon before it."),
            new Known("NaN", "NaN is not a number in JSON", "Write a number, or leave the member out."),
            new Known("Infinity", "Infinity is not a number in JSON", "Write a number, or leave the member out."),
            new Known("'INF'", "INF is not a number in JSON", "Write a number, or leave the member out."),
            new Known("Leading zeroes", "a number begins with a zero", "Remove the zero."),
            new Known("expected a valid value", "expected a value", "Write a value, or remove the comma before it."),
            new Known("expected a value", "expected a value", "Write a value, or remove the comma before it."),
            new Known("Unexpected close marker", "this bracket closes nothing, or not what was opened last", "Check the brackets."),
            new Known("Illegal unquoted character", "a line break or control character stands inside a text",
                    "Close the text with a double quote, or write \\n."),
            new Known("Unrecognized character escape", "an unknown escape stands inside a text", "Write \\\\ for a backslash."),
            new Known("Illegal character", "a character stands here that no text file holds", "Remove it, or check that this is the right file."),
            new Known("Unrecognized token", "this is neither a text in double quotes nor a number, true, false or null",
                    "Write texts in double quotes."),
            new Known("Decimal point not followed", "a number ends with a point", "Write digits after the point."),
            new Known("Malformed numeric value", "a number is too large or malformed", "Write a plain number."),
            new Known("Number value length", "a number has more than 1,000 digits", "Shorten it."),
            new Known("String value length", "a text is longer than 1,000,000 characters", "Shorten it."),
            new Known("Name length", "a member's name is too long", "Shorten it."));

    /// @param open where the innermost array or object that is still open began
    static SyntaxFault of(JacksonException fault, Json.@Nullable Spot open) {
        if (fault instanceof UnexpectedEndOfInputException || fault.getOriginalMessage().contains("end-of-input")) {
            String where = open == null ? "" : ": what opens in line " + open.line() + ", column " + open.column()
                    + " is not closed";
            return new SyntaxFault("the file ends too early" + where, "It may be cut off: restore it from a copy, or close what is open.", 0);
        }
        String message = fault.getOriginalMessage();
        for (Known known : KNOWN) {
            if (message.contains(known.part())) {
                return new SyntaxFault(known.message(), known.remedy(), wordLength(message));
            }
        }
        int detail = message.indexOf('\n');
        return new SyntaxFault("not JSON: " + (detail < 0 ? message : message.substring(0, detail)), "Correct the text at this place.", 0);
    }

    /// Of a word such as NaN Jackson names the end.
    private static int wordLength(String message) {
        Matcher word = WORD.matcher(message);
        return word.find() ? word.group(1).length() : 0;
    }
}
