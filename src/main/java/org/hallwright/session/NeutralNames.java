package org.hallwright.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.DeviceType;
import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;

/// Names of equipment that tell no maker: its kind and a letter, in the order of the catalogue, such as `GPU rack A`.
public final class NeutralNames {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern SIZE = Pattern.compile("\\d+\\p{L}?");
    /// Shorter words of names, such as `XL`, name nothing by themselves.
    private static final int SHORTEST = 3;
    /// Words of the trade that names of equipment are made of; every other word of a name is taken for a product.
    private static final Set<String> TRADE = Set.of(("""
            a acsr active air aisle an and array as at band blade board border busway cabinet cable cage capacity cdu ceiling cell chiller class co cold coil \
            colossus compute containment coolant cooled cooler cooling core cpu crah cu dac diesel distribution door dry dual fan feeder fibre flash fleet floor gas \
            generator gpu gpus half hall head high host hot house in ion kcmil kva leaf leaves li line liquid low main management manifold mean medium metre mixed mm mobile \
            mva network node north nvme of optics out overhead packaged packages panel passive pdu per perimeter phase power pump rack rail rear row scale scr \
            server servers shelf skid south spine spring static storage strip substation switch switches switchgear system systems the three to tower transfer \
            transformer tray turbine unit up ups voltage wall water with""").split("\\s+"));

    private static final Set<String> ABBREVIATIONS = Set.of("GPU", "CPU", "CDU", "UPS", "CRAH", "MV");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> gpus = new LinkedHashMap<>();
    private final Map<String, String> products = new TreeMap<>();
    private final Set<String> makers = new TreeSet<>();

    public NeutralNames(Catalog catalog) {
        Map<String, Integer> counts = new HashMap<>();
        for (Standing standing : catalog.standing()) {
            names.put(standing.id(), lettered(kind(standing), counts));
            if (standing instanceof RackType rack) {
                gpu(rack.gpuType(), counts);
            }
        }
        for (DeviceType device : catalog.devices()) {
            names.put(device.id(), lettered(kind(device), counts));
            gpu(device.gpuType(), counts);
        }
        catalog.standing().forEach(s -> learn(s.name(), s.maker(), word(s)));
        catalog.devices().forEach(d -> learn(d.name(), d.maker(), word(d)));
        gpus.forEach((type, neutral) -> products.put(type, neutral));
    }

    private void gpu(String type, Map<String, Integer> counts) {
        if (!type.isEmpty() && !gpus.containsKey(type)) {
            gpus.put(type, lettered("GPU", counts));
        }
    }

    private void learn(String name, String maker, String kind) {
        words(name).forEach(word -> products.putIfAbsent(word, kind));
        if (!maker.isBlank() && !TRADE.contains(maker.toLowerCase(Locale.ROOT))) {
            makers.add(maker);
        }
    }

    private static String lettered(String kind, Map<String, Integer> counts) {
        return kind + " " + letters(counts.merge(kind, 1, Integer::sum) - 1);
    }

    /// A, B, ... Z, AA, AB, ...
    private static String letters(int index) {
        return (index < 26 ? "" : letters(index / 26 - 1)) + (char) ('A' + index % 26);
    }

    /// The words of a name that are no words of the trade and no sizes: those that name a product.
    static List<String> words(String name) {
        return GAP.splitAsStream(name).filter(word -> word.length() >= SHORTEST && !plain(word)).distinct().toList();
    }

    private static boolean plain(String word) {
        return Stream.of(word.split("-")).allMatch(part -> part.isEmpty() || SIZE.matcher(part).matches() || TRADE.contains(part.toLowerCase(Locale.ROOT)));
    }

    private static String kind(Standing standing) {
        return switch (standing) {
            case RackType rack -> rack.role() == RackType.Role.GPU || rack.role() == RackType.Role.CPU ? rack.role() + " rack" : capital(rack.kindName());
            case PlantType plant -> capital(word(plant));
        };
    }

    private static String kind(DeviceType device) {
        return capital(words(device.kind()));
    }

    /// What stands for a product of this kind within a sentence.
    private static String word(Standing standing) {
        return switch (standing) {
            case RackType rack -> rack.role() == RackType.Role.GPU || rack.role() == RackType.Role.CPU ? rack.role().name() : rack.role().name().toLowerCase(Locale.ROOT);
            case PlantType plant -> words(plant.kind());
        };
    }

    private static String word(DeviceType device) {
        return device.kind() == DeviceType.Kind.GPU_SERVER || device.kind() == DeviceType.Kind.GPU_TRAY ? "GPU" : words(device.kind());
    }

    private static String words(Enum<?> kind) {
        return Stream.of(kind.name().split("_")).map(word -> ABBREVIATIONS.contains(word) ? word : word.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// The neutral name of a type of rack, plant or device; empty for an id that the catalogue does not hold.
    public Optional<String> name(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /// The neutral name of a model of accelerators.
    public Optional<String> gpu(String type) {
        return Optional.ofNullable(gpus.get(type));
    }

    /// Words and models that name products, with what is said instead.
    public Map<String, String> products() {
        return products;
    }

    /// The makers there are.
    public Set<String> makers() {
        return makers;
    }
}
