package org.hallwright.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.Standing;
import org.hallwright.model.Plan;
import org.hallwright.model.Site;

/// Texts about a plan as they may be shown: whatever is redacted in them is told in neutral words. Made once per plan and
/// [Redaction]; what nothing is kept back from stays the very same text.
public final class Wording implements UnaryOperator<String> {
    /// Changes nothing.
    public static final Wording PLAIN = new Wording(Redaction.NONE, Plan.empty(""), new Catalog(List.of(), List.of(), List.of(), List.of(), List.of()), List.of());
    private static final Pattern MONEY = Pattern.compile("[+\u2212-]?\\$\\s?\\d[\\d,.]*(\\s?(bn|M|k|billion|million)\\b)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.\\-/]*[\\p{L}\\p{N}])?");
    private static final String NO_MONEY = "a price";
    private static final String MAKER = "a vendor";
    private static final String UNIT = "a power unit";
    private static final String SUPPLY = "a supply";
    /// From this length on a name is found whatever its case: `nvidia` names a maker, `ge` begins words.
    private static final int LONG = 4;

    private final Redaction redaction;
    /// Names of several words, the longest first, and what is said instead.
    private final Optional<Pattern> phrases;
    private final Map<String, String> instead = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> neutral = new HashSet<>();

    Wording(Redaction redaction, Plan plan, Catalog catalog, Collection<String> units) {
        this.redaction = redaction;
        if (redaction.vendors()) {
            NeutralNames names = new NeutralNames(catalog);
            names.makers().forEach(maker -> learn(maker, MAKER));
            names.products().forEach(this::learn);
            for (Standing standing : catalog.standing()) {
                names.name(standing.id()).ifPresent(name -> equipment(standing.id(), standing.name(), name));
            }
            for (DeviceType device : catalog.devices()) {
                names.name(device.id()).ifPresent(name -> equipment(device.id(), device.name(), name));
            }
        }
        if (redaction.feeds()) {
            plan.sites().stream().flatMap(site -> site.supplies().stream()).map(Site.Supply::name).forEach(name -> phrase(name, SUPPLY));
            units.forEach(name -> phrase(name, UNIT));
        }
        String any = instead.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
        phrases = any.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"));
    }

    private void equipment(String id, String name, String said) {
        phrase(id, said);
        phrase(name, said);
    }

    /// A name of one word is looked up, one of several is searched for.
    private void phrase(String name, String said) {
        if (WORD.matcher(name).matches()) {
            words.putIfAbsent(name, said);
        } else if (!name.isBlank()) {
            instead.putIfAbsent(name, said);
        }
    }

    private void learn(String name, String said) {
        neutral.add(said);
        phrase(name, said);
        if (name.length() >= LONG) {
            words.putIfAbsent(name.toLowerCase(Locale.ROOT), said);
        }
    }

    /// The text as it may be shown.
    @Override
    public String apply(String text) {
        if (!redaction.any() || text.isEmpty()) {
            return text;
        }
        String said = redaction.prices() ? MONEY.matcher(text).replaceAll(NO_MONEY) : text;
        if (phrases.isPresent()) {
            said = phrases.get().matcher(said).replaceAll(found -> Matcher.quoteReplacement(instead.getOrDefault(found.group(), "")));
        }
        return words.isEmpty() ? said : singly(said);
    }

    /// Exchanges single words; the same said twice in a row is said once.
    private String singly(String text) {
        StringBuilder out = new StringBuilder();
        Matcher found = WORD.matcher(text);
        int done = 0;
        String last = "";
        while (found.find()) {
            String between = text.substring(done, found.start());
            Optional<String> other = word(found.group());
            String said = other.orElse(found.group());
            boolean again = between.isBlank() && !between.isEmpty() && said.equals(last) && neutral.contains(said);
            if (!again) {
                out.append(between).append(other.isPresent() && done == 0 ? Character.toUpperCase(said.charAt(0)) + said.substring(1) : said);
            }
            last = said;
            done = found.end();
        }
        return out.append(text.substring(done)).toString();
    }

    /// What is said for a word: itself, its singular, or its parts; empty where it tells nothing.
    private Optional<String> word(String word) {
        Optional<String> whole = known(word);
        if (whole.isPresent()) {
            return whole;
        }
        if (word.endsWith("s")) {
            Optional<String> one = known(word.substring(0, word.length() - 1));
            if (one.isPresent()) {
                return one.map(Wording::plural);
            }
        }
        if (Stream.of("-", "/", ".").anyMatch(word::contains)) {
            String parts = Stream.of(word.split("(?<=[-/.])|(?=[-/.])")).map(part -> known(part).orElse(part)).collect(Collectors.joining());
            return parts.equals(word) ? Optional.empty() : Optional.of(parts);
        }
        return Optional.empty();
    }

    private Optional<String> known(String word) {
        return Optional.ofNullable(words.get(word)).or(() -> word.length() < LONG ? Optional.empty() : Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT))));
    }

    private static String plural(String one) {
        return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one.endsWith("s") || one.endsWith("h") ? one + "es" : one + "s";
    }
}
