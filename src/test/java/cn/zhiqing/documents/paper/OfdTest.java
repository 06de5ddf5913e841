package cn.zhiqing.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ofdrw.reader.OFDReader;

@DisplayName("OFD (GB/T 33190-2016): read back with its pages, positions and fonts")
class OfdTest {

    private static final PaperPress PRESS = new PaperPress(Path.of("target/no-fonts-here"));
    private static final Pattern FONT = Pattern.compile("<ofd:Font ID=\"(\\d+)\".*?<ofd:FontFile>(.*?)<");
    private static final Pattern TEXT = Pattern.compile(
            "<ofd:TextObject [^>]*Font=\"(\\d+)\".*?<ofd:Glyphs>([\\d ]+)<.*?<ofd:TextCode [^>]*>(.*?)</ofd:TextCode>");

    @Test
    @DisplayName("another reader finds A4 pages, as many as were set, and the document's title")
    void pages() throws Exception {
        var printed = PRESS.print(SamplePapers.ofLength(30), PaperForm.OFD).orThrow();
        try (var reader = new OFDReader(new ByteArrayInputStream(printed.bytes()))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(printed.pages());
            var box = reader.getPageInfo(1).getSize();
            assertThat(box.getWidth()).isEqualTo(210);
            assertThat(box.getHeight()).isEqualTo(297);
            assertThat(reader.getOFDDir().getOfd().getDocBody().getDocInfo().getTile())
                    .startsWith("政府信息公开告知书");
        }
    }

    @Test
    @DisplayName("every character's outline is in the embedded font under the number that the page names")
    void outlines() throws Exception {
        Map<String, byte[]> parts = parts(PRESS.print(SamplePapers.reply(PaperStyle.LETTER), PaperForm.OFD)
                .orThrow()
                .bytes());
        var fonts = new HashMap<String, TrueTypeFont>();
        FONT.matcher(text(parts, "Doc_0/PublicRes.xml")).results().forEach(found -> {
            try {
                byte[] bytes = parts.get("Doc_0/Res/" + found.group(2));
                fonts.put(found.group(1), new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(fonts).hasSize(4);
        int seen = 0;
        for (var found : TEXT.matcher(text(parts, "Doc_0/Pages/Page_0/Content.xml"))
                .results()
                .toList()) {
            TrueTypeFont font = java.util.Objects.requireNonNull(fonts.get(found.group(1)));
            String[] glyphs = found.group(2).split(" ");
            int[] characters = found.group(3).codePoints().toArray();
            assertThat(glyphs).hasSameSizeAs(characters);
            for (int i = 0; i < glyphs.length; i++) {
                int glyph = Integer.parseInt(glyphs[i]);
                assertThat(font.getUnicodeCmapLookup().getGlyphId(characters[i]))
                        .isEqualTo(glyph)
                        .isPositive();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(300);
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws Exception {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
