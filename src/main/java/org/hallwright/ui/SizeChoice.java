package org.hallwright.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.ComboBox;
import org.hallwright.scene.PictureSize;

/// A size of pictures, chosen or typed.
final class SizeChoice {
    private static final Pattern SIZE = Pattern.compile(".*?(\\d{2,5})\\s*[x×X]\\s*(\\d{2,5}).*");
    /// What is said of a text that is no size.
    static final String WRONG = "That is no size: write it as 1920 x 1080, up to " + PictureSize.LARGEST + " pixels a side.";
    private static final int SMALLEST = 16;
    private final ComboBox<String> node = new ComboBox<>();

    private SizeChoice(Map<String, String> sizes, String id) {
        sizes.forEach((name, size) -> node.getItems().add(name + "  " + size));
        node.setEditable(true);
        node.setValue(node.getItems().getFirst());
        node.setMaxWidth(Double.MAX_VALUE);
        node.setId(id);
    }

    /// Sizes of pictures, that of the view first.
    static SizeChoice ofPictures(int width, int height) {
        Map<String, String> sizes = new LinkedHashMap<>();
        sizes.put("As seen", width + " x " + height);
        sizes.put("Full HD", "1920 x 1080");
        sizes.put("4K", "3840 x 2160");
        sizes.put("8K", "7680 x 4320");
        sizes.put("Board", "16384 x 9216");
        return new SizeChoice(sizes, "picture-size");
    }

    /// Sizes of films.
    static SizeChoice ofFilms() {
        Map<String, String> sizes = new LinkedHashMap<>();
        sizes.put("HD", "1280 x 720");
        sizes.put("Full HD", "1920 x 1080");
        sizes.put("4K", "3840 x 2160");
        return new SizeChoice(sizes, "film-size");
    }

    ComboBox<String> node() {
        return node;
    }

    /// Tells the size now, and whenever it changes.
    void follow(Consumer<Optional<PictureSize>> told) {
        node.getEditor().textProperty().addListener((o, before, now) -> told.accept(size()));
        told.accept(size());
    }

    /// The size; none where what is typed is none.
    Optional<PictureSize> size() {
        String typed = node.getEditor().getText();
        Matcher matcher = SIZE.matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        return Math.min(width, height) < SMALLEST || Math.max(width, height) > PictureSize.LARGEST ? Optional.empty() : Optional.of(PictureSize.of(width, height));
    }
}
