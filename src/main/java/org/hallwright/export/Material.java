package org.hallwright.export;

import org.hallwright.catalog.DeviceType;

/// What a face of a model is made of: a plain colour with a name.
///
/// @param argb colour in sRGB; less than full alpha for what one looks through
/// @param sheet true for thin sheets that are seen from both sides
record Material(String name, int argb, boolean sheet) {
    static final Material GROUND = solid("ground", 0xffc9cdc4);
    static final Material ROAD = solid("road", 0xff9a9ea0);
    static final Material PARCEL = solid("parcel", 0xff7a9060);
    static final Material YARD = solid("yard", 0xffd0d4d4);
    static final Material SLAB = solid("slab", 0xffc4c9cc);
    static final Material FLOOR_HALL = solid("floor-hall", 0xfff3f5f6);
    static final Material FLOOR_ELECTRICAL = solid("floor-electrical", 0xffece8db);
    static final Material FLOOR_MECHANICAL = solid("floor-mechanical", 0xffdbe7eb);
    static final Material FLOOR_CORE = solid("floor-core", 0xffe7e3f1);
    static final Material FLOOR_OTHER = solid("floor-other", 0xffe3e6e8);
    static final Material FRONT_AISLE = solid("aisle-front", 0xffd3e5f2);
    static final Material REAR_AISLE = solid("aisle-rear", 0xfff2ddd5);
    static final Material CROSS_AISLE = solid("aisle-cross", 0xffe8ebee);
    static final Material KEEP_OUT = solid("keep-out", 0xffe5dcc3);
    static final Material WALL = solid("wall", 0xffb4bcc3);
    static final Material FACADE = solid("facade", 0xffe9ebeb);
    static final Material COLUMN = solid("column", 0xff9aa1a8);
    static final Material CONTAINMENT = new Material("containment", 0x509fd0ee, true);
    static final Material TRAY_FIBRE = new Material("tray-fibre", 0xffc79a1e, true);
    static final Material TRAY_DATA = new Material("tray-data", 0xff7e8992, true);
    static final Material TRAY_POWER = new Material("tray-power", 0xffa5614f, true);
    static final Material BUSWAY_A = solid("busway-a", 0xff7f9db8);
    static final Material BUSWAY_B = solid("busway-b", 0xffb89678);
    static final Material SUPPLY = solid("pipe-supply", 0xff3a92b6);
    static final Material RETURN = solid("pipe-return", 0xffbb6a3c);
    static final Material DUCT = solid("duct", 0xff9a9284);
    static final Material FRAME = solid("rack-frame", 0xff1b1f23);
    static final Material REAR_DOOR = solid("rear-door", 0xff2a3036);
    static final Material PLANT_FRONT = solid("plant-front", 0xff3a4046);

    static Material solid(String name, int argb) {
        return new Material(name, argb, false);
    }

    /// Of the face of a device.
    static Material of(DeviceType.Kind kind) {
        return switch (kind) {
            case GPU_SERVER -> solid("gpu-server", 0xff848c95);
            case GPU_TRAY -> solid("gpu-tray", 0xff9a9184);
            case LINK_SWITCH -> solid("link-switch", 0xff6f7f8c);
            case SWITCH -> solid("switch", 0xff3d8177);
            case CPU_SERVER -> solid("cpu-server", 0xff6f6478);
            case STORAGE -> solid("storage", 0xff3c4146);
            case CDU -> solid("cdu", 0xff51707d);
            case MANIFOLD -> solid("manifold", 0xff2c3237);
            case POWER_SHELF -> solid("power-shelf", 0xff6b6f58);
            case PANEL -> solid("panel", 0xff34302a);
            case MANAGEMENT -> solid("management", 0xff5d6f60);
            case FRAME -> FRAME;
        };
    }

    /// A part of its colour, 0 to 1: 16 for red, 8 for green, 0 for blue, 24 for alpha.
    double part(int shift) {
        return (argb >> shift & 255) / 255.0;
    }
}
