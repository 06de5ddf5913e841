package cn.zhiqing.cases.letters;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RemedyParagraphTest {

    private static final Body BODY = new Body(
            new BodyId(7),
            "kjj",
            "市科技局",
            "济南市科学技术局",
            null,
            BodyKind.CITY,
            "370100",
            new Body.Remedies("济南市人民政府", "济南市市中区人民法院"),
            false,
            Body.Office.UNKNOWN);

    @ParameterizedTest(name = "{0} on {1}: reconsideration first {2}")
    @CsvSource({
        "REFUSE_SECRET,2023-06-01,false",
        "REFUSE_SECRET,2024-06-03,true",
        "REFUSE_SECRET,2026-03-02,true",
        "NOT_EXIST,2024-06-03,true",
        "NOT_OURS,2024-06-03,true",
        "STILL_UNCLEAR,2025-05-31,true",
        "PETITION,2024-01-01,true",
        "RECONFIRM,2024-06-03,true",
        "QUERY,2024-06-03,false",
        "NOT_EXIST,2023-12-31,false",
        "PETITION,2025-06-01,false",
        "NOT_EXIST,2026-03-02,false",
        "PARTIAL,2026-03-02,true",
        "QUERY,2026-03-02,false"
    })
    @DisplayName("行政复议法第二十三条、法释〔2025〕8号: the paragraph follows kind and day, and names organ, court and limits")
    void paragraph(ReplyKind kind, LocalDate on, boolean first) {
        String said = RemedyParagraph.of(kind, BODY, on, false);
        assertThat(said).contains("60日内向济南市人民政府申请行政复议");
        assertThat(said.contains("应当先申请行政复议")).isEqualTo(first);
        assertThat(said.contains("6个月内向济南市市中区人民法院")).isEqualTo(!first);
    }

    @ParameterizedTest
    @EnumSource(ReplyKind.class)
    @DisplayName(
            "every kind but a withdrawal names a remedy; served online, an online way is offered as well (第二十二条第二款)")
    void everyKind(ReplyKind kind) {
        String said = RemedyParagraph.of(kind, BODY, LocalDate.of(2026, 3, 2), true);
        assertThat(said.isEmpty()).isEqualTo(kind == ReplyKind.WITHDRAWN);
        assertThat(said.contains("互联网渠道")).isEqualTo(kind != ReplyKind.WITHDRAWN);
    }
}
