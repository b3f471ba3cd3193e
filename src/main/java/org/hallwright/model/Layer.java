package org.hallwright.model;

import java.util.Set;

/// Parts of the picture that can be shown or hidden.
public enum Layer {
    GROUND("Ground grid", true),
    RACKS("Racks and plant", true),
    FLOORS("Floors", true),
    AISLES("Aisles and keep-outs", true),
    WALLS("Walls", true),
    CEILINGS("Ceilings", true),
    TRAYS("Trays and busways", true),
    CABLES("Cables", true),
    PIPES("Pipes", true),
    UNDERFLOOR("Pipes under raised floors", true),
    CONTAINMENT("Containment", true),
    ROOFS("Roofs", false),
    FRONTS("Rack fronts", true),
    FIGURES("People and trucks", true),
    LABELS("Labels", true);

    private final String title;
    private final boolean shown;

    Layer(String title, boolean shown) {
        this.title = title;
        this.shown = shown;
    }

    /// Where a fixture is drawn.
    public static Layer of(Fixture fixture) {
        return switch (fixture) {
            case Fixture.Wall w -> Layer.WALLS;
            case Fixture.Door d -> Layer.WALLS;
            case Fixture.Column c -> Layer.WALLS;
            case Fixture.Aisle a -> Layer.AISLES;
            case Fixture.KeepOut k -> Layer.AISLES;
            case Fixture.Containment c -> Layer.CONTAINMENT;
            case Fixture.Tray t -> Layer.TRAYS;
            case Fixture.Busway b -> Layer.TRAYS;
            case Fixture.Pipe p -> p.z() < 0 ? Layer.UNDERFLOOR : Layer.PIPES;
            case Fixture.Duct d -> Layer.PIPES;
            case Fixture.Road r -> Layer.FLOORS;
        };
    }

    public String title() {
        return title;
    }

    /// How deep it lies under what stands on it: what covers the floor is drawn before the floor.
    public int depth() {
        return switch (this) {
            case FLOORS -> 1;
            case GROUND -> 2;
            default -> 0;
        };
    }

    /// True where it is drawn when these layers are shown: what lies under floors is seen only without them.
    public boolean in(Set<Layer> shown) {
        return shown.contains(this) && (this != UNDERFLOOR || !shown.contains(FLOORS));
    }

    /// True for layers that are shown from the start.
    public boolean initiallyShown() {
        return shown;
    }
}
