package org.hallwright.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hallwright.testing.Sheet;

final class CsvRacks implements RackReader {
    @Override
    public List<Stood> racks(byte[] file) {
        List<List<String>> lines = Sheet.lines(new String(file, StandardCharsets.UTF_8));
        return lines.stream().skip(1).map(cells -> new Sheet.Row(lines.getFirst(), cells)).map(row -> new Stood(row.get("id"), row.number("x_mm").doubleValue(),
                row.number("y_mm").doubleValue(), row.number("z_mm").doubleValue(), row.number("yaw_deg").doubleValue())).toList();
    }
}
