package org.hallwright.export;

import java.util.Locale;

/// Tags of a DXF file: a group code on a line, its value on the next. What can be referred to has a handle, numbered through.
final class Tags {
    private static final int DECIMALS = 3;
    /// Handles below are given out by hand.
    private static final int FIRST_HANDLE = 0x100;

    private final Output out;
    private final StringBuilder lines = new StringBuilder(512);
    private int handles = FIRST_HANDLE;

    Tags(Appendable out) {
        this.out = new Output(out);
    }

    Tags tag(int code, String value) {
        lines.append(code).append('\n').append(value).append('\n');
        return this;
    }

    Tags tag(int code, int value) {
        lines.append(code).append('\n').append(value).append('\n');
        return this;
    }

    Tags tag(int code, double value) {
        lines.append(code).append('\n');
        Decimal.append(lines, value, DECIMALS);
        lines.append('\n');
        return this;
    }

    /// A place; its codes are `code` for x, and 10 more for y.
    Tags point(int code, Vertex at) {
        return tag(code, at.x()).tag(code + 10, at.y());
    }

    /// The same on the ground.
    Tags point3(int code, Vertex at) {
        return point(code, at).tag(code + 20, 0);
    }

    Tags handle(int handle) {
        return reference(5, handle);
    }

    /// Begins something with a new handle.
    ///
    /// @param owner handle of what it lies in
    int entity(String type, int owner, String layer) {
        int handle = next();
        flush();
        tag(0, type).handle(handle).reference(330, owner).tag(100, "AcDbEntity").tag(8, layer);
        return handle;
    }

    Tags reference(int code, int handle) {
        return tag(code, Integer.toHexString(handle).toUpperCase(Locale.ROOT));
    }

    int next() {
        return handles++;
    }

    /// Hands what was written on.
    void flush() {
        out.add(lines);
        lines.setLength(0);
    }
}
