package org.hallwright.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.io.Problem;
import org.hallwright.model.Finding;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Errors of files and findings of plans as one JSON document.
public final class FindingsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FindingsJson() {}

    public static String text(List<Problem> errors, List<Finding> findings) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("errors", errors.stream().map(FindingsJson::error).toList());
        document.put("findings", findings.stream().map(FindingsJson::finding).toList());
        return MAPPER.writeValueAsString(document);
    }

    private static Map<String, Object> error(Problem p) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", p.file());
        map.put("line", p.line());
        map.put("column", p.column());
        map.put("pointer", p.pointer());
        map.put("message", p.message() + ". " + p.remedy());
        return map;
    }

    private static Map<String, Object> finding(Finding f) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("severity", f.severity().name().toLowerCase(Locale.ROOT));
        map.put("rule", f.rule());
        map.put("place", f.place());
        map.put("message", f.message());
        map.put("remedy", f.remedy());
        return map;
    }
}
