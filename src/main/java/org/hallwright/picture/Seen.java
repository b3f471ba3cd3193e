package org.hallwright.picture;

import java.util.Optional;
import org.hallwright.catalog.Catalog;
import org.hallwright.model.Look;
import org.hallwright.model.RackTable;
import org.hallwright.overlay.OverlayResult;
import org.hallwright.scene.CampusView;
import org.hallwright.session.Wording;

/// What a view shows of which plan, for what is laid over its pictures.
///
/// @param painted the overlay whose colours racks have
/// @param words what texts about the plan become
public record Seen(RackTable table, Catalog catalog, CampusView view, boolean dark, Optional<OverlayResult> painted, Look look, Wording words) {}
