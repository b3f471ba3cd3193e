package org.hallwright.network;

/// The ports of switches that a network takes, and what other networks had taken of the same switches before it.
///
/// @param rack rack of each switch
/// @param unit unit of each switch
/// @param belowBefore ports taken before at the beginning, by switch
/// @param aboveBefore ports taken before at the end
/// @param below ports this network takes at the beginning
/// @param above ports this network takes at the end
record Claim(int[] rack, int[] unit, int[] belowBefore, int[] aboveBefore, int[] below, int[] above) {
    /// True when others have taken just what they had taken then.
    boolean holds(TakenPorts taken) {
        for (int i = 0; i < rack.length; i++) {
            if (taken.below(rack[i], unit[i]) != belowBefore[i] || taken.above(rack[i], unit[i]) != aboveBefore[i]) {
                return false;
            }
        }
        return true;
    }

    void take(TakenPorts taken) {
        for (int i = 0; i < rack.length; i++) {
            taken.add(rack[i], unit[i], below[i], above[i]);
        }
    }
}
