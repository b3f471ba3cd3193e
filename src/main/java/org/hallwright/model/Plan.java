package org.hallwright.model;

import java.util.List;
import java.util.Optional;

/// The document: a campus as an immutable value. Edits make another plan that shares what they do not touch.
public record Plan(
        String name, String description, List<Note> notes, List<Phase> phases, List<Template> templates,
        List<Site> sites, List<Network> networks, List<PowerSystem> power, List<CoolingSystem> cooling, List<Transport> transports, List<View> views, List<Tour> tours,
        TitleBlock titleBlock) {
    public Plan {
        notes = List.copyOf(notes);
        phases = List.copyOf(phases);
        templates = List.copyOf(templates);
        sites = List.copyOf(sites);
        networks = List.copyOf(networks);
        power = List.copyOf(power);
        cooling = List.copyOf(cooling);
        transports = List.copyOf(transports);
        views = List.copyOf(views);
        tours = List.copyOf(tours);
    }

    public static Plan empty(String name) {
        return new Plan(name, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), TitleBlock.NONE);
    }

    public Plan withSites(List<Site> changed) {
        return new Plan(name, description, notes, phases, templates, changed, networks, power, cooling, transports, views, tours, titleBlock);
    }

    public Plan withNetworks(List<Network> changed) {
        return new Plan(name, description, notes, phases, templates, sites, changed, power, cooling, transports, views, tours, titleBlock);
    }

    public Plan withPower(List<PowerSystem> changed) {
        return new Plan(name, description, notes, phases, templates, sites, networks, changed, cooling, transports, views, tours, titleBlock);
    }

    public Plan withCooling(List<CoolingSystem> changed) {
        return new Plan(name, description, notes, phases, templates, sites, networks, power, changed, transports, views, tours, titleBlock);
    }

    public Plan withTransports(List<Transport> changed) {
        return new Plan(name, description, notes, phases, templates, sites, networks, power, cooling, changed, views, tours, titleBlock);
    }

    public Plan withViews(List<View> changed) {
        return new Plan(name, description, notes, phases, templates, sites, networks, power, cooling, transports, changed, tours, titleBlock);
    }

    public Plan withTours(List<Tour> changed) {
        return new Plan(name, description, notes, phases, templates, sites, networks, power, cooling, transports, views, changed, titleBlock);
    }

    public Plan withTitleBlock(TitleBlock changed) {
        return new Plan(name, description, notes, phases, templates, sites, networks, power, cooling, transports, views, tours, changed);
    }

    public Plan withTemplates(List<Template> changed) {
        return new Plan(name, description, notes, phases, changed, sites, networks, power, cooling, transports, views, tours, titleBlock);
    }

    public Optional<Network> network(String wanted) {
        return networks.stream().filter(n -> n.key().equals(wanted)).findFirst();
    }

    public Optional<PowerSystem> powerSystem(String wanted) {
        return power.stream().filter(p -> p.key().equals(wanted)).findFirst();
    }

    public Optional<CoolingSystem> coolingSystem(String wanted) {
        return cooling.stream().filter(c -> c.key().equals(wanted)).findFirst();
    }

    public Optional<Template> template(String wanted) {
        return templates.stream().filter(t -> t.name().equals(wanted)).findFirst();
    }

    public Optional<View> view(String wanted) {
        return views.stream().filter(v -> v.name().equals(wanted)).findFirst();
    }

    public Optional<Tour> tour(String wanted) {
        return tours.stream().filter(t -> t.name().equals(wanted)).findFirst();
    }

    /// What is seen at a stop of a tour; empty where the view it names is not there.
    public Optional<Look> look(Tour.Stop stop) {
        return stop.own().or(() -> view(stop.view()).map(View::look));
    }
}
