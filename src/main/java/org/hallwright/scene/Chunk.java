package org.hallwright.scene;

import java.util.function.Supplier;
import javafx.scene.paint.Material;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.hallwright.model.Layer;
import org.jspecify.annotations.Nullable;

/// A part of the picture that comes and goes with the distance. Its shape is worked out when the camera comes near, by
/// whoever [ChunkFeed] has do it, and let go when the camera has gone far away again.
///
/// Belongs to the JavaFX thread, but for the supplier of its shape.
final class Chunk {
    /// How much farther than where it is no longer drawn a mesh is kept.
    private static final double KEPT = 2;

    /// When it is drawn: what covers much comes first, what is seen through last.
    enum Order {
        RACKS,
        GROUND,
        GLASS
    }

    /// @param from level of detail from which on it is drawn
    /// @param rank which of several at a place is drawn first: 0 is what covers the others
    /// @param inside true for what is drawn only where the camera is inside its volume
    record Look(Layer layer, Material material, Order order, Detail from, int rank, boolean inside) {
        private static final int RANKS = 4;

        static Look of(Layer layer, Material material, Order order, Detail from) {
            return new Look(layer, material, order, from, 1, false);
        }

        Look ranked(int other) {
            return new Look(layer, material, order, from, other, inside);
        }
    }

    /// Parts of an order that tell chunks apart which are as far.
    private static final int TIES = 1 << 20;

    private final Look look;
    private Volume volume;
    private double tie;
    private Supplier<MeshArrays> shape;
    private @Nullable MeshView view;
    private int version = 1;
    private int built;
    private boolean near;
    private boolean wanted;
    private int order;
    private @Nullable Chunk finer;

    Chunk(Volume volume, Look look, Supplier<MeshArrays> shape) {
        this.volume = volume;
        this.look = look;
        this.shape = shape;
        tie = tie();
    }

    private double tie() {
        int hash = (volume.hashCode() * 31 + look.layer.ordinal()) * 31 + look.from.ordinal();
        return (double) ((hash ^ hash >>> 20) & TIES - 1) / TIES;
    }

    /// Gives way to another where that is drawn. The other has to be judged first.
    void unless(Chunk other) {
        finer = other;
    }

    Look look() {
        return look;
    }

    Volume volume() {
        return volume;
    }

    /// Gives it another shape; the present one stays until that is built.
    void reshape(Volume nowIn, Supplier<MeshArrays> next) {
        volume = nowIn;
        tie = tie();
        shape = next;
        version++;
    }

    int version() {
        return version;
    }

    Supplier<MeshArrays> shape() {
        return shape;
    }

    /// Decides whether it belongs into the picture. Unless decided afresh, what is drawn stays until it is a little farther
    /// than where it appeared.
    ///
    /// @param allowed whether its layer is shown
    void judge(Sight sight, Occlusion occlusion, boolean allowed, boolean afresh) {
        double pixel = look.from == Detail.CAMPUS ? 0 : sight.metresPerPixel(volume);
        near = pixel <= look.from.coarsest() * (near && !afresh ? Detail.SLACK : 1);
        boolean inPlace = !look.inside || volume.holds(sight.pose());
        boolean replaced = finer != null && finer.ready();
        wanted = allowed && near && inPlace && !replaced && sight.sees(volume) && !hidden(occlusion);
        MeshView shown = view;
        if (shown != null) {
            shown.setVisible(wanted);
            if (wanted) {
                sort(shown, sight);
            }
        }
    }

    /// In a closed room all racks are near: no slabs stand for them.
    private boolean hidden(Occlusion occlusion) {
        return (occlusion.closed() && look.layer == Layer.RACKS && look.from == Detail.CAMPUS) || occlusion.hides(volume);
    }

    /// Near ones are drawn first, as what they cover need not be coloured; what is seen through, the other way round.
    private void sort(MeshView shown, Sight sight) {
        double middle = sight.order(volume.toMiddle(sight.pose()));
        double away = look.order == Order.GLASS ? -middle : sight.order(volume.away(sight.pose())) + 0.35 * middle;
        int step = (int) Math.signum(away) * (int) (6 * Math.log(1 + Math.abs(away)));
        int next = Look.RANKS * step + look.rank + 1000 * look.layer.depth();
        if (next != order) {
            order = next;
            // What is as far comes in an order of its own, so that no picture depends on what was shown before.
            shown.setViewOrder(-next - tie);
        }
    }

    /// True where it is drawn only around the camera, and is.
    boolean around() {
        return look.inside && wanted && view != null;
    }

    /// True where it belongs into the picture and is not there, or not as it should be.
    boolean missing() {
        return wanted && built != version;
    }

    /// True while it has a mesh that is drawn where it comes into view.
    boolean ready() {
        return near && view != null;
    }

    boolean stale() {
        return view != null && built != version;
    }

    /// True when it is so far away that its mesh need not be kept.
    boolean far(Sight sight) {
        return view != null && sight.metresPerPixel(volume) > look.from.coarsest() * KEPT;
    }

    /// Takes a mesh made of its shape at a version. Returns the node where it is new.
    @Nullable MeshView take(TriangleMesh mesh, int ofVersion) {
        built = ofVersion;
        MeshView before = view;
        if (before != null) {
            before.setMesh(mesh);
            return null;
        }
        MeshView made = new MeshView(mesh);
        made.setMaterial(look.material);
        made.setMouseTransparent(true);
        made.setCullFace(look.layer == Layer.CONTAINMENT ? CullFace.NONE : CullFace.BACK);
        made.setVisible(wanted);
        order = Integer.MIN_VALUE;
        view = made;
        return made;
    }

    /// Writes its present shape into the mesh it has.
    void rewrite() {
        if (view != null && view.getMesh() instanceof TriangleMesh mesh) {
            view.setMesh(shape.get().into(mesh));
            built = version;
        }
    }

    /// Gives up its mesh; returns the node.
    @Nullable MeshView drop() {
        MeshView before = view;
        view = null;
        built = 0;
        near = false;
        return before;
    }
}
