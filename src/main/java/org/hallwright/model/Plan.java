package org.hallwright.model;

import java.util.List;
import java.util.Optional;

/// The document: a campus as an immutable value. Edits make another plan that shares what they do not touch.
public record Plan(
        String name, String description, List<Note> notes, List<Phase> phases, List<Template> templates,
        List<Site> sites, List<View> views, List<Tour> tours) {
    public Plan {
        notes = List.copyOf(notes);
        phases = List.copyOf(phases);
        templates = List.copyOf(templates);
        sites = List.copyOf(sites);
        views = List.copyOf(views);
        tours = List.copyOf(tours);
    }

    public static Plan empty(String name) {
        return new Plan(name, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Plan withSites(List<Site> changed) {
        return new Plan(name, description, notes, phases, templates, changed, views, tours);
    }

    public Plan withViews(List<View> changed) {
        return new Plan(name, description, notes, phases, templates, sites, changed, tours);
    }

    public Plan withTemplates(List<Template> changed) {
        return new Plan(name, description, notes, phases, changed, sites, views, tours);
    }

    public Optional<Template> template(String wanted) {
        return templates.stream().filter(t -> t.name().equals(wanted)).findFirst();
    }
}
