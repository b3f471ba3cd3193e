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
    TRAY_FIBRE(0xffd8b23c, 0xffc79a1e),
    TRAY_FIBRE_BED(0xff8e7529, 0xff9a7a22),
    TRAY_MANAGEMENT(0xff97a1aa, 0xff7e8992),
    TRAY_MANAGEMENT_BED(0xff666e75, 0xff5f6a73),
    TRAY_POWER(0xffa06a5c, 0xffa5614f),
    TRAY_POWER_BED(0xff6d483f, 0xff7a463a),
    BUSWAY_A(0xff86a3bd, 0xff7f9db8),
    BUSWAY_B(0xffbf9f82, 0xffb89678),
    PIPE_SUPPLY(0xff3f8fb0, 0xff3a92b6),
    PIPE_RETURN(0xffb0653f, 0xffbb6a3c),
    DUCT(0xff6a6458, 0xff9a9284),
    DETAIL_DARK(0xff1d2024, 0xff3a4046),
    DETAIL_MID(0xff747d86, 0xff858e96),
    DETAIL_LIGHT(0xffc3c9ce, 0xffeef1f3),
    FACADE(0xff59626b, 0xffe9ebeb),
    FACADE_BAND(0xff3d6f94, 0xff4f86b0),
    FACADE_BASE(0xff34393f, 0xff8d9499),
    ROOF(0xff3a4148, 0xffdfe2e3),
    ROOF_JOINT(0xff31373d, 0xffcdd1d3),
    ROOF_LIGHT(0xff5f7f90, 0xffb5d0dd),
    ROOF_UNIT(0xff7a838b, 0xfff5f6f6),
    SKIN(0xffc99a78, 0xffb98867),
    JACKET(0xffe0862a, 0xffe0862a),
    TROUSERS(0xff2c3542, 0xff3b4656),
    HELMET(0xfff2d23c, 0xfff2d23c),
    TRUCK_CAB(0xff2f6db0, 0xff2f6db0),
    TRUCK_BOX(0xffd9dee2, 0xfffbfcfc),
    TYRE(0xff15181b, 0xff2b2f33),
    FRAME_POST(0xff2a2f34, 0xff50585f),
    DEVICE_GPU(0xff848c95, 0xff9aa2aa),
    DEVICE_TRAY(0xff9a9184, 0xffada494),
    DEVICE_SWITCH(0xff3d8177, 0xff4c988c),
    DEVICE_LINK(0xff6f7f8c, 0xff8494a1),
    DEVICE_CPU(0xff6f6478, 0xff85788f),
    DEVICE_STORAGE(0xff3c4146, 0xff5d646b),
    DEVICE_CDU(0xff51707d, 0xff67899a),
    DEVICE_MANIFOLD(0xff2c3237, 0xff545c63),
    DEVICE_POWER(0xff6b6f58, 0xff84886e),
    DEVICE_PANEL(0xff34302a, 0xff5b5549),
    DEVICE_MANAGEMENT(0xff5d6f60, 0xff748877),
    BOARD(0xff1d3a2c, 0xff24503b),
    GPU(0xffb9bec4, 0xffc7ccd1),
    GPU_LID(0xff76b900, 0xff76b900),
    PORT(0xff111417, 0xff1c2126),
    PORT_LATCH(0xffd8b23c, 0xffd8b23c),
    COOLANT_SUPPLY(0xff3f8fb0, 0xff3a92b6),
    COOLANT_RETURN(0xffb0653f, 0xffbb6a3c),
    COPPER(0xffb87333, 0xffb87333),
    CABLE_FIBRE(0xff22b8c4, 0xff1aa3af),
    CABLE_COPPER(0xff30363c, 0xff3f464d),
    CABLE_MANAGEMENT(0xff8f98a1, 0xff8f98a1),
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
