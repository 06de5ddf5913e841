package cn.zhiqing.reports.annual.layout;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 一页 OFD: text codes at their places and straight lines (GB/T 33190-2016 第9、11章). */
final class OfdDrawing {
    private static final double POINT = 72 / 25.4;
    private static final int MOST_GLYPHS = 60_000;
    private static final int MOST_RULES = 6_000;

    private final Xml xml;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final RuleFinder rules = new RuleFinder(MOST_RULES);
    private double[] box;
    private AffineTransform at = new AffineTransform();
    private double size = 4;

    OfdDrawing(byte[] page, double[] size) throws Unlaid {
        this.xml = Xml.of(page);
        this.box = size;
    }

    FixedPage page(int number) throws Unlaid {
        while (true) {
            switch (xml.next()) {
                case START -> start();
                case DONE -> {
                    return new FixedPage(number, box[2] * POINT, box[3] * POINT, glyphs, rules.found());
                }
                default -> {}
            }
        }
    }

    private void start() throws Unlaid {
        switch (xml.name()) {
            case "PhysicalBox" -> {
                double[] own = numbers(inside());
                box = own.length == 4 ? own : box;
            }
            case "TextObject", "PathObject" -> {
                at = place(xml.attribute("Boundary"), xml.attribute("CTM"));
                double[] stated = numbers(xml.attribute("Size"));
                size = stated.length == 1 ? stated[0] : size;
            }
            case "TextCode" -> text(xml.attribute("X"), xml.attribute("Y"), xml.attribute("DeltaX"));
            case "AbbreviatedData" -> path(inside());
            default -> {}
        }
    }

    private AffineTransform place(@Nullable String boundary, @Nullable String matrix) {
        double[] where = numbers(boundary);
        double[] turn = numbers(matrix);
        var place = new AffineTransform();
        place.scale(POINT, POINT);
        place.translate(-box[0], -box[1]);
        if (where.length == 4) {
            place.translate(where[0], where[1]);
        }
        if (turn.length == 6) {
            place.concatenate(new AffineTransform(turn));
        }
        return place;
    }

    private String inside() throws Unlaid {
        var text = new StringBuilder();
        while (xml.next() == Xml.Step.TEXT) {
            text.append(xml.text());
        }
        return text.toString();
    }

    private void text(@Nullable String left, @Nullable String base, @Nullable String steps) throws Unlaid {
        double[] x = numbers(left);
        double[] y = numbers(base);
        double[] advance = steps(steps);
        double at = x.length == 1 ? x[0] : 0;
        double line = y.length == 1 ? y[0] : 0;
        int count = 0;
        for (int c : inside().strip().codePoints().toArray()) {
            double own = c < 0x2000 ? size / 2 : size;
            double next = at + (count < advance.length ? advance[count] : own);
            glyph(c, at, Math.min(next, at + own), line);
            at = next;
            count++;
        }
    }

    private void glyph(int c, double from, double to, double line) throws Unlaid {
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            return;
        }
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new Unlaid("一页超过" + MOST_GLYPHS + "个字，未读取", "more than " + MOST_GLYPHS + " characters on a page");
        }
        Point2D start = at.transform(new Point2D.Double(from, line), null);
        Point2D end = at.transform(new Point2D.Double(to, line), null);
        double high = size * Math.hypot(at.getShearX(), at.getScaleY());
        glyphs.add(new Glyph(
                Character.toString(c),
                new Place.Box(
                        Math.min(start.getX(), end.getX()),
                        start.getY() - 0.85 * high,
                        Math.max(start.getX(), end.getX()),
                        start.getY() + 0.15 * high),
                high));
    }

    /** {@code g 3 5.2} stands for three steps of 5.2. */
    private static double[] steps(@Nullable String written) {
        if (written == null) {
            return new double[0];
        }
        var steps = new ArrayList<Double>();
        String[] words = written.strip().split("\\s+");
        for (int i = 0; i < words.length && steps.size() < MOST_GLYPHS; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                double[] repeat = numbers(words[i + 1] + " " + words[i + 2]);
                for (int k = 0; repeat.length == 2 && k < Math.min(repeat[0], MOST_GLYPHS); k++) {
                    steps.add(repeat[1]);
                }
                i += 2;
            } else {
                Arrays.stream(numbers(words[i])).forEach(steps::add);
            }
        }
        return steps.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void path(String data) {
        String[] words = data.strip().split("\\s+");
        Point2D here = new Point2D.Double();
        Point2D start = here;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "S", "M" -> {
                    here = point(words, i + 1);
                    start = here;
                    i += 2;
                }
                case "L" -> {
                    Point2D to = point(words, i + 1);
                    rules.segment(here.getX(), here.getY(), to.getX(), to.getY());
                    here = to;
                    i += 2;
                }
                case "C" -> {
                    rules.segment(here.getX(), here.getY(), start.getX(), start.getY());
                    here = start;
                }
                default -> {}
            }
        }
    }

    private Point2D point(String[] words, int from) {
        double[] xy = from + 1 < words.length ? numbers(words[from] + " " + words[from + 1]) : new double[0];
        return at.transform(xy.length == 2 ? new Point2D.Double(xy[0], xy[1]) : new Point2D.Double(), null);
    }

    /** The numbers of a list; none when one of them is none. */
    static double[] numbers(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return new double[0];
        }
        try {
            return Arrays.stream(written.strip().split("\\s+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException nonsense) {
            return new double[0];
        }
    }
}
