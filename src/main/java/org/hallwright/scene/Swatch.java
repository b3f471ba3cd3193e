package org.hallwright.scene;

/// Colours of what is not data: ground, floors, walls, trays. Each has a tone for the dark and for the light theme.
enum Swatch {
    GRID(0xff4a525b, 0xffaab2b6),
    PARCEL_LINE(0xff8fa377, 0xff7a9060),
    ROAD(0xff2d3237, 0xffc3c7c9),
    SHELL(0xff2b3036, 0xffd5d9db),
    WALL(0xff858f99, 0xffb4bcc3),
    FLOOR_HALL(0xff4a525b, 0xfff3f5f6),
    FLOOR_ELECTRICAL(0xff45443c, 0xffece8db),
    FLOOR_MECHANICAL(0xff37464d, 0xffdbe7eb),
    FLOOR_CORE(0xff474357, 0xffe7e3f1),
    FLOOR_OTHER(0xff353b41, 0xffe3e6e8),
    YARD(0xff30363b, 0xffd0d4d4),
    AISLE_FRONT(0xff3f5a70, 0xffd3e5f2),
    AISLE_REAR(0xff614b45, 0xfff2ddd5),
    AISLE_CROSS(0xff525b64, 0xffe8ebee),
    KEEP_OUT(0xff4a4334, 0xffe5dcc3),
    CEILING(0xff23282d, 0xffd9dde0),
    DOOR(0xff9a8a5a, 0xffc2ac68),
    COLUMN(0xff8a929a, 0xff9aa1a8),
    SHADOW(0x66080a0c, 0x30202830),
    TRAY_FIBRE(0xffd8b23c, 0xffc79a1e),
    TRAY_FIBRE_BED(0x60d8b23c, 0x60d0a52c),
    TRAY_MANAGEMENT(0xff97a1aa, 0xff7e8992),
    TRAY_MANAGEMENT_BED(0x6097a1aa, 0x60909aa2),
    TRAY_POWER(0xffa06a5c, 0xffa5614f),
    TRAY_POWER_BED(0x60a06a5c, 0x60b27563),
    BUSWAY_A(0xff5d86b8, 0xff5a83b5),
    BUSWAY_B(0xffb07a55, 0xffb47c4f),
    PIPE_SUPPLY(0xff3f8fb0, 0xff3a92b6),
    PIPE_RETURN(0xffb0653f, 0xffbb6a3c),
    DUCT(0xff6a6458, 0xff9a9284),
    DETAIL_DARK(0xff1d2024, 0xff3a4046),
    DETAIL_MID(0xff747d86, 0xff858e96),
    DETAIL_LIGHT(0xffc3c9ce, 0xffeef1f3),
    BUSHING(0xff8a5a48, 0xff8a5a48);

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
