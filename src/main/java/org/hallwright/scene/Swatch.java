package org.hallwright.scene;

/// Colours of what is not data: ground, floors, walls, trays. Each has a tone for the dark and for the light theme.
enum Swatch {
    GROUND(0xff23272c, 0xffd9dcd6),
    GRID(0xff2e343a, 0xffcbd0ca),
    GRID_BOLD(0xff3a4249, 0xffb7beb8),
    PARCEL(0xff2a3027, 0xffcfd8c4),
    PARCEL_LINE(0xff7c8f63, 0xff7a9060),
    ROAD(0xff31353a, 0xffb9bbbd),
    SHELL(0xff363c43, 0xffc4c8cc),
    WALL(0xff6a737d, 0xff8e979f),
    FLOOR_HALL(0xff4b535c, 0xfff1f3f4),
    FLOOR_ELECTRICAL(0xff4d4a3c, 0xffefe9d2),
    FLOOR_MECHANICAL(0xff394a52, 0xffd7e7ec),
    FLOOR_CORE(0xff4a4459, 0xffe6e0f2),
    FLOOR_OTHER(0xff3e444b, 0xffdfe2e5),
    YARD(0xff33373b, 0xffc7cac8),
    AISLE_FRONT(0xff40586b, 0xffd6e6f2),
    AISLE_REAR(0xff5c4a46, 0xfff1ddd6),
    AISLE_CROSS(0xff525a63, 0xffe6e9ec),
    KEEP_OUT(0xff5b4a2e, 0xffe8d5a8),
    DOOR(0xff9a8a5a, 0xffc2a85c),
    COLUMN(0xff7d858d, 0xff9aa1a8),
    TRAY_FIBRE(0xffc9a227, 0xffb8860b),
    TRAY_MANAGEMENT(0xff8a949e, 0xff77818b),
    TRAY_POWER(0xff8d5f5f, 0xff9a5a5a),
    BUSWAY_A(0xff5f7fa6, 0xff4a6d99),
    BUSWAY_B(0xff9f6a8a, 0xff94527b),
    PIPE_SUPPLY(0xff3f8fb0, 0xff2f86ab),
    PIPE_RETURN(0xffb0653f, 0xffab5a2f),
    DUCT(0xff6a6458, 0xff8c8474),
    DETAIL_DARK(0xff1c1f22, 0xff2a2e33),
    DETAIL_MID(0xff747d86, 0xff69727b),
    DETAIL_LIGHT(0xffc3c9ce, 0xfff4f6f7),
    ACCENT(0xff4da3ff, 0xff0b6bcb);

    final int dark;
    final int light;

    Swatch(int dark, int light) {
        this.dark = dark;
        this.light = light;
    }

    int argb(boolean darkTheme) {
        return darkTheme ? dark : light;
    }
}
