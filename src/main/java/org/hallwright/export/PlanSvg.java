package org.hallwright.export;

import java.util.Locale;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Point;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.overlay.Band;
import org.hallwright.overlay.Overlays;
import org.hallwright.overlay.RackResult;

/// A floor plan to scale, in millimetres: sites, buildings, rooms, racks by type, with scale bar, north and legend.
final class PlanSvg implements TextExporter {
    @Override
    public String what() {
        return "plan";
    }

    @Override
    public String title() {
        return "Floor plan";
    }

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public void text(Exported plan, Appendable out) {
        new Drawing(plan.table(), plan.catalog(), new Output(out)).draw();
    }

    /// One drawing under way. SVG has y down, so everything is written with y turned.
    private static final class Drawing {
        private final Output svg;
        private final RackTable table;
        private final Extent extent;
        private final double unit;
        private final RackResult types;

        Drawing(RackTable table, Catalog catalog, Output svg) {
            this.svg = svg;
            this.table = table;
            this.types = Overlays.types(table, catalog);
            Extent all = table.plan().sites().stream()
                    .map(site -> Extent.of(site, catalog::size).in(Frame.CAMPUS.then(site.pose())))
                    .reduce(Extent::union)
                    .orElse(new Extent(0, 0, 20_000, 20_000));
            double margin = Math.max(all.width(), all.depth()) * 0.04 + 1000;
            extent = new Extent(all.minX() - margin, all.minY() - margin, all.maxX() + margin, all.maxY() + margin * 2.5);
            unit = Math.max(extent.width(), extent.depth()) / 1000;
        }

        void draw() {
            double legend = unit * 260;
            out("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0fmm\" height=\"%.0fmm\" viewBox=\"%.0f %.0f %.0f %.0f\" font-family=\"IBM Plex Sans, sans-serif\">",
                    420.0, 420 * extent.depth() / (extent.width() + legend), extent.minX(), -extent.maxY(), extent.width() + legend, extent.depth());
            out("<title>%s</title>", escaped(table.plan().name()));
            out("<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" fill=\"#ffffff\"/>", extent.minX(), -extent.maxY(), extent.width() + legend, extent.depth());
            table.plan().sites().forEach(this::site);
            out("<g id=\"racks\" stroke=\"#33393f\" stroke-width=\"%.1f\">", Math.min(20, unit * 0.1));
            for (int n = 0; n < table.capacity(); n++) {
                if (table.present(n)) {
                    rectangle(table.id(n).toString(), new Frame(table.x[n], table.y[n], 0, table.yaw[n]), -table.width[n] / 2.0, -table.depth[n] / 2.0,
                            table.width[n], table.depth[n], "fill=\"#" + String.format("%06x", types.argb(n) & 0xffffff) + "\"");
                }
            }
            out("</g>");
            names();
            frame();
            legend();
            svg.add("</svg>\n");
        }

        private void site(Site site) {
            Frame frame = PlanTree.inside(Frame.CAMPUS, site);
            if (site.parcel().size() > 2) {
                StringBuilder points = new StringBuilder();
                for (Point p : site.parcel()) {
                    points.append(String.format(Locale.ROOT, "%.0f,%.0f ", frame.worldX(p.x(), p.y()), -frame.worldY(p.x(), p.y())));
                }
                out("<polygon points=\"%s\" fill=\"none\" stroke=\"#7a9060\" stroke-width=\"%.0f\" stroke-dasharray=\"%.0f\"/>", points.toString().strip(), unit, unit * 6);
            }
            site.yards().forEach(yard -> room(yard, frame, "#e7e9e6"));
            for (Building b : site.buildings()) {
                Frame inside = frame.then(b.pose());
                rectangle(b.key(), inside, 0, 0, b.size().width(), b.size().depth(), style("#eef0f2", unit * 1.6));
                b.rooms().forEach(room -> room(room, inside, switch (room.kind()) {
                    case HALL -> "#ffffff";
                    case ELECTRICAL -> "#f6f0d8";
                    case MECHANICAL -> "#dfeef3";
                    case CORE -> "#ebe5f5";
                    default -> "#f3f4f5";
                }));
            }
        }

