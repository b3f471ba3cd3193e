package org.hallwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A DXF file as a reader sees it: entities with the values of their group codes, text decoded.
record GroupCodes(List<Thing> entities, List<Thing> blocks) {
    private static final Pattern LETTER = Pattern.compile("\\\\U\\+([0-9A-F]{4})");

    /// A value behind its code.
    record Tag(int code, String value) {}

    /// What begins with a tag of code 0.
    record Thing(String type, List<Tag> tags) {
        String first(int code) {
            return all(code).getFirst();
        }

        List<String> all(int code) {
            return tags.stream().filter(tag -> tag.code() == code).map(Tag::value).toList();
        }

        double number(int code) {
            return Double.parseDouble(first(code));
        }
    }

    static GroupCodes read(String text) {
        List<Thing> entities = new ArrayList<>();
        List<Thing> blocks = new ArrayList<>();
        List<Thing> things = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i + 1 < lines.length; i += 2) {
            int code = Integer.parseInt(lines[i].strip());
            String value = lines[i + 1];
            if (code == 0) {
                things.add(new Thing(value, new ArrayList<>()));
            } else {
                things.getLast().tags().add(new Tag(code, value));
            }
        }
        List<Thing> section = new ArrayList<>();
        for (Thing thing : things) {
            if (thing.type().equals("SECTION")) {
                section = switch (thing.first(2)) {
                    case "ENTITIES" -> entities;
                    case "BLOCKS" -> blocks;
                    default -> new ArrayList<>();
                };
            } else {
                section.add(thing);
            }
        }
        return new GroupCodes(entities, blocks);
    }

    List<Thing> of(String type) {
        return entities.stream().filter(thing -> thing.type().equals(type)).toList();
    }

    /// The text that a reader shows: codes of letters and control characters decoded.
    static String decoded(String written) {
        StringBuilder carets = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '^' && i + 1 < written.length()) {
                i++;
                carets.append(written.charAt(i) == ' ' ? '^' : (char) (written.charAt(i) - '@'));
            } else {
                carets.append(c);
            }
        }
        return LETTER.matcher(carets).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
