package cn.zhiqing.reports.annual.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table2Cell;
import cn.zhiqing.reports.annual.layout.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A report is read exactly out of office files, PDF and OFD, tables over page breaks too")
class OfficeFilesTest {
    private static final int SEEDS = Integer.getInteger("zhiqing.office", 4);

    static Stream<Arguments> everyFile() {
        return Stream.of(OfficeFile.values())
                .flatMap(file -> Stream.of(ReportFormat.values()).map(format -> Arguments.of(file, format)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyFile")
    void everyCell(OfficeFile file, ReportFormat format) throws IOException {
        for (int seed = 1; seed <= SEEDS; seed++) {
            AnnualTables tables = PrintedReport.figures(format, format.rows(), seed);
            byte[] bytes = file.print("青山市水务局2024年政府信息公开工作年度报告", tables);
            ReadResult result = new ReportReader().read(bytes);
            assertThat(result).isInstanceOf(ReadResult.Read.class);
            var report = ((ReadResult.Read) result).report();
            assertThat(report.format()).isEqualTo(format);
            assertThat(tables.differencesTo(report.tables())).isEmpty();
            assertThat(report.year()).isEqualTo(2024);
            assertThat(report.agency()).isEqualTo("青山市水务局");
        }
    }

    @ParameterizedTest
    @EnumSource(OfficeFile.class)
    @DisplayName(
            "cut off or damaged anywhere, it is read as far as it is certain or refused in one sentence, never wrong")
    void damaged(OfficeFile file) throws IOException {
        AnnualTables tables = PrintedReport.figures(ReportFormat.FORMAT_2021, ReportFormat.FORMAT_2021.rows(), 11);
        byte[] whole = file.print("青山市水务局2024年政府信息公开工作年度报告", tables);
        Random random = new Random(12);
        for (int cut = 1; cut < 20; cut++) {
            byte[] some = Arrays.copyOf(whole, whole.length * cut / 20);
            assertThat(new ReportReader().read(some)).isNotNull();
            byte[] turned = whole.clone();
            for (int i = 0; i < 20; i++) {
                turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(new ReportReader().read(turned)).isNotNull();
        }
    }

    @Test
    @DisplayName("an archive that unpacks to gigabytes is refused while it unpacks")
    void bomb() {
        byte[] zeros = new byte[70 << 20];
        assertThat(reason(OfficeFile.packed(Map.of("word/document.xml", zeros))))
                .contains("展开后过大");
        assertThat(reason(OfficeFile.packed(Map.of("a", zeros, "b", zeros, "c", zeros))))
                .contains("展开后过大");
    }

    @Test
    @DisplayName("external entities are not fetched: a document that declares some is refused")
    void externalEntities() {
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        byte[] packed = OfficeFile.packed(Map.of("word/document.xml", hostile.getBytes(StandardCharsets.UTF_8)));
        assertThat(reason(packed)).contains("外部实体");
    }

    @Test
    @DisplayName("every value of a page or sheet says where it stands: page, table, row, cell")
    void places() throws IOException {
        AnnualTables tables = PrintedReport.figures(ReportFormat.FORMAT_2021, ReportFormat.FORMAT_2021.rows(), 3);
        for (OfficeFile file : OfficeFile.values()) {
            var read = (ReadResult.Read) new ReportReader().read(file.print("青山市水务局2024年政府信息公开工作年度报告", tables));
            assertThat(read.places().keySet()).containsExactlyInAnyOrderElementsOf(tables.ids());
        }
        var pdf = (ReadResult.Read) new ReportReader().read(OfficeFile.PDF.print("青山市水务局2024年政府信息公开工作年度报告", tables));
        Place first = pdf.places().get(new Table2Cell(Row.R1_NEW, Column.C1_NATURAL));
        Place second = pdf.places().get(new Table2Cell(Row.R4_CARRY_OUT, Column.C1_NATURAL));
        assertThat(Objects.requireNonNull(second).page())
                .as("the table goes over a page break")
                .isGreaterThan(Objects.requireNonNull(first).page());
        assertThat(first.box()).isNotNull();
        assertThat(first.told()).matches("第\\d页第\\d个表格第\\d+行第2格");
    }

    @Test
    @DisplayName("a folder and a ZIP with Chinese names are read file by file; what is no report stops no other")
    void many(@TempDir Path folder) throws IOException {
        AnnualTables tables = PrintedReport.figures(ReportFormat.FORMAT_2021, ReportFormat.FORMAT_2021.rows(), 5);
        byte[] report = OfficeFile.DOCX.print("青山市水务局2024年政府信息公开工作年度报告", tables);
        Files.createDirectories(folder.resolve("一科"));
        Files.write(folder.resolve("一科/水务局.docx"), report);
        Files.write(folder.resolve("坏.pdf"), "%PDF-1.7 坏".getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve(".隐藏"), "不读");
        List<ReportFolder.Named> read = ReportFolder.read(folder, new ReportReader());
        assertThat(read)
                .extracting(one -> one.result().getClass().getSimpleName())
                .containsExactly("Read", "Unreadable");
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("年报/水务局.docx", report);
        parts.put("年报/说明.txt", "明天开会".getBytes(StandardCharsets.UTF_8));
        Path zip = Files.write(folder.resolve("各局.zip"), OfficeFile.packed(parts));
        assertThat(ReportFolder.read(zip, new ReportReader()))
                .extracting(ReportFolder.Named::name)
                .containsExactly(zip + "!/年报/水务局.docx", zip + "!/年报/说明.txt");
        assertThat(ReportFolder.read(Files.createDirectories(folder.resolve("空")), new ReportReader()))
                .hasSize(1);
    }

    private static String reason(byte[] bytes) {
        ReadResult result = new ReportReader().read(bytes);
        assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
        return ((ReadResult.Unreadable) result).reason();
    }
}
