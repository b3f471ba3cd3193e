package org.hallwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hallwright.model.Layer;

/// The rows of a part of a building or yard as slabs, for the view from afar. The slabs of sectors that are drawn rack by
/// rack are left out.
final class FarRows {
    static final int MOST = 150;

    /// The slabs of a sector.
    ///
    /// @param firstTone number of the tone of the first of them
    record Part(String sector, List<Rows> rows, int firstTone) {
        boolean same(Part other) {
            return rows.equals(other.rows) && firstTone == other.firstTone;
        }
    }

    private final Chunk chunk;
    private final Palette tones;
    private Clip clip;
    private List<Part> parts;
    private Set<String> without = Set.of();

    /// @param order [Chunk.Order#GLASS] where they are seen through
    FarRows(List<Part> parts, Volume volume, Palette tones, Chunk.Order order, Clip clip) {
        this.parts = parts;
        this.clip = clip;
        this.tones = tones;
        chunk = new Chunk(volume, Chunk.Look.of(Layer.RACKS, tones.material(), order, Detail.CAMPUS), () -> new MeshArrays(new float[0], new float[0], new float[0], new int[0]));
        reshape(volume);
    }

    Chunk chunk() {
        return chunk;
    }

    List<Part> parts() {
        return parts;
    }

    boolean current(List<Part> next) {
        if (next.size() != parts.size()) {
            return false;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).same(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    void take(List<Part> next, Volume volume, Clip nowClip) {
        clip = nowClip;
        parts = next;
        reshape(volume);
    }

    private void reshape(Volume volume) {
        List<Part> drawn = parts;
        Set<String> hidden = without;
        Clip cut = clip;
        chunk.reshape(volume, () -> shape(drawn, hidden, cut));
    }

    /// Leaves out the slabs of these sectors, of those it has.
    void leaveOut(Set<String> near) {
        List<String> mine = new ArrayList<>();
        parts.forEach(part -> {
            if (near.contains(part.sector())) {
                mine.add(part.sector());
            }
        });
        if (mine.size() != without.size() || !without.containsAll(mine)) {
            without = Set.copyOf(mine);
            reshape(chunk.volume());
            chunk.rewrite();
        }
    }

    private MeshArrays shape(List<Part> drawn, Set<String> hidden, Clip cut) {
        BoxMesh mesh = new BoxMesh(MOST, cut);
        for (Part part : drawn) {
            if (hidden.contains(part.sector())) {
                continue;
            }
            for (int i = 0; i < part.rows().size(); i++) {
                Rows row = part.rows().get(i);
                Cuboid b = row.box();
                mesh.add(row.frame(), b.x0(), b.y0(), b.z0(), b.x1(), b.y1(), b.z1(), tones.tone(part.firstTone() + i));
            }
        }
        return mesh.arrays();
    }
}
