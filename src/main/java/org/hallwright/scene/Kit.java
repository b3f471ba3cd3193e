package org.hallwright.scene;

import org.hallwright.catalog.Catalog;

/// What meshes of racks are made with: equipment, the textures their colours are in, the pictures of their fronts.
///
/// @param rows tones of whole rows, seen from afar
record Kit(Catalog catalog, Palette palette, Palette rows, Palette swatches, FrontAtlas atlas) {}
