package cn.zhiqing.archive.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.documents.files.Papers;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("四性检测: what an attachment unpacks to is never held in memory")
class BombTest {

    @ParameterizedTest
    @CsvSource({"a.docx, [Content_Types].xml", "a.ofd, OFD.xml", "a.zip, a.txt"})
    @DisplayName("1 MB that unpacks to more than 1 GB does not open, and looking costs no memory")
    void bomb(String name, String first) throws IOException {
        byte[] bomb = Papers.unpacksTo(1100L << 20, first);
        assertThat(Papers.memoryOf(() -> {
                    assertThat(Formats.opens(name, bomb)).isFalse();
                    assertThat(Dangers.of("attachments/" + name, bomb)).isEmpty();
                }))
                .isLessThan(32 << 20);
    }

    @Test
    @DisplayName("a sheet of 20 MB opens, and a macro is found by its name, without holding either")
    void large() throws IOException {
        byte[] sheet = Papers.unpacksTo(20 << 20, "[Content_Types].xml");
        byte[] macro = Papers.unpacksTo(20 << 20, "word/vbaProject.bin");
        assertThat(Papers.memoryOf(() -> {
                    assertThat(Formats.opens("a.docx", sheet)).isTrue();
                    assertThat(Dangers.of("attachments/1.docx", macro)).contains(Fault.MACRO);
                }))
                .isLessThan(8 << 20);
    }
}
