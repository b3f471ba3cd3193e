package org.hallwright.scene;

import org.hallwright.catalog.Catalog;

/// What meshes of racks are made with: equipment, the textures their colours are in, the pictures of their fronts.
///
/// @param section what of them is drawn
/// @param rows tones of whole rows, seen from afar
record Kit(Catalog catalog, Palette palette, Palette rows, Palette swatches, FrontAtlas atlas, Section section) {
    Kit within(Section limits) {
        return new Kit(catalog, palette, rows, swatches, atlas, limits);
    }
}
