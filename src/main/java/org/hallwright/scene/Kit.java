package org.hallwright.scene;

import java.util.Set;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Section;

/// What meshes of racks are made with: equipment, the textures their colours are in, the pictures of their fronts.
///
/// @param section what of them is drawn
/// @param dark numbers of racks without power
/// @param rows tones of whole rows, seen from afar
record Kit(Catalog catalog, Palette palette, Palette rows, Palette swatches, FrontAtlas atlas, Section section, Set<Integer> dark) {
    Kit of(Section limits, Set<Integer> nowDark) {
        return new Kit(catalog, palette, rows, swatches, atlas, limits, nowDark);
    }
}
