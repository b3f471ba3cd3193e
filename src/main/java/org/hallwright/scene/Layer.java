package org.hallwright.scene;

/// Parts of the picture that can be shown or hidden.
public enum Layer {
    GROUND("Ground grid", true),
    FLOORS("Floors", true),
    AISLES("Aisles and keep-outs", true),
    WALLS("Walls", true),
    TRAYS("Trays and busways", true),
    PIPES("Pipes", true),
    CONTAINMENT("Containment", true),
    ROOFS("Roofs", false),
    FRONTS("Rack fronts", true),
    LABELS("Labels", true);

    private final String title;
    private final boolean shown;

    Layer(String title, boolean shown) {
        this.title = title;
        this.shown = shown;
    }

    public String title() {
        return title;
    }

    /// True for layers that are shown from the start.
    public boolean initiallyShown() {
        return shown;
    }
}
