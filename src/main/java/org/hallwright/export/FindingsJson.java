package org.hallwright.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.model.Finding;

/// What is wrong with layout files as JSON: errors of the files, findings of the plans.
public final class FindingsJson {
    /// An error of a file.
    ///
    /// @param line line from 1; 0 when the file as a whole is meant
    /// @param pointer JSON pointer to the value; empty for the whole document
    public record FileError(String file, int line, int column, String pointer, String message) {}

    /// The findings of one file.
    public record FileFindings(String file, List<Finding> findings) {}

    private FindingsJson() {}

    /// Findings name their file where there is more than one.
    public static String text(List<FileError> errors, List<FileFindings> files) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("errors", errors.stream().map(FindingsJson::error).toList());
        document.put("findings", files.stream()
                .flatMap(file -> file.findings().stream().map(finding -> finding(files.size() > 1 ? file.file() : "", finding)))
                .toList());
        return JsonText.of(document);
    }

    /// The errors alone: what a command says that could not read its layout.
    public static String text(List<FileError> errors) {
        return JsonText.of(Map.of("errors", errors.stream().map(FindingsJson::error).toList()));
    }

    private static Map<String, Object> error(FileError error) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", error.file());
        members.put("line", error.line());
        members.put("column", error.column());
        members.put("pointer", error.pointer());
        members.put("message", error.message());
        return members;
    }

    private static Map<String, Object> finding(String file, Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (!file.isEmpty()) {
            members.put("file", file);
        }
        members.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        members.put("rule", finding.rule());
        members.put("place", finding.place());
        members.put("message", finding.message());
        members.put("remedy", finding.remedy());
        return members;
    }
}