        private void room(Room room, Frame parent, String fill) {
            rectangle(room.key(), parent.then(room.pose()), 0, 0, room.width(), room.depth(), style(fill, Math.min(unit, 200)));
        }

        private static String style(String fill, double stroke) {
            return String.format(Locale.ROOT, "fill=\"%s\" stroke=\"#5a636c\" stroke-width=\"%.0f\"", fill, stroke);
        }

        private void rectangle(String id, Frame frame, double x, double y, double w, double d, String style) {
            out("<path id=\"%s\" %s d=\"M%s L%s L%s L%s Z\"/>", escaped(id), style, at(frame, x, y), at(frame, x + w, y), at(frame, x + w, y + d), at(frame, x, y + d));
        }

        private static String at(Frame frame, double x, double y) {
            return String.format(Locale.ROOT, "%.0f %.0f", frame.worldX(x, y), -frame.worldY(x, y));
        }

        private void names() {
            for (Site site : table.plan().sites()) {
                Frame frame = PlanTree.inside(Frame.CAMPUS, site);
                site.yards().forEach(yard -> name(yard, frame));
                site.buildings().forEach(b -> b.rooms().forEach(room -> name(room, frame.then(b.pose()))));
            }
        }

        private void name(Room room, Frame parent) {
            Frame inside = parent.then(room.pose());
            double size = Math.min(unit * 9, Math.min(room.width() / (0.6 * Math.max(4, room.label().length())), room.depth() * 0.4));
            if (size > unit * 1.6) {
                out("<text x=\"%.0f\" y=\"%.0f\" font-size=\"%.0f\" text-anchor=\"middle\" fill=\"#14181c\" stroke=\"#ffffff\" stroke-width=\"%.0f\" paint-order=\"stroke\">%s</text>",
                        inside.worldX(room.width() / 2.0, room.depth() / 2.0), -inside.worldY(room.width() / 2.0, room.depth() / 2.0) + size / 3, size, size * 0.2, escaped(room.label()));
            }
        }

        /// Title, scale bar and north.
        private void frame() {
            double x = extent.minX() + unit * 20;
            double top = -extent.maxY();
            out("<text x=\"%.0f\" y=\"%.0f\" font-size=\"%.0f\" font-weight=\"bold\" fill=\"#14181c\">%s</text>", x, top + unit * 30, unit * 20, escaped(table.plan().name()));
            double bar = Math.pow(10, Math.floor(Math.log10(extent.width() / 4)));
            out("<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" fill=\"#14181c\"/>", x, top + unit * 44, bar, unit * 4);
            out("<text x=\"%.0f\" y=\"%.0f\" font-size=\"%.0f\" fill=\"#14181c\">%s m</text>", x + bar + unit * 6, top + unit * 50, unit * 12, plain(bar / 1000));
            double north = extent.maxX() - unit * 30;
            out("<path d=\"M%.0f %.0f l%.0f %.0f l%.0f %.0f Z\" fill=\"#14181c\"/>", north, top + unit * 14, unit * 9, unit * 30, -unit * 18, 0.0);
            out("<text x=\"%.0f\" y=\"%.0f\" font-size=\"%.0f\" text-anchor=\"middle\" fill=\"#14181c\">N</text>", north, top + unit * 60, unit * 14);
        }

        private void legend() {
            for (int i = 0; i < types.counts().length; i++) {
                Band band = types.scale().bands().get(i);
                double y = -extent.maxY() + unit * (40 + 22 * i);
                out("<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" fill=\"#%06x\"/>", extent.maxX(), y - unit * 11, unit * 14, unit * 14, band.argb() & 0xffffff);
                out("<text x=\"%.0f\" y=\"%.0f\" font-size=\"%.0f\" fill=\"#14181c\">%s x %s</text>", extent.maxX() + unit * 20, y, unit * 11, String.format(Locale.ROOT, "%,d", types.counts()[i]), escaped(band.label()));
            }
        }

        private static String plain(double value) {
            return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        }

        private void out(String format, Object... values) {
            svg.add(String.format(Locale.ROOT, format, values) + "\n");
        }
    }
}
