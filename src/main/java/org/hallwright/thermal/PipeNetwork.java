package org.hallwright.thermal;

import java.util.List;
import java.util.Map;

/// The drawn pipes of one loop in a room or yard, with what flows in them: what its racks ask for, shared out by the pipes.
///
/// @param room key of the room or yard
/// @param loop key of the loop, as pipes carry it
/// @param label its name
/// @param runs pieces between joints
/// @param worstMs highest velocity, m/s
/// @param dropKPa loss of the worst way there and back through these pipes, fittings included, kPa
/// @param pumpW work of pumps for that loss at the flow: V dp/eta
/// @param unconnected numbers of racks and coolers that no pipe comes near, see [PipeGraph#REACH]
/// @param scant racks and coolers that would get less than 60 % of their flow without valves that balance, and the share they get
/// @param gaps millimetres that are missing in the drawing between a pipe and the next, by key of the pipe
public record PipeNetwork(
        String room, String loop, String label, List<PipeRun> runs, double worstMs, double dropKPa, double pumpW, List<Integer> unconnected,
        Map<Integer, Double> scant, Map<String, Double> gaps) {
    public PipeNetwork {
        runs = List.copyOf(runs);
        unconnected = List.copyOf(unconnected);
        scant = Map.copyOf(scant);
        gaps = Map.copyOf(gaps);
    }
}
