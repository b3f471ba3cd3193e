package org.hallwright.export;

import java.util.List;
import java.util.Locale;
import org.hallwright.model.Frame;
import org.hallwright.model.Part;
import org.hallwright.model.Program;
import org.hallwright.model.RackTable;

/// The campus as one Wavefront OBJ file: metres of the campus to a millimetre, y up, an object for every rack. Colours stand
/// behind the coordinates of each corner, since a second file for materials would be lost on the way.
final class ModelObj implements TextExporter {
    @Override
    public String what() {
        return "model";
    }

    @Override
    public String title() {
        return "3D model, every rack an object";
    }

    @Override
    public String extension() {
        return "obj";
    }

    @Override
    public boolean ofParts() {
        return true;
    }

    @Override
    public void text(Exported plan, Appendable out) {
        new Writing(plan, new Output(out)).write();
    }

    /// A file under way.
    private static final class Writing {
        /// Millimetres.
        private static final int DECIMALS = 3;

        private final Output out;
        private final Exported plan;
        private final RackTable table;
        private final RackMeshes racks;
        private final StringBuilder lines = new StringBuilder(16_384);
        /// Corners written so far.
        private long corners;

        Writing(Exported plan, Output out) {
            this.out = out;
            this.plan = plan;
            this.table = plan.table();
            this.racks = new RackMeshes(table, plan.catalog(), false);
        }

        void write() {
            lines.append("# ").append(Program.SIGNATURE).append("\n# ").append(JsonText.quoted(table.plan().name()))
                    .append("\n# Metres: x east, y up, z south. Behind x, y, z of a corner: red, green, blue of its colour.\n");
            flush();
            ModelNode.of(plan).forEach(site -> part(site, ""));
        }

        private void part(ModelNode some, String around) {
            Part part = some.part();
            String group = around + " " + word(part.key());
            about(part.key(), part.name(), some.kind());
            some.shell().get().forEach((layer, mesh) -> {
                object(part.key() + "." + layer.name().toLowerCase(Locale.ROOT), group);
                mesh(mesh, some.frame());
            });
            flush();
            for (int n : some.racks()) {
                String id = table.id(n).toString();
                about(id, table.nameOf(n), table.typeOf(n));
                object(id, group);
                mesh(racks.of(n), new Frame(table.x[n], table.y[n], table.z[n], table.yaw[n]));
                flush();
            }
            some.parts().forEach(inner -> part(inner, group));
        }

        /// Names stand in comments, where they may hold anything.
        private void about(String id, String name, String type) {
            lines.append("# ").append(word(id)).append(' ').append(JsonText.quoted(name)).append(' ').append(word(type)).append('\n');
        }

        private void object(String name, String group) {
            lines.append("o ").append(word(name)).append("\ng").append(group).append('\n');
        }

        private void mesh(Mesh mesh, Frame frame) {
            Material[] colours = new Material[mesh.corners()];
            mesh.faces().forEach((material, faces) -> faces.forEach(face -> {
                for (int corner : face) {
                    colours[corner] = material;
                }
            }));
            for (int i = 0; i < colours.length; i++) {
                lines.append("v ");
                number(frame.worldX(mesh.at(i, 0), mesh.at(i, 1)) / 1000);
                number((frame.z() + mesh.at(i, 2)) / 1000);
                number(-frame.worldY(mesh.at(i, 0), mesh.at(i, 1)) / 1000);
                number(colours[i].part(16));
                number(colours[i].part(8));
                Decimal.append(lines, colours[i].part(0), DECIMALS);
                lines.append('\n');
            }
            mesh.faces().forEach((material, faces) -> {
                lines.append("usemtl ").append(word(material.name())).append('\n');
                faces.forEach(this::face);
            });
            corners += mesh.corners();
        }

        private void face(int[] face) {
            lines.append('f');
            for (int corner : face) {
                lines.append(' ').append(corners + corner + 1);
            }
            lines.append('\n');
        }

        private void number(double value) {
            Decimal.append(lines, value, DECIMALS);
            lines.append(' ');
        }

        private void flush() {
            out.add(lines);
            lines.setLength(0);
        }

        /// A text without the characters that end a word.
        private static String word(String text) {
            return text.replaceAll("[\\s\\p{Cntrl}]", "_");
        }
    }
}
