package org.hallwright.io;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
import org.hallwright.edit.RowBands;
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
import org.hallwright.model.Block;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Network;
import org.hallwright.model.Part;
import org.hallwright.model.Pose;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.Template;
import org.hallwright.model.TitleBlock;

/// Reads edits written by [EditJson].
final class EditReader {
    private static final int FAR = ItemReader.FAR;
    private static final double MOST_DEGREES = 1e9;
    private static final int HIGHEST_SLOT = 999_999;

    /// Stands in for a part that is missing; an edit with it is never given out.
    private static final Block NOTHING = ItemWriter.PLAIN;
    private static final Template.OfBlock NO_TEMPLATE = new Template.OfBlock("", NOTHING);
    private static final Network NO_NETWORK = new Network("", "", Network.Purpose.GPU, List.of(), new Network.Ends("", 1, 0, List.of(), 1, 1, 0),
            List.of(), List.of());
    private static final PowerSystem NO_POWER = new PowerSystem("", "", List.of(), PowerSystem.Standard.NEC, PowerReader.POWER_FACTOR, PowerReader.IDLE,
            "", List.of(), List.of(), List.of());
    private static final CoolingSystem NO_COOLING = new CoolingSystem("", "", List.of(), CoolingSystem.AirClass.A2, List.of(), new TreeMap<>(), List.of(),
            List.of(), List.of());

    private final LayoutReader parts;
    private final Problems problems;

    EditReader(Catalog catalog, Problems problems) {
        this.parts = LayoutReader.ofParts(catalog, problems);
        this.problems = problems;
    }

    Edit read(Json json) {
        Fields f = new Fields(json, "an edit", problems);
        Edit edit = edit(f.text("edit"), f);
        f.end();
        return edit;
    }

    private Edit edit(String kind, Fields f) {
        return switch (kind) {
            case "add-part" -> new AddPart(f.text("parent"), part(f));
            case "batch" -> {
                f.required("edits");
                yield new Batch(f.text("label"), f.each("edits", this::read));
            }
            case "insert-rack" -> new InsertRack(f.text("block"), f.whole("row", 1, HIGHEST_SLOT), f.whole("index", 0, FAR),
                    f.text("type"), f.whole("slot", 1, HIGHEST_SLOT), f.text("from", ""));
            case "move-parts" -> new MoveParts(f.texts("keys"), millimetres(f, "dx"), millimetres(f, "dy"));
            case "move-racks" -> new MoveRacks(f.texts("ids"), millimetres(f, "dx"), millimetres(f, "dy"));
            case "place-part" -> new PlacePart(f.text("key"), pose(f));
            case "place-rack" -> new PlaceRack(f.text("id"), millimetres(f, "x"), millimetres(f, "y"), yaw(f));
            case "remove-cooling" -> new RemoveCooling(f.text("key"));
            case "remove-network" -> new RemoveNetwork(f.text("key"));
            case "remove-parts" -> new RemoveParts(f.texts("keys"));
            case "remove-power" -> new RemovePower(f.text("key"));
            case "remove-racks" -> new RemoveRacks(f.texts("ids"));
            case "rename-part" -> new RenamePart(f.text("key"), f.text("name"));
            case "rename-rack" -> new RenameRack(f.text("id"), f.text("name"));
            case "rotate-parts" -> new RotateParts(f.texts("keys"), degrees(f));
            case "rotate-racks" -> new RotateRacks(f.texts("ids"), degrees(f));
            case "set-aisles" -> new SetAisles(f.text("key"), f.word("aisle", RowBands.Aisle.class, Optional.empty()), f.whole("width", 0, FAR));
            case "set-block" -> new SetBlock(block(f));
            // Whether what it names is there, the edit itself says.
            case "set-cooling" -> new SetCooling(f.required("cooling").map(parts.cooling()::system).orElse(NO_COOLING));
            case "set-locked" -> {
                f.required("locked");
                yield new SetLocked(f.text("key"), f.flag("locked"));
            }
            case "set-network" -> new SetNetwork(f.required("network").map(parts.networks(key -> true)::network).orElse(NO_NETWORK));
            case "set-power" -> new SetPower(f.required("power").map(parts.power()::system).orElse(NO_POWER));
            case "set-rack-type" -> new SetRackType(f.texts("ids"), f.text("type"));
            case "set-template" -> new SetTemplate(template(f));
            case "set-title-block" -> new SetTitleBlock(f.required("titleBlock").map(parts.tours()::titleBlock).orElse(TitleBlock.NONE));
            case "set-tours" -> new SetTours(f.each("tours", v -> parts.tours().tour(v)));
            case "set-views" -> new SetViews(f.each("views", parts.tours()::view));
            case "swap-racks" -> new SwapRacks(f.text("first"), f.text("second"));
            case "transfer-parts" -> new TransferParts(f.some("moves", this::partMove, new TransferParts.Move("", "", Pose.ORIGIN)));
            case "transfer-racks" -> new TransferRacks(f.some("moves", this::rackMove, new TransferRacks.Move("", "", 0, 0, 0, "")));
            default -> {
                if (f.raw("edit").orElse(null) instanceof Json.Text) {
                    problems.add(f.spotOf("edit"), "there is no edit \"" + kind + "\"", "Write one such as \"move-racks\".");
                }
                yield new Batch("", List.of());
            }
        };
    }

    private TransferParts.Move partMove(Json json) {
        Fields f = new Fields(json, "a move", problems);
        TransferParts.Move move = new TransferParts.Move(f.text("key"), f.text("parent"), pose(f));
        f.end();
        return move;
    }

    private TransferRacks.Move rackMove(Json json) {
        Fields f = new Fields(json, "a move", problems);
        TransferRacks.Move move = new TransferRacks.Move(f.text("id"), f.text("room"), millimetres(f, "x"), millimetres(f, "y"),
                yaw(f), f.text("newKey"));
        f.end();
        return move;
    }

    /// The part, under the name of its kind.
    private Part part(Fields f) {
        Optional<Part> part = f.raw("site").<Part>map(parts::site)
                .or(() -> f.raw("building").map(parts::building))
                .or(() -> f.raw("room").map(v -> parts.room(v, false)))
                .or(() -> f.raw("yard").map(v -> parts.room(v, true)));
        return part.orElseGet(() -> f.required("item").<Part>map(v -> parts.items().item(v)).orElse(NOTHING));
    }

    private Block block(Fields f) {
        Part part = f.required("item").<Part>map(v -> parts.items().item(v)).orElse(NOTHING);
        if (part instanceof Block block) {
            return block;
        }
        problems.add(f.spotOf("item"), "a group is not a block", "Write a block with \"rows\".");
        return NOTHING;
    }

    private Template.OfBlock template(Fields f) {
        Template template = f.required("template").map(v -> parts.items().template(v)).orElse(NO_TEMPLATE);
        if (template instanceof Template.OfBlock of) {
            return of;
        }
        problems.add(f.spotOf("template"), "the template holds items, not a block", "Write a template with \"block\".");
        return NO_TEMPLATE;
    }

    private Pose pose(Fields f) {
        f.required("at");
        return parts.items().pose(f);
    }

    private static int millimetres(Fields f, String name) {
        return f.whole(name, -FAR, FAR);
    }

    private static double yaw(Fields f) {
        return f.number("yaw", -MOST_DEGREES, MOST_DEGREES, 0);
    }

    private static double degrees(Fields f) {
        return f.number("degrees", -MOST_DEGREES, MOST_DEGREES);
    }
}
