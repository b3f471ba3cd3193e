package org.hallwright.power;

import java.util.BitSet;

/// The chain of a later version of a plan and what of it differs from that before.
///
/// @param whole true where it was put together anew
/// @param units otherwise the units whose length or racks differ
public record ChainStep(Chain chain, boolean whole, BitSet units) {}
