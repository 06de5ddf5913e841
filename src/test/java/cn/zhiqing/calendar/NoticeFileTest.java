package cn.zhiqing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every mistake in a file of notices is told at once, with its line")
class NoticeFileTest {

    private static final String GOOD = "date,kind,name,notice_no\r\n2027-01-01,HOLIDAY,元旦,国办发明电〔2026〕9号\r\n";

    @Test
    @DisplayName("duplicate day, make-up on a weekday, wrong year, no such day, wrong kind, missing name and notice")
    void mistakes() {
        String csv = """
                date,kind,name,notice_no
                2027-01-01,HOLIDAY,元旦,文号
                2027-01-01,HOLIDAY,元旦,文号
                2027-01-05,MAKEUP_WORK,元旦,文号
                2025-05-01,HOLIDAY,劳动节,文号
                2027-02-30,HOLIDAY,春节,文号
                2027-02-06,OFF,春节,文号
                2027-02-07,HOLIDAY,,
                2027-02-08,HOLIDAY
                """;
        List<Refusal> wrong =
                findings(csv.getBytes(StandardCharsets.UTF_8), 2027, "").wrong();
        assertThat(wrong)
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder(
                        "DUPLICATE_DAY",
                        "MAKEUP_NOT_WEEKEND",
                        "OUTSIDE_YEAR",
                        "BAD_DATE",
                        "BAD_KIND",
                        "NO_NAME",
                        "NO_NOTICE",
                        "WRONG_COLUMNS");
        assertThat(wrong)
                .filteredOn(r -> r.code().equals("DUPLICATE_DAY"))
                .singleElement()
                .satisfies(r -> assertThat(r.message()).startsWith("第3行").contains("第2行"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    @DisplayName("encodings")
    void encodings(String charset) {
        NoticeFindings read = findings(GOOD.getBytes(Charset.forName(charset)), 2027, "");
        assertThat(read.wrong()).isEmpty();
        assertThat(read.rows()).extracting(NoticeRow::name).containsExactly("元旦");
    }

    @Test
    @DisplayName("a byte order mark is skipped; Chinese headings and kinds are understood")
    void mark() {
        String csv = "\uFEFF日期,类别,名称,文号\n2027-01-02,调休上班,元旦,\n2027-01-01,放假,元旦,\n";
        NoticeFindings read = findings(csv.getBytes(StandardCharsets.UTF_8), 2027, "国办发明电〔2026〕9号");
        assertThat(read.wrong()).isEmpty();
        assertThat(read.rows())
                .extracting(NoticeRow::date)
                .containsExactly(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 1));
    }

    @Test
    @DisplayName(
            "wrong header, wrong encoding, wrong year, broken JSON, JSON of another year, JSON without days, nothing in it")
    void files() {
        assertThat(codes("datum,kind\n", 2027)).containsExactly("WRONG_HEADER");
        assertThat(codes("", 2027)).containsExactly("WRONG_HEADER");
        assertThat(findings(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41, (byte) 0xFF}, 2027, "")
                        .wrong())
                .extracting(Refusal::code)
                .containsExactly("BAD_ENCODING");
        assertThat(codes(GOOD.replace("2027", "2029"), 2029)).containsExactly("YEAR_NOT_NEXT");
        assertThat(codes("{\"year\": 2027, \"days\": [\n{", 2027)).containsExactly("BAD_JSON");
        assertThat(codes("{\"year\": 2028, \"days\": []}", 2027)).containsExactly("OTHER_YEAR");
        assertThat(codes("{\"year\": 2027}", 2027)).containsExactly("WRONG_HEADER");
        assertThat(codes("{\"year\": 2027, \"days\": []}", 2027)).containsExactly("EMPTY_YEAR");
    }

    @Test
    @DisplayName("a mistake in JSON is told with its line")
    void jsonLine() {
        String json =
                "{\"year\": 2027, \"days\": [\n{\"name\": \"元旦\",\n \"date\": \"2027-13-01\", \"isOffDay\": true},\n"
                        + "{\"name\": \"元旦\", \"date\": \"2027-01-01\", \"isOffDay\": 1}, 5]}";
        List<Refusal> wrong =
                findings(json.getBytes(StandardCharsets.UTF_8), 2027, "文号").wrong();
        assertThat(wrong).extracting(Refusal::message).anyMatch(m -> m.startsWith("第2行：日期"));
        assertThat(wrong).extracting(Refusal::message).anyMatch(m -> m.startsWith("第4行：类别"));
    }

    private static List<String> codes(String text, int year) {
        return findings(text.getBytes(StandardCharsets.UTF_8), year, "文号").wrong().stream()
                .map(Refusal::code)
                .toList();
    }

    private static NoticeFindings findings(byte[] content, int year, String noticeNo) {
        return NoticeRules.check(new NoticeFile(year, noticeNo, "f.csv", content), WorkingCalendar.builtIn());
    }
}
