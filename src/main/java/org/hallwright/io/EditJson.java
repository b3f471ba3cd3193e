package org.hallwright.io;

import java.util.Map;
import org.hallwright.catalog.Catalog;
import org.hallwright.edit.AddPart;
import org.hallwright.edit.Batch;
import org.hallwright.edit.Edit;
import org.hallwright.edit.InsertRack;
import org.hallwright.edit.MoveParts;
import org.hallwright.edit.MoveRacks;
import org.hallwright.edit.PlacePart;
import org.hallwright.edit.PlaceRack;
import org.hallwright.edit.RemoveCooling;
import org.hallwright.edit.RemoveNetwork;
import org.hallwright.edit.RemoveParts;
import org.hallwright.edit.RemovePower;
import org.hallwright.edit.RemoveRacks;
import org.hallwright.edit.RenamePart;
import org.hallwright.edit.RenameRack;
import org.hallwright.edit.RotateParts;
import org.hallwright.edit.RotateRacks;
import org.hallwright.edit.SetAisles;
import org.hallwright.edit.SetBlock;
import org.hallwright.edit.SetCooling;
import org.hallwright.edit.SetLocked;
import org.hallwright.edit.SetNetwork;
import org.hallwright.edit.SetPower;
import org.hallwright.edit.SetRackType;
import org.hallwright.edit.SetTemplate;
import org.hallwright.edit.SetTitleBlock;
import org.hallwright.edit.SetTours;
import org.hallwright.edit.SetViews;
import org.hallwright.edit.SwapRacks;
import org.hallwright.edit.TransferParts;
import org.hallwright.edit.TransferRacks;
import org.hallwright.model.Building;
import org.hallwright.model.Item;
import org.hallwright.model.Part;
import org.hallwright.model.Plan;
import org.hallwright.model.Room;
import org.hallwright.model.Site;

/// Edits as JSON, one line each: `{"edit": "move-racks", "ids": ["K1.R01.P04"], "dx": 1200, "dy": 0}`. A part in an edit
/// states all it holds, so that an edit means the same whatever becomes of the templates.
public final class EditJson {
    private EditJson() {}

    /// The edit on one line, without a newline at the end.
    public static String write(Edit edit) {
        return CanonicalJson.line(members(edit));
    }

    /// Reads what [#write] wrote.
    ///
    /// @param name how the source is called in messages
    /// @param catalog the equipment it may name
    /// @throws FileRefused with every problem found, when it is no edit
    public static Edit read(String name, String line, Catalog catalog) throws FileRefused {
        Problems problems = new Problems(name);
        Edit edit = new EditReader(catalog, problems).read(JsonTree.parse(name, line, problems));
        problems.refuseIfAny();
        return edit;
    }

    private static Map<String, Object> members(Edit edit) {
        Members m = new Members();
        Members written = switch (edit) {
            case AddPart e -> part(m.put("edit", "add-part").put("parent", e.parent()), e.part());
            case Batch e -> m.put("edit", "batch").put("label", e.label())
                    .put("edits", e.edits().stream().map(EditJson::members).toList());
            case InsertRack e -> m.put("edit", "insert-rack").put("block", e.block()).put("row", e.row())
                    .put("index", e.index()).put("type", e.type()).put("slot", e.slot()).unless("", "from", e.from());
            case MoveParts e -> m.put("edit", "move-parts").put("keys", e.keys()).put("dx", e.dx()).put("dy", e.dy());
            case MoveRacks e -> m.put("edit", "move-racks").put("ids", e.ids()).put("dx", e.dx()).put("dy", e.dy());
            case PlacePart e -> m.put("edit", "place-part").put("key", e.key()).pose(e.pose(), true);
            case PlaceRack e -> m.put("edit", "place-rack").put("id", e.id()).put("x", e.x()).put("y", e.y())
                    .unless(0.0, "yaw", e.yaw());
            case RemoveCooling e -> m.put("edit", "remove-cooling").put("key", e.key());
            case RemoveNetwork e -> m.put("edit", "remove-network").put("key", e.key());
            case RemoveParts e -> m.put("edit", "remove-parts").put("keys", e.keys());
            case RemovePower e -> m.put("edit", "remove-power").put("key", e.key());
            case RemoveRacks e -> m.put("edit", "remove-racks").put("ids", e.ids());
            case RenamePart e -> m.put("edit", "rename-part").put("key", e.key()).put("name", e.name());
            case RenameRack e -> m.put("edit", "rename-rack").put("id", e.id()).put("name", e.name());
            case RotateParts e -> m.put("edit", "rotate-parts").put("keys", e.keys()).put("degrees", e.degrees());
            case RotateRacks e -> m.put("edit", "rotate-racks").put("ids", e.ids()).put("degrees", e.degrees());
            case SetAisles e -> m.put("edit", "set-aisles").put("key", e.key()).word("aisle", e.aisle()).put("width", e.width());
            case SetBlock e -> part(m.put("edit", "set-block"), e.block());
            case SetCooling e -> m.put("edit", "set-cooling").put("cooling", CoolingWriter.write(e.system()));
            case SetLocked e -> m.put("edit", "set-locked").put("key", e.key()).put("locked", e.locked());
            case SetNetwork e -> m.put("edit", "set-network").put("network", NetworkWriter.write(e.network()));
            case SetPower e -> m.put("edit", "set-power").put("power", PowerWriter.write(e.system()));
            case SetRackType e -> m.put("edit", "set-rack-type").put("ids", e.ids()).put("type", e.type());
            case SetTemplate e -> m.put("edit", "set-template").put("template", new LayoutWriter(Plan.empty("")).template(e.template()));
            case SetTitleBlock e -> m.put("edit", "set-title-block").put("titleBlock", TourWriter.titleBlock(e.titleBlock()));
            case SetTours e -> m.put("edit", "set-tours").put("tours", e.tours().stream().map(TourWriter::tour).toList());
            case SetViews e -> m.put("edit", "set-views").put("views", e.views().stream().map(TourWriter::view).toList());
            case SwapRacks e -> m.put("edit", "swap-racks").put("first", e.first()).put("second", e.second());
            case TransferParts e -> m.put("edit", "transfer-parts").each("moves", e.moves(), move -> new Members()
                    .put("key", move.key()).put("parent", move.parent()).pose(move.pose(), true).map());
            case TransferRacks e -> m.put("edit", "transfer-racks").each("moves", e.moves(), move -> new Members()
                    .put("id", move.id()).put("room", move.room()).put("x", move.x()).put("y", move.y())
                    .unless(0.0, "yaw", move.yaw()).put("newKey", move.newKey()).map());
        };
        return written.map();
    }

    /// Adds a part under a name that says of what kind it is.
    private static Members part(Members m, Part part) {
        String kind = switch (part) {
            case Site site -> "site";
            case Building building -> "building";
            case Room room -> room.yard() ? "yard" : "room";
            case Item item -> "item";
        };
        // A plan without templates leaves nothing out.
        return m.put(kind, new LayoutWriter(Plan.empty("")).part(part));
    }
}
