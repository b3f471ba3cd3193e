package org.hallwright.picture;

import java.util.Optional;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Look;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.scene.CampusView;

/// What a view shows of which plan, for what is laid over its pictures.
///
/// @param painted the overlay whose colours racks have
public record Seen(RackTable table, Catalog catalog, CampusView view, boolean dark, Optional<OverlayResult> painted, Look look) {}
