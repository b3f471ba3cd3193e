package org.hallwright.edit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hallwright.model.TitleBlock;

/// One text of the title block, by the name it has in a layout file.
public enum TitleFigure {
    PROJECT("Project"),
    NUMBER("Drawing number"),
    REVISION("Revision"),
    DATE("Date of plan"),
    AUTHOR("Author"),
    STATUS("Status"),
    CONFIDENTIALITY("Confidentiality");

    private final String title;

    TitleFigure(String title) {
        this.title = title;
    }

    /// Its name for people.
    public String title() {
        return title;
    }

    /// Its name in files and commands.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws EditRefused when there is none of this name
    static TitleFigure of(String key) {
        return Arrays.stream(values()).filter(figure -> figure.key().equals(key)).findFirst().orElseThrow(() -> new EditRefused("A title block has no '" + key + "': write "
                + Arrays.stream(values()).map(TitleFigure::key).collect(Collectors.joining(", ")) + "."));
    }

    public String text(TitleBlock block) {
        return switch (this) {
            case PROJECT -> block.project();
            case NUMBER -> block.number();
            case REVISION -> block.revision();
            case DATE -> block.date();
            case AUTHOR -> block.author();
            case STATUS -> block.status();
            case CONFIDENTIALITY -> block.confidentiality();
        };
    }

    /// The title block with another text here.
    public TitleBlock changed(TitleBlock b, String text) {
        return switch (this) {
            case PROJECT -> new TitleBlock(text, b.number(), b.revision(), b.date(), b.author(), b.status(), b.confidentiality());
            case NUMBER -> new TitleBlock(b.project(), text, b.revision(), b.date(), b.author(), b.status(), b.confidentiality());
            case REVISION -> new TitleBlock(b.project(), b.number(), text, b.date(), b.author(), b.status(), b.confidentiality());
            case DATE -> new TitleBlock(b.project(), b.number(), b.revision(), text, b.author(), b.status(), b.confidentiality());
            case AUTHOR -> new TitleBlock(b.project(), b.number(), b.revision(), b.date(), text, b.status(), b.confidentiality());
            case STATUS -> new TitleBlock(b.project(), b.number(), b.revision(), b.date(), b.author(), text, b.confidentiality());
            case CONFIDENTIALITY -> new TitleBlock(b.project(), b.number(), b.revision(), b.date(), b.author(), b.status(), text);
        };
    }
}
