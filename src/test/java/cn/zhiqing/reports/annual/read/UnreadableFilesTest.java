package cn.zhiqing.reports.annual.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is no report, or cannot be read, is said in one sentence")
class UnreadableFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004word/document.xml",
                "%PDF-1.6 obj",
                "{\\rtf1",
                "MIME-Version: 1.0",
                "\u00D0\u00CF\u0011\u00E0",
                "GIF89a",
                "7z\u00BC\u00AF"
            })
    @DisplayName("A file of another program that is damaged, empty or no document is told so, with what to do")
    void otherFormatsAreToldByContent(String head) {
        assertThat(reason(head.getBytes(StandardCharsets.ISO_8859_1))).matches(".*(请|没有).*");
    }

    @Test
    void emptyForeignAndBinaryFiles() {
        assertThat(reason(new byte[0])).contains("空");
        assertThat(reason("明天下午三点开会，请带上第二十条的材料。".getBytes(StandardCharsets.UTF_8)))
                .contains("没有找到");
        assertThat(reason(new byte[5000])).contains("不是文字");
        assertThat(reason("<html><body><table><tr><td>天气</td><td>晴</td></tr></table></body></html>"
                        .getBytes(StandardCharsets.UTF_8)))
                .contains("没有找到");
    }

    @Test
    @DisplayName("Random bytes, archives and pictures are told as such, at once, whatever text they could be taken for")
    void garbage() {
        Random random = new Random(20);
        byte[] bytes = new byte[900_000];
        random.nextBytes(bytes);
        assertTimeoutPreemptively(
                Duration.ofSeconds(4), () -> assertThat(reason(bytes)).contains("不是文字"));
        byte[] tail = ("青山市水务局2024年政府信息公开工作年度报告\n" + "x".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(tail, 0, bytes, 0, tail.length);
        assertThat(reason(bytes)).contains("不是文字");
        for (int[] head :
                new int[][] {{0x1F, 0x8B, 8}, {0x89, 'P', 'N', 'G'}, {'P', 'K', 5, 6}, {'R', 'a', 'r', '!'}}) {
            for (int i = 0; i < head.length; i++) {
                bytes[i] = (byte) head[i];
            }
            assertThat(reason(bytes)).contains("请");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年青山市水务局政府信息公开",
                "年度报告2024年政府信息公开工作2024",
                "1 2 3 4 5 6 7 ",
                "1\n2\n",
                "a b c d ",
                "关于公布首页",
                "第二十条第 "
            })
    @DisplayName("Text of any length that is no report is said to be none in a time that grows with its length only")
    void longText(String piece) {
        String text = piece.repeat(900_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(8),
                () -> assertThat(new ReportReader().read(text.getBytes(StandardCharsets.UTF_8)))
                        .isNotNull());
    }

    @Test
    @DisplayName("A folder is called a folder")
    void aFolder() {
        ReadResult result = new ReportReader().read(folder);
        assertThat(((ReadResult.Unreadable) result).reason()).contains("文件夹");
    }

    @Test
    void aMissingFile() {
        ReadResult result = new ReportReader().read(folder.resolve("none.txt"));
        assertThat(((ReadResult.Unreadable) result).reason()).contains("打不开");
    }

    @Test
    void aFileLargerThanTheLimitIsNotLoaded() throws IOException {
        Path file = folder.resolve("large.txt");
        try (var channel = java.nio.channels.FileChannel.open(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {1}), 200L * 1024 * 1024);
        }
        ReadResult result = new ReportReader().read(file);
        assertThat(((ReadResult.Unreadable) result).reason()).contains("24MB");
        Files.delete(file);
    }

    @Test
    void aTableOfTenThousandColumns() {
        String wide = "<html><body><table><tr>" + "<td>0</td>".repeat(10_000) + "</tr></table></body></html>";
        assertThat(reason(wide.getBytes(StandardCharsets.UTF_8))).contains("10000列");
        assertThat(reason("0\t".repeat(10_000).getBytes(StandardCharsets.UTF_8)))
                .contains("列的上限");
    }

    @Test
    void aPageNestedWithoutEnd() {
        String deep = "<html><body>" + "<div>".repeat(5000) + "0";
        assertThat(new ReportReader().read(deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ReadResult.Unreadable.class);
    }

    private static String reason(byte[] bytes) {
        ReadResult result = new ReportReader().read(bytes);
        assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
        return ((ReadResult.Unreadable) result).reason();
    }
}
