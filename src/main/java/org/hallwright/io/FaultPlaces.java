package org.hallwright.io;

import java.util.List;
import java.util.Optional;
import org.hallwright.model.Fault;

/// Reports faults of a plan at the places of its document where they stand.
final class FaultPlaces {
    private FaultPlaces() {}

    /// @param document the plan as it was read
    static void report(List<Fault> faults, Json document, Problems problems) {
        for (Fault fault : faults) {
            // What could not be read has been reported there.
            at(document, fault.pointer())
                    .map(Json::spot)
                    .filter(spot -> !problems.at(spot))
                    .ifPresent(spot -> problems.add(spot, fault.message(), fault.remedy()));
        }
    }

    private static Optional<Json> at(Json document, String pointer) {
        Optional<Json> value = Optional.of(document);
        for (String step : pointer.substring(1).split("/")) {
            value = value.flatMap(json -> switch (json) {
                case Json.Obj object -> Optional.ofNullable(object.members().get(step)).map(Json.Member::value);
                case Json.Arr array when Character.isDigit(step.charAt(0)) -> Optional.of(array.values().get(Integer.parseInt(step)));
                default -> Optional.empty();
            });
        }
        return value;
    }
}
