package org.hallwright.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.model.Frame;

/// What stands before and after the entities of a DXF file of release 2000 (AC1015), the oldest that tells units and widths of
/// lines: header, tables and blocks, then objects.
final class DxfFrame {
    static final int MODEL = 0x1f;
    /// The program's name, under which keys of parts are kept with their outlines.
    static final String APPLICATION = "HALLWRIGHT";
    static final String TEXT_STYLE = "STANDARD";

    private static final int PAPER = 0x1b;
    private static final int ROOT = 0xc;
    private static final int GROUPS = 0xd;
    private static final int MILLIMETRES = 4;
    private static final int INVISIBLE = 1;
    /// Height of the text of attributes, which is not shown, millimetres.
    private static final int ATTRIBUTE = 100;
    private static final int HAS_ATTRIBUTES = 2;
    /// Above every handle.
    private static final String LAST_HANDLE = "7FFFFFFF";

    /// Tables and their handles.
    private enum Table {
        VPORT(0x8),
        LTYPE(0x5),
        LAYER(0x2),
        STYLE(0x3),
        VIEW(0x6),
        UCS(0x7),
        APPID(0x9),
        DIMSTYLE(0xa),
        BLOCK_RECORD(0x1);

        private final int handle;

        Table(int handle) {
            this.handle = handle;
        }
    }

    private final Tags tags;
    private final Sheet sheet;
    private final List<Symbol> symbols;
    private final Map<String, Integer> records = new LinkedHashMap<>();

    DxfFrame(Tags tags, Sheet sheet, List<Symbol> symbols) {
        this.tags = tags;
        this.sheet = sheet;
        this.symbols = symbols;
        symbols.forEach(symbol -> records.put(symbol.type(), tags.next()));
    }

    private int record(Symbol symbol) {
        return records.getOrDefault(symbol.type(), MODEL);
    }

    static String block(Symbol symbol) {
        return DxfText.name(symbol.type());
    }

    static String layer(DrawingLayer layer) {
        return layer.word().toUpperCase(Locale.ROOT);
    }

    void before() {
        header();
        section("CLASSES").end();
        section("TABLES");
        tables();
        end();
        section("BLOCKS");
        block("*MODEL_SPACE", MODEL, 0, () -> { });
        block("*PAPER_SPACE", PAPER, 0, () -> { });
        for (Symbol symbol : symbols) {
            block(block(symbol), record(symbol), HAS_ATTRIBUTES, () -> drawn(symbol, record(symbol)));
        }
        end();
        section("ENTITIES");
    }

    void after() {
        end();
        section("OBJECTS");
        tags.tag(0, "DICTIONARY").handle(ROOT).reference(330, 0).tag(100, "AcDbDictionary").tag(281, 1).tag(3, "ACAD_GROUP").reference(350, GROUPS);
        tags.tag(0, "DICTIONARY").handle(GROUPS).reference(330, ROOT).tag(100, "AcDbDictionary").tag(281, 1);
        end();
        tags.tag(0, "EOF").flush();
    }

    private void header() {
        Vertex low = sheet.at(0, 0);
        Vertex high = sheet.at(sheet.paper().width(), sheet.paper().height());
        section("HEADER");
        tags.tag(9, "$ACADVER").tag(1, "AC1015").tag(9, "$DWGCODEPAGE").tag(3, "ANSI_1252").tag(9, "$HANDSEED").tag(5, LAST_HANDLE)
                .tag(9, "$INSUNITS").tag(70, MILLIMETRES).tag(9, "$MEASUREMENT").tag(70, 1).tag(9, "$LUNITS").tag(70, 2).tag(9, "$LUPREC").tag(70, 0)
                .tag(9, "$LTSCALE").tag(40, sheet.scale()).tag(9, "$EXTMIN").point3(10, low).tag(9, "$EXTMAX").point3(10, high)
                .tag(9, "$LIMMIN").point(10, low).tag(9, "$LIMMAX").point(10, high);
        end();
    }

    private DxfFrame section(String name) {
        tags.tag(0, "SECTION").tag(2, name);
        return this;
    }

    private void end() {
        tags.tag(0, "ENDSEC").flush();
    }

    private void tables() {
        for (Table table : Table.values()) {
            tags.tag(0, "TABLE").tag(2, table.name()).handle(table.handle).reference(330, 0).tag(100, "AcDbSymbolTable").tag(70, count(table));
            switch (table) {
                case VPORT -> viewport();
                case LTYPE -> lineTypes();
                case LAYER -> layers();
                case STYLE -> record(table, tags.next(), "AcDbTextStyleTableRecord", TEXT_STYLE).tag(40, 0).tag(41, 1).tag(50, 0).tag(71, 0).tag(42, 2.5).tag(3, "arial.ttf").tag(4, "");
                case APPID -> {
                    record(table, tags.next(), "AcDbRegAppTableRecord", "ACAD");
                    record(table, tags.next(), "AcDbRegAppTableRecord", APPLICATION);
                }
                case DIMSTYLE -> {
                    tags.tag(100, "AcDbDimStyleTable");
                    tags.tag(0, "DIMSTYLE").reference(105, tags.next()).reference(330, table.handle).tag(100, "AcDbSymbolTableRecord").tag(100, "AcDbDimStyleTableRecord")
                            .tag(2, "STANDARD").tag(70, 0);
                }
                case BLOCK_RECORD -> blockRecords();
                case VIEW, UCS -> tags.flush();
            }
            tags.tag(0, "ENDTAB").flush();
        }
    }

