package org.hallwright.network;

import java.util.List;

/// A network with its runs, boundary by boundary.
record Cabled(Wiring wiring, List<Runs> runs) {}
