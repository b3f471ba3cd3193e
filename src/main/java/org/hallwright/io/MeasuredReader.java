package org.hallwright.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hallwright.catalog.Catalog;
import org.hallwright.catalog.RackType;
import org.hallwright.model.CoolingFigures;
import org.hallwright.model.FigureBounds;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.jspecify.annotations.Nullable;

/// Reads measured loads of racks: comma-separated values after RFC 4180, the first line names the columns. `rack` is the id;
/// the others are the figures that a plan may state of a rack, see [CoolingFigures]. An empty cell says nothing.
public final class MeasuredReader {
    private static final String RACK = "rack";
    private static final Set<String> FIGURES = new TreeSet<>(Set.of("powerW", "airM3s", "riseK", "liquidW", "liquidLpm", "recirculation"));
    private static final String COLUMNS = RACK + " and some of " + String.join(", ", FIGURES);

    private final Problems problems;
    private final RackTable table;
    private final Catalog catalog;
    private final Map<String, SortedMap<String, Double>> measured = new LinkedHashMap<>();
    private @Nullable List<String> racks;
    private List<String> header = List.of();

    private MeasuredReader(String file, RackTable table, Catalog catalog) {
        this.problems = new Problems(file);
        this.table = table;
        this.catalog = catalog;
    }

    /// Figures by rack id.
    ///
    /// @throws FileRefused with everything that is wrong
    public static Map<String, SortedMap<String, Double>> read(Path file, RackTable table, Catalog catalog) throws FileRefused {
        MeasuredReader reader = new MeasuredReader(file.toString(), table, catalog);
        reader.lines(CsvLines.of(SourceText.read(file)));
        reader.problems.refuseIfAny();
        return reader.measured;
    }

    private void lines(List<CsvLines.Line> lines) {
        if (lines.isEmpty()) {
            add(1, "the file is empty", "Write a first line with the columns " + COLUMNS + ".");
            return;
        }
        header = lines.getFirst().cells().stream().map(String::strip).toList();
        if (header(lines.getFirst().number())) {
            Map<Integer, Integer> seen = new HashMap<>();
            lines.stream().skip(1).forEach(line -> row(line, seen));
        }
    }

    /// True where rows can be read by it.
    private boolean header(int line) {
        boolean right = true;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (header.indexOf(name) < i) {
                right = false;
                add(line, "column '" + name + "' is there twice", "Keep one of them.");
            } else if (!name.equals(RACK) && !FIGURES.contains(name)) {
                right = false;
                List<String> known = new ArrayList<>(FIGURES);
                known.add(RACK);
                List<String> near = Nearest.of(name, known);
                add(line, "there is no column '" + name + "'", near.isEmpty() ? "Columns are " + COLUMNS + "." : "Did you mean " + String.join(" or ", near) + "?");
            }
        }
        if (right && !header.contains(RACK)) {
            right = false;
            add(line, "there is no column '" + RACK + "'", "Columns are " + COLUMNS + ".");
        } else if (right && header.size() < 2) {
            right = false;
            add(line, "there is no column of a figure", "Add at least one of " + String.join(", ", FIGURES) + ".");
        }
        return right;
    }

    private void row(CsvLines.Line line, Map<Integer, Integer> seen) {
        if (line.cells().size() != header.size()) {
            add(line.number(), "the line has " + line.cells().size() + " cells and the header " + header.size(), "Give every column a cell, an empty one where nothing is known.");
            return;
        }
        String id = line.cells().get(header.indexOf(RACK)).strip();
        int rack = rack(line.number(), id);
        Integer before = rack < 0 ? null : seen.putIfAbsent(rack, line.number());
        if (before != null) {
            add(line.number(), "rack '" + id + "' is in line " + before + " already", "Keep one line for each rack.");
        }
        SortedMap<String, Double> figures = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = line.cells().get(i).strip();
            if (!header.get(i).equals(RACK) && !cell.isEmpty()) {
                figure(line.number(), header.get(i), cell, figures);
            }
        }
        if (figures.getOrDefault("liquidW", 0.0) > figures.getOrDefault("powerW", Double.POSITIVE_INFINITY)) {
            add(line.number(), "rack '" + id + "' gives more heat to liquid than it draws", "Let liquidW be at most powerW.");
        }
        if (rack >= 0 && !figures.isEmpty()) {
            measured.put(table.id(rack).toString(), figures);
        }
    }

    /// Number of a rack; -1 where there is none.
    private int rack(int line, String id) {
        int number = RackId.matches(id) ? table.number(RackId.parse(id)) : -1;
        if (number >= 0 && table.present(number)) {
            boolean rack = catalog.at(table, number).filter(RackType.class::isInstance).isPresent();
            if (!rack) {
                add(line, "'" + id + "' is no rack", "Leave plant out.");
            }
            return rack ? number : -1;
        }
        List<String> near = Nearest.of(id, racks());
        add(line, "there is no rack '" + id + "' in the layout", near.isEmpty() ? "Ids look like " + racks().stream().findFirst().orElse("K1.R01.P01") + "."
                : "Did you mean " + near.getFirst() + "?");
        return -1;
    }

    private List<String> racks() {
        List<String> known = racks;
        if (known == null) {
            known = IntStream.range(0, table.capacity()).filter(n -> table.present(n) && catalog.at(table, n).filter(RackType.class::isInstance).isPresent())
                    .mapToObj(n -> table.id(n).toString()).toList();
            racks = known;
        }
        return known;
    }

    private void figure(int line, String name, String cell, SortedMap<String, Double> into) {
        double value;
        try {
            value = Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        FigureBounds bounds = CoolingFigures.of(name).orElseThrow();
        if (!Double.isFinite(value)) {
            add(line, name + " '" + cell + "' is no number", "Write digits with a point, such as 10250.5, without a unit.");
        } else if (value < bounds.least() || value > bounds.most()) {
            add(line, name + " " + cell + " is not between " + bounds.least() + " and " + bounds.most(), "Check the unit: it is in the name.");
        } else {
            into.put(name, value);
        }
    }

    private void add(int line, String message, String remedy) {
        problems.add(new Json.Spot(line, 1, ""), message, remedy);
    }
}
