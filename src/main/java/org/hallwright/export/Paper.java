package org.hallwright.export;

/// Sheets of ISO 216, landscape, millimetres.
public enum Paper {
    A0(1189, 841),
    A1(841, 594),
    A2(594, 420),
    A3(420, 297),
    A4(297, 210);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
