package org.hallwright.io;

import java.util.List;
import java.util.Map;
import org.hallwright.model.Building;
import org.hallwright.model.Item;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.Room;
import org.hallwright.model.Site;
import org.hallwright.model.Sourced;
import org.hallwright.model.Template;

/// Turns a plan into the members of its file, in canonical order.
final class LayoutWriter {
    private final Plan plan;
    private final ItemWriter items;

    LayoutWriter(Plan plan) {
        this.plan = plan;
        this.items = new ItemWriter(plan);
    }

    /// A part as it stands in a document with this plan's templates.
    Map<String, Object> part(Part part) {
        return switch (part) {
            case Site site -> site(site);
            case Building building -> building(building);
            case Room room -> room(room);
            case Item item -> items.item(item);
        };
    }

    Map<String, Object> document() {
        return new Members()
                .put("format", 1)
                .put("name", plan.name())
                .text("description", plan.description())
                .each("notes", plan.notes(), n -> new Members()
                        .put("text", n.text()).word("basis", n.basis()).put("source", n.source()).map())
                .each("phases", plan.phases(), p -> new Members()
                        .put("key", p.key()).text("name", p.name()).put("start", p.start().toString()).map())
                .each("templates", plan.templates(), this::template)
                .put("sites", plan.sites().stream().map(this::site).toList())
                .each("networks", plan.networks(), NetworkWriter::write)
                .each("power", plan.power(), PowerWriter::write)
                .each("cooling", plan.cooling(), CoolingWriter::write)
                .each("transports", plan.transports(), t -> new Members()
                        .put("from", t.from()).put("to", t.to()).put("gbps", sourced(t.gbps())).map())
                .each("views", plan.views(), TourWriter::view)
                .each("tours", plan.tours(), TourWriter::tour)
                .unless(Map.of(), "titleBlock", TourWriter.titleBlock(plan.titleBlock()))
                .map();
    }

    Map<String, Object> template(Template template) {
        Members members = new Members().put("name", template.name());
        return switch (template) {
            case Template.OfBlock of -> members.put("block", items.blockMembers(of.block(), ItemWriter.PLAIN).map()).map();
            case Template.OfContents of -> members
                    .put("items", of.contents().items().stream().map(items::item).toList())
                    .each("fixtures", of.contents().fixtures(), FixtureWriter::write)
                    .map();
        };
    }

    private Map<String, Object> site(Site site) {
        return new Members()
                .put("key", site.key())
                .text("name", site.name())
                .pose(site.pose(), false)
                .put("latitude", site.latitude())
                .put("longitude", site.longitude())
                .unless(0.0, "north", site.north())
                .put("pue", sourced(site.pue()))
                .each("supplies", site.supplies(), s -> new Members().put("name", s.name()).put("firmW", sourced(s.firmW())).map())
                .each("parcel", site.parcel(), Members::point)
                .unless(0, "setback", site.setback())
                .each("buildings", site.buildings(), this::building)
                .each("yards", site.yards(), this::room)
                .each("fixtures", site.fixtures(), FixtureWriter::write)
                .flag("locked", site.locked())
                .map();
    }

    private static Map<String, Object> sourced(Sourced figure) {
        return new Members()
                .put("value", figure.value()).word("basis", figure.basis()).put("source", figure.source()).map();
    }

    private Map<String, Object> building(Building building) {
        return new Members()
                .put("key", building.key())
                .text("name", building.name())
                .pose(building.pose(), true)
                .put("size", List.of(building.size().width(), building.size().depth(), building.size().height()))
                .each("rooms", building.rooms(), this::room)
                .each("fixtures", building.fixtures(), FixtureWriter::write)
                .text("phase", building.phase())
                .flag("locked", building.locked())
                .map();
    }

    private Map<String, Object> room(Room room) {
        Members members = new Members().put("key", room.key()).text("name", room.name());
        if (!room.yard()) {
            members.word("kind", room.kind());
        }
        members.pose(room.pose(), true)
                .put("size", List.of(room.width(), room.depth()))
                .unless(0, "clearHeight", room.clearHeight())
                .unless(0, "wall", room.wall());
        if (!room.floor().equals(Room.Floor.SLAB)) {
            members.put("floor", new Members()
                    .unless(0, "raised", room.floor().raised())
                    .put("ratingKPa", room.floor().ratingKPa())
                    .unless(0, "tile", room.floor().tile())
                    .map());
        }
        members.text("template", room.template());
        items.contents(members, room.contents(), room.key(), room.template());
        return members.text("phase", room.phase()).flag("locked", room.locked()).map();
    }
}
