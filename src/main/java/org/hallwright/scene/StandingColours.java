package org.hallwright.scene;

import org.hallwright.catalog.PlantType;
import org.hallwright.catalog.RackType;
import org.hallwright.catalog.Standing;

/// The plain colours of racks and plant by what they are for, shown while no overlay is.
public final class StandingColours {
    private StandingColours() {}

    public static int argb(Standing standing, boolean dark) {
        return switch (standing) {
            case RackType rack -> switch (rack.role()) {
                case GPU -> dark ? 0xff7d8894 : 0xff66717d;
                case NETWORK -> 0xff3f9c8f;
                case SPINE -> 0xff2f7fb8;
                case CORE -> 0xff6a63c4;
                case STORAGE -> 0xffb5853a;
                case CPU -> 0xff98718f;
                case MANAGEMENT -> 0xff8b8f5a;
            };
            case PlantType plant -> switch (plant.kind()) {
                case CDU, REAR_DOOR, FAN_WALL, CRAH, PUMP -> 0xff5f9fb5;
                case CHILLER, DRY_COOLER, COOLING_TOWER -> dark ? 0xff93a9b4 : 0xff8fa7b3;
                case BATTERY -> dark ? 0xffdfe3e6 : 0xfffafbfc;
                case TURBINE, GENERATOR -> 0xffa79c84;
                case SUBSTATION_TRANSFORMER, UNIT_SUBSTATION, TRANSFORMER, MV_SKID -> 0xff8a9a6b;
                case BOARD, UPS, TRANSFER_SWITCH, BUSWAY, POWER_CABLE -> 0xff9a8f63;
                case CONTAINMENT -> 0xff8fb0c9;
            };
        };
    }
}
