package org.hallwright.export;

import java.util.List;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Building;
import org.hallwright.model.Extent;
import org.hallwright.model.Frame;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// The drawing of a plan, or of a part of it, for any [Pen]: the same things in the same order, whatever the format. It is
/// to scale on a sheet of A3, with dimensions, legend and title block.
final class PlanDrawing {
    /// How far what runs out of the drawn part is shown, millimetres of paper.
    private static final double STUBS = 4;

    private final Exported plan;
    private final RackTable table;
    private final PlanParts parts;
    private final Extent extent;
    private final Sheet sheet;
    private final Symbols symbols;
    private final Pen pen;

    private PlanDrawing(Exported plan, Pen pen) {
        this.plan = plan;
        this.table = plan.table();
        this.parts = PlanParts.of(table, plan.scope());
        this.extent = parts.extent(table);
        this.sheet = Sheet.fitting(plan.paper(), extent);
        this.symbols = Symbols.of(table, plan.catalog(), parts.blocks(), sheet);
        this.pen = pen;
    }

    /// Draws what is asked for, its scope alone.
    ///
    /// @throws IllegalArgumentException when the plan has no such scope
    static void draw(Exported plan, Pen pen) {
        new PlanDrawing(plan, pen).draw();
    }

    private void draw() {
        double stubs = sheet.mm(STUBS);
        Window window = new Window(new Extent(extent.minX() - stubs, extent.minY() - stubs, extent.maxX() + stubs, extent.maxY() + stubs));
        FreeGround ground = new FreeGround(sheet);
        FixtureLines fixtures = new FixtureLines(parts, window, sheet, ground, pen);
        pen.begin(sheet, symbols.all());
        for (DrawingLayer layer : DrawingLayer.values()) {
            pen.layer(layer);
            switch (layer) {
                case PARCEL -> parts.sites().forEach(this::parcel);
                case BUILDINGS -> parts.buildings().forEach(this::building);
                case ROOMS -> parts.rooms().forEach(this::room);
                case PLANT, RACKS -> parts.blocks().forEach(block -> standing(block, layer, ground));
                case NAMES -> new Names(parts, table, sheet, ground, pen).draw();
                case RACK_LABELS -> new RackLabels(table, symbols, sheet, ground, pen).draw(parts.blocks());
                case DIMENSIONS -> new Dimensions(parts, sheet, ground, pen).draw();
                case SHEET -> new SheetBorder(plan, parts, symbols, sheet, pen).draw();
                default -> fixtures.draw(layer);
            }
        }
        pen.end();
    }

    private void parcel(PlanParts.In<Site> in) {
        List<Vertex> corners = in.part().parcel().stream().map(point -> Vertex.in(in.frame(), point.x(), point.y())).toList();
        if (corners.size() < 3) {
            return;
        }
        pen.area(in.part().key(), in.part().label(), corners, Style.line(Ink.PARCEL, 0.35).dashed(Style.Dash.CHAIN));
        if (in.part().setback() > 0) {
            List<Vertex> anticlockwise = Parallel.area(corners) < 0 ? corners.reversed() : corners;
            pen.area("", "", Parallel.beside(anticlockwise, in.part().setback(), true), Style.line(Ink.PARCEL, 0.18).dashed(Style.Dash.DASHED));
        }
    }

    private void building(PlanParts.In<Building> in) {
        Building building = in.part();
        pen.area(building.key(), building.label(), Vertex.rectangle(in.frame(), 0, 0, building.size().width(), building.size().depth()),
                Style.line(Ink.OUTLINE, 0.5).filled(Ink.BUILDING));
    }

    private void room(PlanParts.In<Room> in) {
        Room room = in.part();
        double line = Math.min(0.18, sheet.onPaper(Math.min(room.width(), room.depth())) / 20);
        pen.area(room.key(), room.label(), Vertex.rectangle(in.frame(), 0, 0, room.width(), room.depth()), Style.line(Ink.FAINT, line).filled(Ink.ground(room.kind())));
    }

    private void standing(BlockPlace place, DrawingLayer layer, FreeGround ground) {
        for (int n = place.first(); n < place.first() + place.layout().places().size(); n++) {
            if (table.present(n)) {
                Symbol symbol = symbols.of(table.typeOf(n));
                if (symbol.layer() == layer) {
                    Frame at = new Frame(table.x[n], table.y[n], table.z[n], table.yaw[n]);
                    pen.place(symbol, table.id(n).toString(), table.nameOf(n), at);
                    ground.take(ground.box(Vertex.rectangle(at, -symbol.width() / 2.0, -symbol.depth() / 2.0, symbol.width(), symbol.depth())), FreeGround.By.RACK);
                }
            }
        }
    }
}
