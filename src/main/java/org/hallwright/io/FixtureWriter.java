package org.hallwright.io;

import java.util.List;
import java.util.Map;
import org.hallwright.model.Fixture;
import org.hallwright.model.Point;

/// Writes fixtures.
final class FixtureWriter {
    private FixtureWriter() {}

    static Map<String, Object> write(Fixture fixture) {
        Members m = new Members();
        switch (fixture) {
            case Fixture.Wall w -> m.put("wall", w.key()).put("from", Members.point(w.from())).put("to", Members.point(w.to()))
                    .put("thickness", w.thickness()).put("height", w.height());
            case Fixture.Door d -> {
                m.put("door", d.key()).put("at", Members.point(d.at())).unless(0.0, "yaw", d.yaw()).put("width", d.width())
                        .put("height", d.height());
                if (d.swing() != Fixture.Door.Swing.IN) {
                    m.word("swing", d.swing());
                }
            }
            case Fixture.Column c -> m.put("column", c.key()).put("area", area(c.area()));
            case Fixture.Aisle a -> m.put("aisle", a.key()).word("kind", a.kind()).put("area", area(a.area()));
            case Fixture.Containment c -> m.put("containment", c.key()).word("kind", c.kind()).put("area", area(c.area()))
                    .put("height", c.height()).text("type", c.type());
            case Fixture.Tray t -> m.put("tray", t.key()).word("use", t.use()).put("path", path(t.path())).put("z", t.z())
                    .put("width", t.width()).put("height", t.height()).unless(1, "lanes", t.lanes());
            case Fixture.Busway b -> m.put("busway", b.key()).put("type", b.type()).put("feed", b.feed())
                    .put("path", path(b.path())).put("z", b.z());
            case Fixture.Pipe p -> m.put("pipe", p.key()).put("loop", p.loop()).word("flow", p.flow()).put("path", path(p.path()))
                    .put("z", p.z()).put("dn", p.dn());
            case Fixture.Duct d -> m.put("duct", d.key()).put("path", path(d.path())).put("z", d.z()).put("width", d.width())
                    .put("height", d.height());
            case Fixture.Road r -> m.put("road", r.key()).put("path", path(r.path())).put("width", r.width());
            case Fixture.KeepOut k -> m.put("keepOut", k.key()).put("area", area(k.area())).put("reason", k.reason());
        }
        if (!fixture.repeat().equals(Fixture.Repeat.ONCE)) {
            m.put("repeat", List.of(fixture.repeat().count(), fixture.repeat().dx(), fixture.repeat().dy()));
        }
        return m.map();
    }

    private static List<Integer> area(Fixture.Area area) {
        return List.of(area.x(), area.y(), area.width(), area.depth());
    }

    private static List<List<Integer>> path(List<Point> path) {
        return path.stream().map(Members::point).toList();
    }
}
