package org.hallwright.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import org.hallwright.model.Block;
import org.hallwright.model.BlockLayout;
import org.hallwright.model.BlockPlace;
import org.hallwright.model.Part;
import org.hallwright.model.PlanTree;
import org.hallwright.model.RackId;
import org.hallwright.model.RackTable;
import org.hallwright.model.Room;
import org.hallwright.session.Depth;
import org.hallwright.session.Search;
import org.jspecify.annotations.Nullable;

/// The campus as a tree down to the racks. Children come to be when they are opened, so a million GPUs cost nothing.
final class StructureTree {
    /// One line: a part, a row or a rack.
    ///
    /// @param id part key or rack id; empty for a row
    private record Entry(String id, String label, String kind) {}

    private static final int MOST_FOLLOWED = 50;
    private static final double LINE = 26;
    private static final int FRAMES_A_LINE = 4;
    private final Workbench bench;
    private final TreeView<Entry> tree = new TreeView<>();
    private RackTable shown;
    private Set<String> followed = Set.of();
    private boolean following;
    private int frames;

    StructureTree(Workbench bench) {
        this.bench = bench;
        this.shown = bench.document().table();
        tree.setId("structure");
        tree.setShowRoot(true);
        tree.setFixedCellSize(LINE);
        tree.setMinHeight(80);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(view -> new Cell());
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<Entry>>) change -> picked());
        tree.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                bench.fly(bench.document().selection());
            }
        });
        rebuild();
        bench.listen(this::refresh);
        bench.drops().add(new DropTargets.Target() {
            @Override
            public Optional<String> room(double x, double y) {
                return roomAt(x, y);
            }

            @Override
            public boolean scroll(double x, double y) {
                return scrollAt(x, y);
            }
        });
    }

    Node node() {
        return tree;
    }

    private static final class Cell extends TreeCell<Entry> {
        Cell() {
            // Long names end in an ellipsis instead of widening the tree.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setText(null);
                setGraphic(null);
            } else {
                setText(entry.label());
                setGraphic(Icons.of(entry.kind()));
            }
        }
    }

    /// The room whose line, or a line within it, lies at a point of the scene.
    private Optional<String> roomAt(double x, double y) {
        if (!tree.contains(tree.sceneToLocal(x, y))) {
            return Optional.empty();
        }
        return tree.lookupAll(".tree-cell").stream()
                .filter(node -> node instanceof Cell cell && !cell.isEmpty() && cell.contains(cell.sceneToLocal(x, y)))
                .map(node -> ((Cell) node).getTreeItem())
                .flatMap(item -> Stream.iterate(item, i -> i != null, TreeItem::getParent))
                .map(item -> item.getValue().id())
                .filter(id -> PlanTree.find(shown.plan(), id).orElse(null) instanceof Room)
                .findFirst();
    }

    /// Goes a line up or down every few frames while the point is at the upper or lower edge.
    private boolean scrollAt(double x, double y) {
        Point2D at = tree.sceneToLocal(x, y);
        int step = at.getX() < 0 || at.getX() > tree.getWidth() ? 0
                : Math.abs(at.getY()) < LINE ? -1 : Math.abs(at.getY() - tree.getHeight()) < LINE ? 1 : 0;
        frames = step == 0 ? 0 : frames + 1;
        if (frames % FRAMES_A_LINE == 1 && tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            // By height, not by index: a line whose last fraction of a pixel is in sight still counts as the first one.
            flow.scrollPixels(step * flow.getFirstVisibleCell().getHeight());
        }
        return step != 0;
    }

    /// An item whose children are made on first use.
    private final class Lazy extends TreeItem<Entry> {
        private final Supplier<List<Lazy>> source;
        private final boolean leaf;
        private boolean made;

        Lazy(Entry entry, boolean leaf, Supplier<List<Lazy>> source) {
            super(entry);
            this.leaf = leaf;
            this.source = source;
        }

        @Override
        public ObservableList<TreeItem<Entry>> getChildren() {
            if (!made) {
                made = true;
                super.getChildren().setAll(source.get());
            }
            return super.getChildren();
        }

        @Override
        public boolean isLeaf() {
            return leaf;
        }
    }

    private void rebuild() {
        Set<String> open = new HashSet<>();
        remember(tree.getRoot(), open);
        shown = bench.document().table();
        Lazy root = new Lazy(new Entry("", shown.plan().name(), "campus"), false,
                () -> shown.plan().sites().stream().map(this::item).toList());
        tree.setRoot(root);
        root.setExpanded(true);
        root.getChildren().forEach(site -> site.setExpanded(true));
        restore(root, open);
    }

    private static void remember(@Nullable TreeItem<Entry> item, Set<String> open) {
        if (item != null && item.isExpanded()) {
            open.add(item.getValue().id() + item.getValue().label());
            item.getChildren().forEach(child -> remember(child, open));
        }
    }

    private static void restore(TreeItem<Entry> item, Set<String> open) {
        for (TreeItem<Entry> child : item.getChildren()) {
            if (open.contains(child.getValue().id() + child.getValue().label())) {
                child.setExpanded(true);
                restore(child, open);
            }
        }
    }

    private Lazy item(Part part) {
        Entry entry = new Entry(part.key(), part.name().isEmpty() ? part.key() : part.name(), Search.kind(part));
        if (part instanceof Block block) {
            return new Lazy(entry, false, () -> shown.place(block.key()).map(this::rows).orElse(List.of()));
        }
        return new Lazy(entry, part.parts().isEmpty(), () -> part.parts().stream().map(this::item).toList());
    }

    private List<Lazy> rows(BlockPlace place) {
        List<BlockLayout.Line> lines = place.layout().lines();
        if (lines.size() == 1) {
            return racks(place, lines.getFirst());
        }
        return lines.stream()
                .map(line -> new Lazy(new Entry("", "Row " + line.row(), "row"), line.count() == 0, () -> racks(place, line)))
                .toList();
    }

    private List<Lazy> racks(BlockPlace place, BlockLayout.Line line) {
        List<Lazy> racks = new ArrayList<>();
        for (int i = line.first(); i < line.first() + line.count(); i++) {
            int n = place.first() + i;
            if (shown.present(n)) {
                racks.add(new Lazy(new Entry(shown.id(n).toString(), shown.position(n).slot().toString() + "  " + shown.typeOf(n), "rack"), true, List::of));
            }
        }
        return racks;
    }

    private void picked() {
        if (following) {
            return;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (TreeItem<Entry> item : List.copyOf(tree.getSelectionModel().getSelectedItems())) {
            if (item != null && !item.getValue().id().isEmpty()) {
                ids.add(item.getValue().id());
            }
        }
        followed = ids;
        following = true;
        bench.document().select(ids);
        following = false;
    }

    private void refresh() {
        Set<String> ids = bench.document().selection();
        boolean edited = bench.document().table() != shown;
        if (following || bench.document().previewing() || !edited && ids.equals(followed)) {
            return;
        }
        following = true;
        if (edited) {
            int first = tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                    ? flow.getFirstVisibleCell().getIndex() : 0;
            rebuild();
            tree.scrollTo(first);
        }
        followed = Set.copyOf(ids);
        tree.getSelectionModel().clearSelection();
        if (ids.size() <= MOST_FOLLOWED) {
            ids.forEach(this::follow);
        }
        following = false;
    }

    /// Opens the way to a thing and selects its line.
    private void follow(String id) {
        List<String> way = new ArrayList<>();
        if (RackId.matches(id)) {
            int n = shown.number(RackId.parse(id));
            if (n >= 0) {
                Depth.chain(shown, n).forEach(step -> way.add(step.id()));
            }
        } else {
            PlanTree.path(shown.plan(), id).forEach(part -> way.add(part.key()));
        }
        TreeItem<Entry> item = tree.getRoot();
        for (String step : way) {
            item.setExpanded(true);
            TreeItem<Entry> next = child(item, step);
            if (next == null) {
                return;
            }
            item = next;
        }
        if (item != tree.getRoot()) {
            tree.getSelectionModel().select(item);
            int row = tree.getRow(item);
            if (tree.getSelectionModel().getSelectedIndices().size() == 1 && !visible(row)) {
                tree.scrollTo(Math.max(0, row - 6));
            }
        }
    }

    private boolean visible(int row) {
        return tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= row
                && row < flow.getLastVisibleCell().getIndex();
    }

    private static @Nullable TreeItem<Entry> child(TreeItem<Entry> item, String id) {
        for (TreeItem<Entry> child : item.getChildren()) {
            if (child.getValue().id().equals(id)) {
                return child;
            }
            if (child.getValue().kind().equals("row")) {
                TreeItem<Entry> inRow = child(child, id);
                if (inRow != null) {
                    child.setExpanded(true);
                    return inRow;
                }
            }
        }
        return null;
    }
}
