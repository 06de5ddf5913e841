package cn.zhiqing.cases.letters;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.kernel.Refusal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("补正的原因和文书的分段")
class LackingTest {

    @Test
    @DisplayName("every content of article 29 that can be missing has its name (条例第二十九条)")
    void named() {
        var empty = Application.by(ApplicantKind.NATURAL)
                .identifiedBy(IdType.NOT_GIVEN, "")
                .asks("\u3164")
                .wants(DeliveryForm.NOT_GIVEN, DeliveryWay.POST)
                .filled();
        List<String> sentences = empty.missing().stream().map(Refusal::message).toList();
        assertThat(Lacking.contents(sentences)).hasSize(sentences.size()).hasSize(6);
        assertThat(Lacking.contents(List.of("请写明年份"))).isEmpty();
    }

    @Test
    @DisplayName("a line break begins a paragraph; what nobody sees is not set")
    void paragraphs() {
        var letter = new Letter(
                "市科技局",
                "告知书",
                "号",
                "林\u202E晓\n岚",
                List.of(new Letter.Paragraph("事项：", "1. 甲\u200B\r\n\n2. 乙\u0000")),
                "",
                "2026年3月2日",
                "",
                false);
        assertThat(letter.paragraphs())
                .containsExactly(new Letter.Paragraph("事项：", "1. 甲"), new Letter.Paragraph("", "2. 乙"));
        assertThat(letter.addressee()).isEqualTo("林晓 岚");
    }
}
