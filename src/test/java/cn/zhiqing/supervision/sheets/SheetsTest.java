package cn.zhiqing.supervision.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@DisplayName("Tables as files, row by row")
class SheetsTest {

    private static final List<String> HEAD = List.of("机关", "件数", "日期");

    private static byte[] write(Format format, List<List<@Nullable Object>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Sheet sheet = format.begin("清单", HEAD, bytes)) {
            for (List<@Nullable Object> row : rows) {
                sheet.row(row);
            }
        }
        return bytes.toByteArray();
    }

    private static String csv(@Nullable Object... cells) throws IOException {
        String text = new String(write(Format.CSV, List.of(Arrays.asList(cells))), StandardCharsets.UTF_8);
        return text.substring(text.indexOf("\r\n") + 2);
    }

    @Test
    @DisplayName("RFC 4180: byte order mark, CR LF, quotes doubled, empty cells empty, days in ISO form")
    void csv() throws IOException {
        byte[] bytes = write(Format.CSV, List.of(Arrays.asList("甲,乙", 12L, LocalDate.of(2026, 3, 2))));
        assertThat(Arrays.copyOf(bytes, 3)).containsExactly(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\uFEFF机关,件数,日期\r\n\"甲,乙\",12,2026-03-02\r\n");
        assertThat(csv("说\"好\"", null, "两\n行")).isEqualTo("\"说\"\"好\"\"\",,\"两\n行\"\r\n");
        assertThat(csv("", -3, "1-2")).isEqualTo(",-3,1-2\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "=cmd|' /C calc'!A0"})
    @DisplayName("a text that a spreadsheet would calculate is written so that it does nothing")
    void noFormula(String text) throws IOException {
        assertThat(csv(text, null, null).replace("\"", "")).startsWith("'" + text);
        Document sheet = part(write(Format.XLSX, List.of(Arrays.asList(text, 1, null))), "xl/worksheets/sheet1.xml");
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(texts(sheet)).contains(text);
    }

    @Test
    @DisplayName("a workbook that reads back: texts, numbers, days; markup escaped, what XML cannot hold left out")
    void xlsx() throws IOException {
        byte[] bytes = write(
                Format.XLSX,
                List.of(
                        Arrays.asList("<甲>&\"乙\" \u0001\uFFFF𠮷", 42, LocalDate.of(2026, 3, 2)),
                        Arrays.asList(null, null, null)));
        assertThat(parts(bytes).keySet())
                .contains(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml");
        Document sheet = part(bytes, "xl/worksheets/sheet1.xml");
        assertThat(texts(sheet)).containsExactly("机关", "件数", "日期", "<甲>&\"乙\" 𠮷");
        NodeList values = sheet.getElementsByTagName("v");
        assertThat(values.item(0).getTextContent()).isEqualTo("42");
        assertThat(values.item(1).getTextContent()).isEqualTo("46083");
        assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(3);
    }

    @Test
    @DisplayName("what does not fit on one sheet goes on with its headings on the next")
    void overflow() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Sheet sheet = new XlsxSheet("清单", HEAD, bytes, 3)) {
            for (int i = 1; i <= 5; i++) {
                sheet.row(Arrays.asList("第" + i, i, null));
            }
        }
        assertThat(texts(part(bytes.toByteArray(), "xl/worksheets/sheet2.xml")))
                .containsExactly("机关", "件数", "日期", "第3", "第4");
        assertThat(texts(part(bytes.toByteArray(), "xl/worksheets/sheet3.xml"))).endsWith("第5");
        Document workbook = part(bytes.toByteArray(), "xl/workbook.xml");
        assertThat(workbook.getElementsByTagName("sheet").getLength()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "XLSX"})
    @DisplayName("300,000 rows of twenty columns leave no more behind in memory than thirty")
    void memory(Format format) throws IOException {
        long after = held(format, 300_000);
        assertThat(after).as("bytes still held while the last row was written").isLessThan(16L << 20);
    }

    /** How much more is reachable just before the end of the file than before its beginning. */
    private static long held(Format format, int rows) throws IOException {
        List<@Nullable Object> row = new java.util.ArrayList<>();
        for (int i = 0; i < 20; i++) {
            row.add(i % 3 == 0 ? (Object) i : "市自然资源和规划局" + i);
        }
        long before = used();
        try (Sheet sheet = format.begin("清单", HEAD, OutputStream.nullOutputStream())) {
            for (int i = 0; i < rows; i++) {
                sheet.row(row);
            }
            return used() - before;
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<String> texts(Document sheet) {
        NodeList found = sheet.getElementsByTagName("t");
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static Document part(byte[] workbook, String name) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            byte[] content = java.util.Objects.requireNonNull(parts(workbook).get(name), name);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException(name + " is no XML", e);
        }
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
