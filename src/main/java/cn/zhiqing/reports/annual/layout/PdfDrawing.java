package cn.zhiqing.reports.annual.layout;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** 一页 PDF: what its content draws, turned as a reader sees it. Nothing is painted. */
final class PdfDrawing extends PDFGraphicsStreamEngine {
    private static final int MOST_GLYPHS = 60_000;
    private static final int MOST_RULES = 6_000;

    private final Path2D path = new Path2D.Double();
    private final List<Drawn> drawn = new ArrayList<>();
    private final RuleFinder rules = new RuleFinder(MOST_RULES);
    private final List<double[]> segments = new ArrayList<>();
    private boolean picture;

    /** @param angle in quarter turns in which the text runs, counted against the clock */
    private record Drawn(String text, Point2D start, Point2D end, double size, int angle) {}

    PdfDrawing(PDPage page) {
        super(page);
    }

    /** Whether the page shows a picture of some size: a scan, as a rule. */
    boolean isPicture() {
        return picture;
    }

    FixedPage page(int number) throws IOException {
        processPage(getPage());
        PDRectangle crop = getPage().getCropBox();
        int turns = mostFrequentAngle();
        AffineTransform seen = seen(crop, turns);
        boolean upright = turns % 2 == 0;
        double width = upright ? crop.getWidth() : crop.getHeight();
        double height = upright ? crop.getHeight() : crop.getWidth();
        for (double[] segment : segments) {
            Point2D a = seen.transform(new Point2D.Double(segment[0], segment[1]), null);
            Point2D b = seen.transform(new Point2D.Double(segment[2], segment[3]), null);
            rules.segment(a.getX(), a.getY(), b.getX(), b.getY());
        }
        List<Glyph> glyphs = drawn.stream()
                .map(d -> glyph(d, seen))
                .filter(g -> g.box().right() > 0 && g.box().left() < width && g.centre() > 0 && g.centre() < height)
                .toList();
        return new FixedPage(number, width, height, glyphs, rules.found());
    }

    /** The page is read as its text runs, however it is meant to be turned on a screen. */
    private int mostFrequentAngle() {
        int[] seen = new int[4];
        drawn.forEach(d -> seen[d.angle()]++);
        int best = 0;
        for (int angle = 1; angle < 4; angle++) {
            best = seen[angle] > seen[best] ? angle : best;
        }
        return best;
    }

    private static AffineTransform seen(PDRectangle crop, int turns) {
        var seen = new AffineTransform();
        switch (turns) {
            case 1 -> seen.concatenate(new AffineTransform(0, 1, 1, 0, 0, 0));
            case 2 -> seen.concatenate(new AffineTransform(-1, 0, 0, 1, crop.getWidth(), 0));
            case 3 -> seen.concatenate(new AffineTransform(0, -1, -1, 0, crop.getHeight(), crop.getWidth()));
            default -> seen.concatenate(new AffineTransform(1, 0, 0, -1, 0, crop.getHeight()));
        }
        seen.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        return seen;
    }

    private static Glyph glyph(Drawn drawn, AffineTransform seen) {
        Point2D start = seen.transform(drawn.start(), null);
        Point2D end = seen.transform(drawn.end(), null);
        double left = Math.min(start.getX(), end.getX());
        double right = Math.max(start.getX(), end.getX());
        double base = start.getY();
        return new Glyph(
                drawn.text(),
                new Place.Box(left, base - 0.85 * drawn.size(), right, base + 0.15 * drawn.size()),
                drawn.size());
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null || text.isBlank()) {
            return;
        }
        if (drawn.size() >= MOST_GLYPHS) {
            throw new IOException("too many glyphs");
        }
        Point2D start = at.transformPoint(0, 0);
        Point2D end = at.transformPoint(displacement.getX(), displacement.getY());
        double size = Math.hypot(at.getShearX(), at.getScaleY());
        int angle = Math.floorMod(Math.round(Math.atan2(at.getShearY(), at.getScaleX()) / (Math.PI / 2)), 4);
        drawn.add(new Drawn(text, start, end, size, angle));
    }

    /** What cannot be drawn as it is written is damaged: a page that lost a line or a word is not read as if it were whole. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException damage) throws IOException {
        throw damage;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        picture |= image.getWidth() > 600 && image.getHeight() > 600;
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D at = path.getCurrentPoint();
        return at == null ? new Point2D.Float() : at;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        keep();
    }

    @Override
    public void fillPath(int windingRule) {
        keep();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        keep();
    }

    @Override
    public void shadingFill(COSName name) {}

    /** Straight pieces of the path; a filled bar is its four edges, of which the long two fall together. */
    private void keep() {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator next = path.getPathIterator(null); !next.isDone(); next.next()) {
            int kind = next.currentSegment(at);
            double toX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
            double toY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else if (segments.size() < 4 * MOST_RULES) {
                segments.add(new double[] {x, y, toX, toY});
            }
            x = toX;
            y = toY;
        }
        path.reset();
    }
}
