package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import javafx.geometry.Point2D;
import org.hallwright.model.Extent;
import org.hallwright.testing.Seeds;
import org.junit.jupiter.api.Test;

class MapScaleTest {
    @Test
    void northIsUpAndTheGroundFillsTheMap() {
        MapScale scale = MapScale.of(new Extent(0, 0, 580_000, 400_000), 190, 132);
        Point2D south = scale.on(290_000, 0);
        Point2D north = scale.on(290_000, 400_000);
        assertThat(south.getX()).isCloseTo(95, within(1e-9));
        assertThat(north.getX()).isCloseTo(95, within(1e-9));
        assertThat(north.getY()).isCloseTo(7, within(1.0)).isLessThan(south.getY());
        assertThat(south.getY()).isCloseTo(132 - 7, within(1.0));
    }

    @Seeds(10)
    void aPixelOfThePlaceOfAPixelIsThatPixel(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            double x = random.nextDouble(-1e8, 1e8);
            double y = random.nextDouble(-1e8, 1e8);
            Extent ground = new Extent(x, y, x + random.nextDouble(1e7), y + random.nextDouble(1e7));
            MapScale scale = MapScale.of(ground, 190, 132);
            double px = random.nextDouble(190);
            double py = random.nextDouble(132);
            Point2D place = scale.ground(px, py);
            assertThat(scale.on(place.getX(), place.getY()).distance(px, py)).isLessThan(1e-3);
            for (double cx : new double[] {ground.minX(), ground.maxX()}) {
                for (double cy : new double[] {ground.minY(), ground.maxY()}) {
                    Point2D corner = scale.on(cx, cy);
                    assertThat(corner.getX()).isBetween(6.99, 190 - 6.99);
                    assertThat(corner.getY()).isBetween(6.99, 132 - 6.99);
                }
            }
        }
    }
}
