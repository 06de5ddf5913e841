package cn.zhiqing.documents.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** 一副铅字: one TrueType font. Its tables are read from memory; drawing with it takes the lock of {@link TypeCase}. */
final class TypeFont {

    private static final int RESTRICTED = 2;

    private final String family;
    private final TrueTypeFont outlines;
    private final CmapLookup characters;
    private final ConcurrentHashMap<Integer, Integer> widths = new ConcurrentHashMap<>();

    private TypeFont(TrueTypeFont outlines) throws IOException {
        this.outlines = outlines;
        this.characters = outlines.getUnicodeCmapLookup();
        String name = outlines.getNaming().getFontFamily();
        this.family = name == null ? outlines.getName() : name;
    }

    /**
     * Reads a font.
     *
     * @throws IOException when the bytes are no TrueType font, or its licence bits forbid embedding
     */
    static TypeFont read(byte[] bytes) throws IOException {
        TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        if (outlines.getGlyph() == null) {
            throw new IOException("has no TrueType outlines");
        }
        if (outlines.getOS2Windows() != null && (outlines.getOS2Windows().getFsType() & 0xF) == RESTRICTED) {
            throw new IOException("its licence forbids embedding");
        }
        return new TypeFont(outlines);
    }

    String family() {
        return family;
    }

    TrueTypeFont outlines() {
        return outlines;
    }

    /** Every name the font calls itself by, to tell which face it is. */
    String names() {
        try {
            return outlines.getNaming().getNameRecords().stream()
                    .map(NameRecord::getString)
                    .filter(java.util.Objects::nonNull)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int codePoint) {
        return Character.getType(codePoint) != Character.PRIVATE_USE && glyph(codePoint) != 0;
    }

    int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    /** Width in thousandths of an em. */
    int width(int codePoint) {
        return widths.computeIfAbsent(glyph(codePoint), glyph -> {
            try {
                return Math.round(outlines.getAdvanceWidth(glyph) * 1000f / outlines.getUnitsPerEm());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
