package cn.zhiqing.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("字体: shipped ones, and the city's own in their place")
class OwnFontsTest {

    @TempDir
    Path home;

    @Test
    @DisplayName(
            "a font in the fonts folder takes the place of the face that its name says; what is no font is passed over")
    void own() throws Exception {
        Path folder = Files.createDirectories(home.resolve("fonts"));
        try (InputStream in = OwnFontsTest.class.getResourceAsStream("/fonts/zhiqing-hei.ttf")) {
            Files.write(
                    folder.resolve("方正仿宋_GBK.ttf"),
                    java.util.Objects.requireNonNull(in).readAllBytes());
        }
        Files.writeString(folder.resolve("小标宋.ttf"), "not a font");
        Files.writeString(folder.resolve("readme.txt"), "not a font");
        var press = new PaperPress(home);
        assertThat(press.faces())
                .containsExactly(
                        "仿宋：Zhiqing Hei",
                        "楷体：Zhiqing Kai",
                        "黑体：Zhiqing Hei",
                        "小标宋：Zhiqing Biaosong",
                        "宋体：Zhiqing Song");
        assertThat(press.print(SamplePapers.reply(PaperStyle.LETTER), PaperForm.PDF)
                        .isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("the shipped fonts hold all of GB 2312, and the wide one the characters of names")
    void shipped() {
        TypeCase types = TypeCase.of(home);
        for (int lead = 0xB0; lead <= 0xF7; lead++) {
            for (int trail = 0xA1; trail <= 0xFE; trail++) {
                String text =
                        new String(new byte[] {(byte) lead, (byte) trail}, java.nio.charset.Charset.forName("GB2312"));
                if (text.charAt(0) != '\uFFFD') {
                    for (Face face : Face.values()) {
                        assertThat(types.width(face, text.charAt(0)))
                                .as(face + text)
                                .isEqualTo(1000);
                    }
                }
            }
        }
        "𬀩䶮㛃堃喆玥镕羴頔㻗"
                .codePoints()
                .forEach(c -> assertThat(types.width(Face.FANG, c))
                        .as(Character.toString(c))
                        .isPositive());
    }
}
