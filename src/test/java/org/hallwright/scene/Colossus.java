package org.hallwright.scene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.catalog.Catalog;
import org.hallwright.io.CatalogReader;
import org.hallwright.io.FileRefused;
import org.hallwright.io.LayoutFile;
import org.hallwright.model.Extent;
import org.hallwright.model.RackTable;

/// A layout that is shipped, for tests of the view.
record Colossus(Catalog catalog, RackTable table) {
    /// The campus as it began: 100,352 GPUs on one site.
    static Colossus read() {
        return read("colossus-1");
    }

    /// The campus of a million GPUs on three sites.
    static Colossus million() {
        return read("colossus-1m");
    }

    static Colossus read(String layout) {
        try {
            Catalog catalog = CatalogReader.bundled();
            return new Colossus(catalog, RackTable.of(LayoutFile.read(Path.of("layouts", layout + ".json"), catalog), catalog::size));
        } catch (FileRefused refused) {
            throw new AssertionError(refused);
        }
    }

    /// Numbers of the racks of a room.
    List<Integer> racksOf(String room) {
        List<Integer> numbers = new ArrayList<>();
        for (int n = 0; n < table.capacity(); n++) {
            if (table.present(n) && table.placeOf(n).room().key().equals(room)) {
                numbers.add(n);
            }
        }
        return numbers;
    }

    Extent around(List<Integer> numbers) {
        return numbers.stream()
                .map(n -> new Extent(table.x[n] - 700, table.y[n] - 700, table.x[n] + 700, table.y[n] + 700))
                .reduce(Extent::union)
                .orElseThrow();
    }

    /// A colour of its own for each number, far from those of its neighbours and from greys.
    static int colour(int number) {
        int hue = number * 7 % 48;
        int low = 40 + 20 * (number % 4);
        int high = 255 - 15 * (number % 3);
        return switch (hue / 16) {
            case 0 -> rgb(high, low, 10 * (hue % 16));
            case 1 -> rgb(10 * (hue % 16), high, low);
            default -> rgb(low, 10 * (hue % 16), high);
        };
    }

    private static int rgb(int r, int g, int b) {
        return 0xff000000 | r << 16 | g << 8 | b;
    }
}
