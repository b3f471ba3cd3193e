package org.hallwright.ui;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons by what they stand for.
final class Icons {
    private Icons() {}

    static FontIcon of(String what) {
        Feather icon = switch (what) {
            case "campus", "site" -> Feather.MAP_PIN;
            case "building", "home" -> Feather.HOME;
            case "hall" -> Feather.SERVER;
            case "yard" -> Feather.SUN;
            case "electrical" -> Feather.ZAP;
            case "mechanical" -> Feather.WIND;
            case "core" -> Feather.SHARE_2;
            case "group" -> Feather.LAYERS;
            case "block" -> Feather.GRID;
            case "row" -> Feather.MORE_HORIZONTAL;
            case "rack" -> Feather.HARD_DRIVE;
            case "select" -> Feather.MOUSE_POINTER;
            case "move" -> Feather.MOVE;
            case "array" -> Feather.COPY;
            case "measure" -> Feather.EDIT_2;
            case "locked" -> Feather.LOCK;
            case "unlocked" -> Feather.UNLOCK;
            case "search" -> Feather.SEARCH;
            case "error" -> Feather.ALERT_OCTAGON;
            case "warning" -> Feather.ALERT_TRIANGLE;
            case "info" -> Feather.INFO;
            case "ok" -> Feather.CHECK_CIRCLE;
            case "staging", "dock" -> Feather.PACKAGE;
            case "office" -> Feather.USERS;
            case "map" -> Feather.MAP;
            case "fold" -> Feather.MINUS;
            case "close" -> Feather.X;
            case "play" -> Feather.PLAY;
            case "pause" -> Feather.PAUSE;
            case "next" -> Feather.SKIP_FORWARD;
            case "previous" -> Feather.SKIP_BACK;
            case "loop" -> Feather.REPEAT;
            case "record" -> Feather.PLUS_CIRCLE;
            case "more" -> Feather.MORE_VERTICAL;
            case "delete" -> Feather.TRASH_2;
            case "update" -> Feather.CAMERA;
            case "corridor" -> Feather.CHEVRONS_RIGHT;
            default -> Feather.SQUARE;
        };
        FontIcon drawn = new FontIcon(icon);
        drawn.getStyleClass().add("icon-" + what);
        return drawn;
    }
}
