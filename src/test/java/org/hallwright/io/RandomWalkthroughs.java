package org.hallwright.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.hallwright.model.Eye;
import org.hallwright.model.Layer;
import org.hallwright.model.Look;
import org.hallwright.model.Section;
import org.hallwright.model.Showing;
import org.hallwright.model.TitleBlock;
import org.hallwright.model.Tour;
import org.hallwright.model.View;

/// Made-up views, tours and title blocks.
record RandomWalkthroughs(Random random) {
    private static final List<String> TEXTS = List.of("", "a", "Zwölf, \"x\"\n</b>", "קומה 2", "=1+1");

    private <T> List<T> some(int most, Supplier<T> make) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.add(make.get());
        }
        return made;
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private Eye eye() {
        return new Eye(random.nextDouble() * 1000 - 500, random.nextInt(100), chance() ? -0.0 : random.nextGaussian() * 1e-5);
    }

    private Section.Range range() {
        double low = chance() ? Double.NEGATIVE_INFINITY : random.nextInt(1000) - 500.5;
        return new Section.Range(low, chance() ? Double.POSITIVE_INFINITY : 500 + random.nextInt(9));
    }

    private Layer layer() {
        return Layer.values()[random.nextInt(Layer.values().length)];
    }

    Look look() {
        Showing showing = chance() ? Showing.USUAL : new Showing(some(2, this::layer), some(2, this::layer), some(2, () -> "K" + random.nextInt(9)), chance(),
                chance() ? Section.NONE : new Section(range(), range(), range()), text());
        return new Look(eye(), eye(), chance() ? Look.FIELD : 1 + random.nextInt(99), chance() ? "" : "power-max", showing);
    }

    List<View> views() {
        int[] n = {0};
        return some(3, () -> new View("View " + ++n[0], look()));
    }

    List<Tour> tours(List<View> views) {
        int[] n = {0};
        return some(2, () -> new Tour("Tour " + ++n[0], chance(), some(3, () -> stop(views))));
    }

    private Tour.Stop stop(List<View> views) {
        double seconds = random.nextInt(100) / 8.0;
        Tour.Stop stop = views.isEmpty() || chance() ? new Tour.Stop(look(), seconds, text()) : new Tour.Stop(views.get(random.nextInt(views.size())).name(), seconds, text());
        return stop.withEasing(Tour.Easing.values()[random.nextInt(3)]).withTimes(seconds, random.nextInt(3));
    }

    TitleBlock titleBlock() {
        return chance() ? TitleBlock.NONE : new TitleBlock(text(), text(), text(), text(), text(), text(), text());
    }
}
