package org.hallwright.export;

import java.util.Optional;
import org.hallwright.catalog.CableType;
import org.hallwright.catalog.Confidence;
import org.hallwright.catalog.Figure;
import org.hallwright.catalog.TrunkType;
import org.hallwright.model.Network;

/// What is ordered of one kind, length and purpose: a line of the bill of cables.
final class CableLine {
    /// Spare pieces of a line, in hundredths, at least one. An assumption of the plan; trunks are made to measure and have none.
    static final int SPARES_PERCENT = 3;

    /// What is ordered.
    enum Kind {
        CABLE,
        /// A further tail of a breakout assembly: its metres alone, for the assembly counts with its first tail.
        TAIL,
        JUMPER,
        TRUNK,
        UNROUTED
    }

    /// What a line is about.
    ///
    /// @param phase place of the phase in time; -1 for none
    /// @param item catalogue id of the cable or trunk; empty where no medium carries so far
    /// @param gbps rate, Gb/s; 0 for trunks
    /// @param lengthM length of a piece, m; NaN for trunks, which are each made to measure, and where there is none
    record Key(Network.Purpose purpose, int phase, Kind kind, String item, int gbps, double lengthM) {}

    final Key key;
    long cables;
    long links;
    long pieces;
    /// Of trunks alone.
    private long millimetres;
    private final Optional<CableType> medium;
    private final Optional<TrunkType> trunk;

    CableLine(Key key, Optional<CableType> medium, Optional<TrunkType> trunk) {
        this.key = key;
        this.medium = medium;
        this.trunk = trunk;
    }

    void add(int ofCables, int ofLinks, int ofPieces) {
        cables += ofCables;
        links += ofLinks;
        pieces += ofPieces;
    }

    void addTrunk(double lengthM) {
        pieces++;
        millimetres += Math.round(1000 * lengthM);
    }

    String name() {
        return medium.map(CableType::name).or(() -> trunk.map(TrunkType::name)).orElse("");
    }

    String colour() {
        return medium.map(CableType::colour).map(ColourName::of).orElse("");
    }

    double metres() {
        return trunk.isPresent() ? millimetres / 1000.0 : pieces * key.lengthM();
    }

    /// Price of a piece, USD; NaN for trunks, which cost by their length, and for what cannot be ordered.
    double unitUsd() {
        return medium.map(type -> (key.kind() == Kind.TAIL ? 0 : type.cableUsd().value()) + key.lengthM() * type.metreUsd().value()).orElse(Double.NaN);
    }

    double priceUsd() {
        return trunk.map(type -> 2 * pieces * type.endUsd().value() + metres() * type.metreUsd().value()).orElseGet(() -> pieces * unitUsd());
    }

    long spares() {
        boolean held = medium.isPresent() && pieces > 0 && (key.kind() == Kind.CABLE || key.kind() == Kind.JUMPER);
        return held ? Math.max(1, Math.ceilDiv(pieces * SPARES_PERCENT, 100)) : 0;
    }

    double sparesUsd() {
        return spares() == 0 ? 0 : spares() * unitUsd();
    }

    /// Modules at the ends: one for each link below, and one for each cable above.
    long optics() {
        return medium.filter(type -> type.kind().fibre()).isPresent() ? links + cables : 0;
    }

    double opticsW() {
        return ends(medium.map(CableType::endW));
    }

    double opticsUsd() {
        return ends(medium.map(CableType::endUsd));
    }

    private double ends(Optional<Figure> of) {
        return of.map(figure -> 2 * links * key.gbps() / 100.0 * figure.value()).orElse(0.0);
    }

    /// The weaker source of its prices.
    Optional<Confidence> basis() {
        return medium.map(type -> weaker(type.cableUsd(), type.metreUsd())).or(() -> trunk.map(type -> weaker(type.endUsd(), type.metreUsd())));
    }

    private static Confidence weaker(Figure a, Figure b) {
        return a.confidence().compareTo(b.confidence()) > 0 ? a.confidence() : b.confidence();
    }
}
