package org.hallwright.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hallwright.model.Fixture;
import org.hallwright.model.Plan;

/// The ways of a plan as a graph: a node wherever cables can pass from one way to another, edges along ways and across.
/// Distances are whole millimetres.
final class Ways {
    final List<Way> ways;
    /// Way of each node and how far along it; nodes of a way stand together, in order.
    final int[] nodeWay;
    final int[] nodeAlong;
    /// First node of each way; one entry more than ways.
    final int[] first;
    /// Edges of node n are edgeStart[n] to edgeStart[n + 1]: the node they lead to and their length.
    final int[] edgeStart;
    final int[] edgeTo;
    final int[] edgeLength;
    private final Map<String, int[]> byRoom = new HashMap<>();

    private Ways(List<Way> ways) {
        this.ways = ways;
        List<Joints.Joint> joints = Joints.of(ways);
        List<TreeSet<Integer>> places = new ArrayList<>();
        ways.forEach(way -> places.add(new TreeSet<>()));
        for (Joints.Joint joint : joints) {
            places.get(joint.a()).add(joint.alongA());
            places.get(joint.b()).add(joint.alongB());
        }
        first = new int[ways.size() + 1];
        for (int w = 0; w < ways.size(); w++) {
            first[w + 1] = first[w] + places.get(w).size();
        }
        int nodes = first[ways.size()];
        nodeWay = new int[nodes];
        nodeAlong = new int[nodes];
        for (int w = 0; w < ways.size(); w++) {
            int n = first[w];
            for (int along : places.get(w)) {
                nodeWay[n] = w;
                nodeAlong[n++] = along;
            }
        }
        List<int[]> edges = new ArrayList<>();
        for (int n = 0; n + 1 < nodes; n++) {
            if (nodeWay[n] == nodeWay[n + 1]) {
                edges.add(new int[] {n, n + 1, nodeAlong[n + 1] - nodeAlong[n]});
            }
        }
        for (Joints.Joint joint : joints) {
            edges.add(new int[] {node(joint.a(), joint.alongA()), node(joint.b(), joint.alongB()), joint.across()});
        }
        edgeStart = new int[nodes + 1];
        edges.forEach(edge -> {
            edgeStart[edge[0] + 1]++;
            edgeStart[edge[1] + 1]++;
        });
        for (int n = 0; n < nodes; n++) {
            edgeStart[n + 1] += edgeStart[n];
        }
        edgeTo = new int[2 * edges.size()];
        edgeLength = new int[2 * edges.size()];
        int[] next = Arrays.copyOf(edgeStart, nodes);
        for (int[] edge : edges) {
            put(next[edge[0]]++, edge[1], edge[2]);
            put(next[edge[1]]++, edge[0], edge[2]);
        }
        Map<String, List<Integer>> rooms = new HashMap<>();
        for (int w = 0; w < ways.size(); w++) {
            rooms.computeIfAbsent(ways.get(w).room(), key -> new ArrayList<>()).add(w);
        }
        rooms.forEach((room, list) -> byRoom.put(room, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    private void put(int at, int to, int length) {
        edgeTo[at] = to;
        edgeLength[at] = length;
    }

    static Ways of(Plan plan) {
        return new Ways(WayList.of(plan));
    }

    int nodes() {
        return nodeWay.length;
    }

    private int node(int way, int along) {
        return Arrays.binarySearch(nodeAlong, first[way], first[way + 1], along);
    }

    /// The first node of a way at or after a distance along it; that of the next way when there is none.
    int nodeFrom(int way, int along) {
        int found = Arrays.binarySearch(nodeAlong, first[way], first[way + 1], along);
        return found >= 0 ? found : -found - 1;
    }

    /// Indexes of the ways that hang in a room.
    int[] inRoom(String room) {
        return byRoom.getOrDefault(room, new int[0]);
    }

    /// True where cables of a purpose may run: those of management everywhere, data not in trays kept for management.
    boolean open(int way, boolean management) {
        return management || ways.get(way).use() != Fixture.Tray.Use.MANAGEMENT;
    }

    /// True when both plans have the very same ways.
    boolean same(List<Way> others) {
        if (ways.size() != others.size()) {
            return false;
        }
        for (int w = 0; w < ways.size(); w++) {
            Way a = ways.get(w);
            Way b = others.get(w);
            if (a.z() != b.z() || a.use() != b.use() || a.areaMm2() != b.areaMm2() || a.breadth() != b.breadth() || !a.keys().equals(b.keys())
                    || !a.room().equals(b.room()) || !Arrays.equals(a.x(), b.x()) || !Arrays.equals(a.y(), b.y())) {
                return false;
            }
        }
        return true;
    }

    static Ways next(Ways before, Plan later) {
        List<Way> ways = WayList.of(later);
        return before.same(ways) ? before : new Ways(ways);
    }
}