    private int count(Table table) {
        return switch (table) {
            case LTYPE -> Style.Dash.values().length + 2;
            case LAYER -> DrawingLayer.values().length + 1;
            case BLOCK_RECORD -> symbols.size() + 2;
            case APPID -> 2;
            case VIEW, UCS -> 0;
            case VPORT, STYLE, DIMSTYLE -> 1;
        };
    }

    private Tags record(Table table, int handle, String type, String name) {
        return named(table, handle, type, name).tag(70, 0);
    }

    private Tags named(Table table, int handle, String type, String name) {
        return tags.tag(0, table.name()).handle(handle).reference(330, table.handle).tag(100, "AcDbSymbolTableRecord").tag(100, type).tag(2, name);
    }

    /// Opens on the whole sheet.
    private void viewport() {
        Vertex middle = sheet.at(sheet.paper().width() / 2.0, sheet.paper().height() / 2.0);
        Vertex nought = new Vertex(0, 0);
        Vertex one = new Vertex(1, 1);
        record(Table.VPORT, tags.next(), "AcDbViewportTableRecord", "*ACTIVE").point(10, nought).point(11, one).point(12, middle).point(13, nought).point(14, one).point(15, one)
                .point(16, nought).tag(36, 1).point3(17, nought).tag(40, sheet.mm(sheet.paper().height())).tag(41, (double) sheet.paper().width() / sheet.paper().height())
                .tag(42, 50).tag(43, 0).tag(44, 0).tag(50, 0).tag(51, 0).tag(71, 0).tag(72, 100).tag(73, 1).tag(74, 3).tag(75, 0).tag(76, 0).tag(77, 0).tag(78, 0);
    }

    /// Lengths of dashes are millimetres of paper; the scale of line types in the header makes them so.
    private void lineTypes() {
        lineType("BYBLOCK", new double[0]);
        lineType("BYLAYER", new double[0]);
        for (Style.Dash dash : Style.Dash.values()) {
            lineType(lineType(dash), dash.pattern());
        }
    }

    /// The usual names, for readers that know lines by name alone.
    static String lineType(Style.Dash dash) {
        return switch (dash) {
            case SOLID -> "CONTINUOUS";
            case DASHED -> "DASHED";
            case DOTTED -> "DOT";
            case CHAIN -> "DASHDOT";
        };
    }

    private void lineType(String name, double[] pattern) {
        double total = 0;
        for (double length : pattern) {
            total += length;
        }
        record(Table.LTYPE, tags.next(), "AcDbLinetypeTableRecord", name).tag(3, "").tag(72, 65).tag(73, pattern.length).tag(40, total);
        for (int i = 0; i < pattern.length; i++) {
            tags.tag(49, i % 2 == 0 ? pattern[i] : -pattern[i]).tag(74, 0);
        }
    }

    private void layers() {
        record(Table.LAYER, tags.next(), "AcDbLayerTableRecord", "0").tag(62, Aci.INK).tag(6, "CONTINUOUS");
        for (DrawingLayer layer : DrawingLayer.values()) {
            record(Table.LAYER, tags.next(), "AcDbLayerTableRecord", layer(layer)).tag(62, Aci.nearest(layer.argb())).tag(6, "CONTINUOUS");
        }
    }

    private void blockRecords() {
        named(Table.BLOCK_RECORD, MODEL, "AcDbBlockTableRecord", "*MODEL_SPACE");
        named(Table.BLOCK_RECORD, PAPER, "AcDbBlockTableRecord", "*PAPER_SPACE");
        records.forEach((type, record) -> named(Table.BLOCK_RECORD, record, "AcDbBlockTableRecord", DxfText.name(type)));
    }

    private void block(String name, int record, int flags, Runnable contents) {
        tags.entity("BLOCK", record, "0");
        tags.tag(100, "AcDbBlockBegin").tag(2, name).tag(70, flags).point3(10, new Vertex(0, 0)).tag(3, name).tag(1, "");
        contents.run();
        tags.entity("ENDBLK", record, "0");
        tags.tag(100, "AcDbBlockEnd").flush();
    }

    /// The outline and the band along the front in the colour of the type, and what every placed one says of itself.
    private void drawn(Symbol symbol, int record) {
        int colour = Aci.nearest(symbol.style().fill());
        tags.entity("LWPOLYLINE", record, "0");
        tags.tag(62, colour).tag(100, "AcDbPolyline").tag(90, symbol.footprint().size()).tag(70, 1);
        symbol.footprint().forEach(corner -> tags.point(10, corner));
        tags.entity("SOLID", record, "0");
        List<Vertex> band = symbol.front();
        tags.tag(62, colour).tag(100, "AcDbTrace").point3(10, band.get(0)).point3(11, band.get(1)).point3(12, band.get(3)).point3(13, band.get(2));
        attribute(record, "ID");
        attribute(record, "NAME");
    }

    private void attribute(int record, String name) {
        tags.entity("ATTDEF", record, "0");
        tags.tag(100, "AcDbText").point3(10, new Vertex(0, 0)).tag(40, ATTRIBUTE).tag(1, "").tag(100, "AcDbAttributeDefinition").tag(3, name).tag(2, name).tag(70, INVISIBLE);
    }

    /// What a placed symbol says of itself.
    void attribute(int insert, String layer, Frame at, String name, String value) {
        tags.entity("ATTRIB", insert, layer);
        tags.tag(100, "AcDbText").point3(10, new Vertex(at.x(), at.y())).tag(40, ATTRIBUTE).tag(1, DxfText.escaped(value)).tag(100, "AcDbAttribute").tag(2, name).tag(70, INVISIBLE);
    }
}
