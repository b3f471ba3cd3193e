package org.hallwright.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// Racks are uses of the symbol of their type.
final class SvgRacks implements RackReader {
    private static final Pattern PLACE = Pattern.compile("translate\\((\\S+) ([^)]+)\\)(?:rotate\\(([^)]+)\\))?");

    @Override
    public List<Stood> racks(byte[] file) {
        return XmlFile.of(file).elements("use").stream().filter(use -> use.hasAttribute("id")).map(SvgRacks::stood).toList();
    }

    private static Stood stood(Element use) {
        Matcher place = PLACE.matcher(use.getAttribute("transform"));
        if (!place.matches()) {
            throw new AssertionError("no place: " + use.getAttribute("transform"));
        }
        double turn = place.group(3) == null ? 0 : Double.parseDouble(place.group(3));
        return new Stood(use.getAttribute("id"), Double.parseDouble(place.group(1)), -Double.parseDouble(place.group(2)), Double.NaN, -turn);
    }
}
