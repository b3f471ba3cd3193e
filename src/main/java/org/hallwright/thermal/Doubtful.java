package org.hallwright.thermal;

/// Why the air of a rack is not told. The words are for people.
public enum Doubtful {
    /// It is told.
    NOT("told"),
    /// No system reaches it, or it gives no heat to air.
    NONE("no air to cool"),
    OPEN("in an open aisle: zones do not hold where hot and cold air mix freely; see the field"),
    UNCOOLED("no cooler takes its heat"),
    UNSTEADY("no steady state: what cools it is overloaded"),
    STARVED("coolers supply less than 80 % of what racks draw: zones do not hold"),
    GAPS("less than 60 % of its aisle is closed: zones do not hold"),
    DOORS("rear doors leave more than 10 % of the heat to the room: the room is not neutral");

    /// The reason, for people.
    public final String words;

    Doubtful(String words) {
        this.words = words;
    }
}
