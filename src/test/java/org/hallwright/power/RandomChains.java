package org.hallwright.power;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hallwright.model.Block;
import org.hallwright.model.Plan;
import org.hallwright.model.PowerSystem.Kind;
import org.hallwright.testing.Halls;

/// Chains with transformers, feeders, converters, buses in parallel, standby feeds and racks with one or two feeds.
final class RandomChains {
    private final Random random;
    private final Feeders feeders = new Feeders();
    private final List<String> ids = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    RandomChains(long seed) {
        random = new Random(seed);
    }

    Chain chain() {
        for (int s = 0; s < 1 + random.nextInt(3); s++) {
            add("S" + s, Kind.UTILITY, List.of(), List.of(), Map.of("volts", 34_500.0, "firmW", 20e6 * (1 + random.nextInt(3))));
        }
        for (int i = 0; i < 20 + random.nextInt(20); i++) {
            middle(i);
        }
        for (int b = 0; b < 3 + random.nextInt(6); b++) {
            String block = "K" + b;
            blocks.add(Halls.row(block, 500, 500 + 2200 * b, 1 + random.nextInt(4)));
            for (int f = 0; f < 1 + random.nextInt(2); f++) {
                Map<String, Double> figures = Map.of("volts", 415.0, "amperes", 1200.0, "ohm", 1e-4, "reactanceOhm", 5e-5);
                String id = block + "." + (char) ('A' + f);
                feeders.serving(id, Kind.BUSWAY, List.of(any()), List.of(block), figures);
                ids.add(id);
            }
        }
        Plan plan = Halls.plan(Halls.room("H1", blocks.toArray(Block[]::new)));
        return feeders.chain(plan);
    }

    private void middle(int i) {
        List<String> from = new ArrayList<>(List.of(any()));
        List<String> standby = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            from.add(any());
        }
        if (random.nextInt(4) == 0) {
            standby.add(any());
        }
        Map<String, Double> figures = new HashMap<>();
        Kind kind = List.of(Kind.TRANSFORMER, Kind.LINE, Kind.BOARD, Kind.UPS, Kind.SWITCH).get(random.nextInt(5));
        figures.put("volts", 415.0);
        switch (kind) {
            case TRANSFORMER -> {
                figures.putAll(Map.of("ratingVA", 4e6, "impedancePct", 6.0, "loadLossW", 30e3, "noLoadW", 4e3, "primaryVolts", 34_500.0));
                if (random.nextBoolean()) {
                    figures.put("holds", 1.0);
                }
                figures.remove("primaryVolts");
            }
            case LINE -> figures.putAll(Map.of("amperes", 6000.0, "ohm", 2e-4 * random.nextDouble(), "reactanceOhm", 2e-4 * random.nextDouble()));
            case UPS -> figures.putAll(Map.of("ratingVA", 3e6));
            default -> figures.put("amperes", 5000.0);
        }
        if (random.nextInt(5) == 0) {
            figures.put("maximumW", 20e3);
            figures.put("reactiveVar", 5e3);
        }
        add("U" + i, kind, from.stream().distinct().toList(), standby, figures);
    }

    private void add(String id, Kind kind, List<String> from, List<String> standby, Map<String, Double> figures) {
        feeders.standby(id, kind, from, standby, figures);
        ids.add(id);
    }

    private String any() {
        return ids.get(random.nextInt(ids.size()));
    }
}
