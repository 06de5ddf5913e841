package cn.zhiqing.documents.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFSubsetter;

/** The fonts of an OFD file, each cut down to the characters that it shows. */
final class OfdFonts {

    private final List<Cut> cuts = new ArrayList<>();
    private final IdentityHashMap<TypeFont, Cut> byFont = new IdentityHashMap<>();

    OfdFonts(Layout layout, TypeCase fonts) {
        var used = new IdentityHashMap<TypeFont, Set<Integer>>();
        var order = new ArrayList<TypeFont>();
        layout.sheets().stream()
                .flatMap(sheet -> sheet.pieces().stream())
                .flatMap(piece -> Strip.of(piece, fonts).stream())
                .forEach(strip -> {
                    if (!used.containsKey(strip.font())) {
                        order.add(strip.font());
                    }
                    Set<Integer> characters = used.computeIfAbsent(strip.font(), _ -> new TreeSet<>());
                    strip.glyphs().forEach(g -> characters.add(g.codePoint()));
                });
        for (TypeFont font : order) {
            var cut = Cut.of(cuts.size() + 1, font, used.getOrDefault(font, Set.of()));
            cuts.add(cut);
            byFont.put(font, cut);
        }
    }

    /** A font's used part, and where its characters' outlines are in it. */
    private static final class Cut {

        private final int id;
        private final TypeFont font;
        private final byte[] bytes;
        private final Map<Integer, Integer> glyphs;

        private Cut(int id, TypeFont font, byte[] bytes, Map<Integer, Integer> glyphs) {
            this.id = id;
            this.font = font;
            this.bytes = bytes;
            this.glyphs = glyphs;
        }

        static Cut of(int id, TypeFont font, Set<Integer> characters) {
            try {
                var cutter = new TTFSubsetter(font.outlines());
                Set<Integer> wanted = new TreeSet<>();
                for (int c : characters) {
                    wanted.add(font.glyph(c));
                    // the cutter's character table has no place for others; they are found by their outline
                    if (Character.isBmpCodePoint(c)) {
                        cutter.add(c);
                    }
                }
                cutter.addGlyphIds(wanted);
                var glyphs = new HashMap<Integer, Integer>();
                cutter.getGIDMap().forEach((now, before) -> glyphs.put(before, now));
                var out = new ByteArrayOutputStream();
                cutter.writeToStream(out);
                return new Cut(id, font, out.toByteArray(), glyphs);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String file() {
            return "font_" + id + ".ttf";
        }
    }

    int lastId() {
        return cuts.size();
    }

    int id(TypeFont font) {
        return cut(font).id;
    }

    String glyphs(Strip strip) {
        Cut cut = cut(strip.font());
        return strip.glyphs().stream()
                .map(g -> cut.glyphs
                        .getOrDefault(strip.font().glyph(g.codePoint()), 0)
                        .toString())
                .collect(Collectors.joining(" "));
    }

    String xml() {
        return cuts.stream()
                .map(cut ->
                        "<ofd:Font ID=\"%d\" FontName=\"%s\" FamilyName=\"%s\"><ofd:FontFile>%s</ofd:FontFile></ofd:Font>"
                                .formatted(
                                        cut.id, Xml.text(cut.font.family()), Xml.text(cut.font.family()), cut.file()))
                .collect(Collectors.joining("", "<ofd:Fonts>", "</ofd:Fonts>"));
    }

    void putInto(FixedZip zip) {
        cuts.forEach(cut -> zip.put("Doc_0/Res/" + cut.file(), cut.bytes));
    }

    private Cut cut(TypeFont font) {
        Cut found = byFont.get(font);
        if (found == null) {
            throw new IllegalStateException("a font was not counted");
        }
        return found;
    }
}
