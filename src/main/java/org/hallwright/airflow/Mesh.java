package org.hallwright.airflow;

/// Nodes in a box of blocks, joined by conductances to nodes of the blocks beside theirs: the grid, and what it coarsens to.
interface Mesh {
    /// Most neighbours that [#neighbours] may write.
    int widest();

    int nodes();

    /// Planes of its blocks, by axis.
    double[][] planes();

    /// Index of the block of a node, x running fastest; -1 where there is no air.
    int block(int node);

    /// Writes the nodes beside a node and the conductances to them; says how many.
    int neighbours(int node, int[] others, float[] conductances);
}
