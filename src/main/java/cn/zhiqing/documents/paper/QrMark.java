package cn.zhiqing.documents.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** 二维码: a text as dark modules on a square (GB/T 18284). */
record QrMark(int modules, List<Bar> bars) {

    private static final int PIXELS = 8;

    /** Dark modules side by side. */
    record Bar(int column, int row, int length) {}

    static QrMark of(String text) {
        try {
            ByteMatrix found = Encoder.encode(
                            text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            var bars = new ArrayList<Bar>();
            for (int row = 0; row < found.getHeight(); row++) {
                bars.addAll(row(found, row));
            }
            return new QrMark(found.getWidth(), bars);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR mark: " + text.length() + " characters", e);
        }
    }

    private static List<Bar> row(ByteMatrix found, int row) {
        var bars = new ArrayList<Bar>();
        int from = -1;
        for (int column = 0; column <= found.getWidth(); column++) {
            boolean dark = column < found.getWidth() && found.get(column, row) == 1;
            if (dark && from < 0) {
                from = column;
            } else if (!dark && from >= 0) {
                bars.add(new Bar(from, row, column - from));
                from = -1;
            }
        }
        return bars;
    }

    /** With its quiet zone, as PNG. */
    byte[] png() {
        int side = (modules + 8) * PIXELS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, 0xFFFFFF);
            }
        }
        for (Bar bar : bars) {
            for (int y = 0; y < PIXELS; y++) {
                for (int x = 0; x < bar.length() * PIXELS; x++) {
                    image.setRGB((bar.column() + 4) * PIXELS + x, (bar.row() + 4) * PIXELS + y, 0);
                }
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One path of an SVG whose view box has a module as its unit and begins at the quiet zone's corner. */
    String svgPath() {
        var path = new StringBuilder();
        bars.forEach(bar -> path.append('M')
                .append(bar.column() + 4)
                .append(' ')
                .append(bar.row() + 4)
                .append('h')
                .append(bar.length())
                .append("v1h-")
                .append(bar.length())
                .append('z'));
        return path.toString();
    }
}
