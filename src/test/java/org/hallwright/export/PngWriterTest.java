package org.hallwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class PngWriterTest {
    private static byte[] written(int[] argb, int width, int height, boolean alpha) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PngWriter png = new PngWriter(out, width, height, alpha, Collections.emptySortedMap())) {
            for (int y = 0; y < height; y++) {
                png.row(argb, y * width);
            }
            png.end();
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "7,3", "640,400", "3,2000"})
    void aReaderSeesTheColoursThatWereWritten(int width, int height) throws IOException {
        int[] argb = new Random(5).ints((long) width * height).map(c -> c | 0xff000000).toArray();
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(written(argb, width, height, false)));
        assertThat(read.getRGB(0, 0, width, height, null, 0, width)).isEqualTo(argb);
    }

    @Test
    void opacityIsKeptWhereItIsAskedFor() throws IOException {
        int[] premultiplied = {0, 0xff123456, 0x80402000, 0x01010000};
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(written(premultiplied, 4, 1, true)));
        int[] seen = read.getRGB(0, 0, 4, 1, null, 0, 4);
        assertThat(seen[0]).isZero();
        assertThat(seen[1]).isEqualTo(0xff123456);
        assertThat(seen[2]).isEqualTo(0x80804000);
        assertThat(seen[3]).isEqualTo(0x01ff0000);
    }

    @Test
    void aPictureLargerThanAnyArrayIsWrittenRowByRow() throws IOException {
        long[] count = new long[1];
        OutputStream counted = new OutputStream() {
            @Override
            public void write(int b) {
                count[0]++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                count[0] += length;
            }
        };
        int[] row = new int[16_384];
        try (PngWriter png = new PngWriter(counted, row.length, 9_216, false, Collections.emptySortedMap())) {
            for (int y = 0; y < 9_216; y++) {
                row[y % row.length] = y;
                png.row(row, 0);
            }
            png.end();
        }
        assertThat(count[0]).isBetween(10_000L, 20_000_000L);
    }

    @Test
    void rowsThatAreMissingAreMissed() throws IOException {
        try (PngWriter png = new PngWriter(new ByteArrayOutputStream(), 2, 2, false, Collections.emptySortedMap())) {
            png.row(new int[2], 0);
            assertThatThrownBy(png::end).isInstanceOf(IllegalStateException.class).hasMessage("1 rows are missing");
        }
    }
}
