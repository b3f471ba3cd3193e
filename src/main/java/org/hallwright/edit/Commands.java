package org.hallwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Block;
import org.hallwright.model.CoolingSystem;
import org.hallwright.model.Frame;
import org.hallwright.model.Group;
import org.hallwright.model.Network;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.Pose;
import org.hallwright.model.PowerSystem;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;

/// The language of `hallwright edit`: one command makes one edit.
///
/// - `move IDS DX,DY`, `rotate IDS DEGREES`, `delete IDS`, `swap ID ID`, `duplicate IDS DX,DY`
/// - `add TYPE at X,Y in ROOM`
/// - `array IDS COUNT DX,DY`: so many copies, each that much further
/// - `set IDS key=value` with keys `type name x y yaw locked` and, for blocks, those of [BlockFigure], for groups
///   `frontAisle rearAisle`
/// - `set NETWORK key=value` with the keys of [NetworkFigure], `delete NETWORK`: a network, where no part has its key
/// - `set SYSTEM key=value` with the keys of [PowerFigure], `delete SYSTEM`: a power system, where no part or network has its key
/// - the same with the keys of [CoolingFigure]: a cooling system, where no power system either has its key
/// - `set title key=value` with the keys of [TitleFigure], `project number revision date author status confidentiality`: what
///   drawings say of the plan, where no part has the key `title`
/// - `apply BLOCK`: gives what a block states to its template, and so to every block that follows it
///
/// Lengths are millimetres, or metres with an `m`: `1.2m`. IDS as in [Ids].
public final class Commands {
    private static final Pattern ADD = Pattern.compile("(\\S+)\\s+at\\s+(\\S+)\\s+in\\s+(\\S+)");
    private static final Pattern LENGTH = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)(mm|m)?");
    private static final Pattern SET = Pattern.compile("(.+?)\\s+([A-Za-z0-9._-]+)=(?:\"([^\"]*)\"|(\\S*))");
    private static final String TITLE = "title";
    private final RackTable table;
    private final Catalog catalog;

    private Commands(RackTable table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
    }

    /// The edit that a command means in a plan.
    ///
    /// @throws EditRefused when it is not understood; the message says what to write
    public static Edit parse(String command, RackTable table, Catalog catalog) {
        String text = command.strip();
        int space = text.indexOf(' ');
        String verb = space < 0 ? text : text.substring(0, space);
        String rest = space < 0 ? "" : text.substring(space + 1).strip();
        Commands commands = new Commands(table, catalog);
        return switch (verb) {
            case "move" -> commands.move(rest);
            case "rotate" -> commands.rotate(rest);
            case "delete" -> commands.delete(rest);
            case "swap" -> commands.swap(rest);
            case "duplicate" -> commands.duplicate(rest);
            case "array" -> commands.array(rest);
            case "apply" -> SetTemplate.of(table.plan(), Targets.block(Targets.path(table.plan(), rest)));
            case "add" -> commands.add(rest);
            case "set" -> commands.set(rest);
            default -> throw new EditRefused("'" + verb + "' is no command: write move, rotate, delete, swap, duplicate, array, add, set, apply or undo.");
        };
    }

    /// What stands before the last blank, and what after it.
    private static String[] last(String rest, String form) {
        int space = rest.lastIndexOf(' ');
        if (space < 0) {
            throw new EditRefused("'" + rest + "' is not complete: write " + form + ".");
        }
        return new String[] {rest.substring(0, space).strip(), rest.substring(space + 1)};
    }

    private Edit move(String rest) {
        String[] parts = last(rest, "move IDS DX,DY");
        int[] by = pair(parts[1]);
        return split("Move", new Ids(table, catalog).find(parts[0]), ids -> new MoveRacks(ids, by[0], by[1]), ids -> new MoveParts(ids, by[0], by[1]));
    }

    private Edit rotate(String rest) {
        String[] parts = last(rest, "rotate IDS DEGREES");
        double degrees = number(parts[1]);
        return split("Rotate", new Ids(table, catalog).find(parts[0]), ids -> new RotateRacks(ids, degrees), ids -> new RotateParts(ids, degrees));
    }

    private Edit delete(String rest) {
        if (network(rest).isPresent()) {
            return new RemoveNetwork(rest);
        }
        if (power(rest).isPresent()) {
            return new RemovePower(rest);
        }
        if (cooling(rest).isPresent()) {
            return new RemoveCooling(rest);
        }
        return split("Delete", new Ids(table, catalog).find(rest), RemoveRacks::new, RemoveParts::new);
    }

    private static Edit swap(String rest) {
        String[] ids = rest.split("\\s+");
        if (ids.length != 2) {
            throw new EditRefused("'swap' takes two racks: write swap ID ID.");
        }
        return new SwapRacks(ids[0], ids[1]);
    }

    private interface Make {
        Edit of(List<String> ids);
    }

    private static Edit split(String verb, Set<String> ids, Make racks, Make parts) {
        List<String> rackIds = ids.stream().filter(RackId::matches).toList();
        List<String> keys = ids.stream().filter(id -> !RackId.matches(id)).toList();
        List<Edit> edits = new ArrayList<>();
        if (!rackIds.isEmpty()) {
            edits.add(racks.of(rackIds));
        }
        if (!keys.isEmpty()) {
            edits.add(parts.of(keys));
        }
        return edits.size() == 1 ? edits.getFirst() : new Batch(verb + " " + ids.size() + " things", edits);
    }

    private Edit duplicate(String rest) {
        String[] parts = last(rest, "duplicate IDS DX,DY");
        int[] by = pair(parts[1]);
        Set<String> used = PlanTree.keys(table.plan());
        List<Edit> edits = new ArrayList<>();
        for (String id : new Ids(table, catalog).find(parts[0])) {
            edits.add(RackId.matches(id) ? Copies.ofRack(table, id, by[0], by[1], used) : Copies.ofPart(table, id, by[0], by[1], used));
        }
        return edits.size() == 1 ? edits.getFirst() : new Batch("Duplicate " + edits.size() + " things", edits);
    }

    private Edit array(String rest) {
        String[] by = last(rest, "array IDS COUNT DX,DY");
        String[] count = last(by[0], "array IDS COUNT DX,DY");
        int[] step = pair(by[1]);
        return Copies.array(table, new Ids(table, catalog).find(count[0]), (int) number(count[1]), step[0], step[1]);
    }

    private Edit add(String rest) {
        Matcher add = ADD.matcher(rest);
        if (!add.matches()) {
            throw new EditRefused("'" + rest + "' is not complete: write add TYPE at X,Y in ROOM.");
        }
        var size = catalog.size(add.group(1)).orElseThrow(() -> new EditRefused("The catalogue has no '" + add.group(1) + "'."));
        int[] at = pair(add.group(2));
        String key = Keys.fresh(PlanTree.keys(table.plan()), add.group(3) + "-F");
        return new AddPart(add.group(3), Block.single(key, Pose.at(at[0] - size.width() / 2, at[1] - size.depth() / 2), add.group(1)));
    }

    private Edit set(String rest) {
        Matcher set = SET.matcher(rest);
        if (!set.matches()) {
            throw new EditRefused("'" + rest + "' sets nothing: write set IDS key=value, or key=\"value\" where it holds blanks.");
        }
        String key = set.group(2);
        String value = set.group(3) == null ? set.group(4) : set.group(3);
        if (set.group(1).equals(TITLE) && PlanTree.find(table.plan(), TITLE).isEmpty()) {
            return new SetTitleBlock(TitleFigure.of(key).changed(table.plan().titleBlock(), value.strip()));
        }
        Set<String> ids = new Ids(table, catalog).find(set.group(1));
        if (key.equals("type") && ids.stream().anyMatch(RackId::matches)) {
            return new SetRackType(racksOf(ids), value);
        }
        List<Edit> edits = ids.stream().map(id -> RackId.matches(id) ? setRack(id, key, value) : setKeyed(id, key, value)).toList();
        return edits.size() == 1 ? edits.getFirst() : new Batch("Set " + key + " of " + edits.size() + " things", edits);
    }

    private static List<String> racksOf(Set<String> ids) {
        List<String> racks = ids.stream().filter(RackId::matches).toList();
        if (racks.size() != ids.size()) {
            throw new EditRefused("Only racks have a type: name racks, or write type=... and in=... as the condition.");
        }
        return racks;
    }

    private Edit setRack(String id, String key, String value) {
        int n = table.number(RackId.parse(id));
        if (n < 0) {
            throw new EditRefused("Nothing stands at " + id + ".");
        }
        Room room = table.placeOf(n).room();
        Frame frame = PlanTree.inside(PlanTree.frameOfParent(Targets.path(table.plan(), room.key())), room);
        int x = (int) Math.round(frame.localX(table.x[n], table.y[n]));
        int y = (int) Math.round(frame.localY(table.x[n], table.y[n]));
        double yaw = table.yaw[n] - frame.yaw();
        return switch (key) {
            case "name" -> new RenameRack(id, value);
            case "x" -> new PlaceRack(id, length(value), y, yaw);
            case "y" -> new PlaceRack(id, x, length(value), yaw);
            case "yaw" -> new PlaceRack(id, x, y, number(value));
            default -> throw new EditRefused("A rack has no '" + key + "': write type, name, x, y or yaw.");
        };
    }

    private Edit setKeyed(String id, String key, String value) {
        return network(id).<Edit>map(network -> new SetNetwork(NetworkFigure.of(key).changed(network, value)))
                .or(() -> power(id).map(system -> SetPower.figure(system, key, value)))
                .or(() -> cooling(id).map(system -> SetCooling.figure(system, key, value)))
                .orElseGet(() -> setPart(id, key, value));
    }

    /// The network of a key that no part has.
    private Optional<Network> network(String key) {
        return table.plan().network(key).filter(network -> PlanTree.find(table.plan(), key).isEmpty());
    }

    /// The power system of a key that neither a part nor a network has.
    private Optional<PowerSystem> power(String key) {
        return table.plan().powerSystem(key).filter(system -> network(key).isEmpty() && PlanTree.find(table.plan(), key).isEmpty());
    }

    /// The cooling system of a key that neither a part nor a network nor a power system has.
    private Optional<CoolingSystem> cooling(String key) {
        return table.plan().coolingSystem(key).filter(system -> power(key).isEmpty() && network(key).isEmpty() && PlanTree.find(table.plan(), key).isEmpty());
    }

    private Edit setPart(String id, String key, String value) {
        Part part = Targets.path(table.plan(), id).getLast();
        Pose p = part.pose();
        return switch (key) {
            case "name" -> new RenamePart(id, value);
            case "x" -> new PlacePart(id, new Pose(length(value), p.y(), p.z(), p.yaw()));
            case "y" -> new PlacePart(id, new Pose(p.x(), length(value), p.z(), p.yaw()));
            case "yaw" -> new PlacePart(id, new Pose(p.x(), p.y(), p.z(), number(value)));
            case "locked" -> new SetLocked(id, flag(value));
            default -> part instanceof Group ? aisles(id, key, value) : new SetBlock(changed(part, key, value));
        };
    }

    private static Edit aisles(String group, String key, String value) {
        return switch (key) {
            case "frontAisle" -> new SetAisles(group, RowBands.Aisle.FRONT, length(value));
            case "rearAisle" -> new SetAisles(group, RowBands.Aisle.REAR, length(value));
            default -> throw new EditRefused("'" + group + "' has no '" + key + "': write name, x, y, yaw, locked, frontAisle or rearAisle.");
        };
    }

    private Block changed(Part part, String key, String value) {
        if (part instanceof Block block) {
            return BlockFigure.of(key).changed(block, value, catalog::size);
        }
        throw new EditRefused("'" + part.key() + "' has no '" + key + "': write name, x, y, yaw or locked.");
    }

    private static boolean flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new EditRefused("'" + value + "' is neither true nor false.");
        }
        return value.equals("true");
    }

    private static int[] pair(String text) {
        String[] xy = text.split(",");
        if (xy.length != 2) {
            throw new EditRefused("'" + text + "' is no pair of lengths: write for example 1200,0 or 1.2m,0.");
        }
        return new int[] {length(xy[0]), length(xy[1])};
    }

    static int length(String text) {
        Matcher length = LENGTH.matcher(text.strip());
        if (!length.matches()) {
            throw new EditRefused("'" + text + "' is no length: write for example 1200 or 1.2m.");
        }
        double value = Double.parseDouble(length.group(1)) * ("m".equals(length.group(2)) ? 1000 : 1);
        if (Math.abs(value) > 1e9) {
            throw new EditRefused("'" + text + "' is too far: at most 1,000 km.");
        }
        return (int) Math.round(value);
    }

    static double number(String text) {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value) && Math.abs(value) <= 1e9) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Reported below together with numbers out of range.
        }
        throw new EditRefused("'" + text + "' is no number of use here.");
    }
}
