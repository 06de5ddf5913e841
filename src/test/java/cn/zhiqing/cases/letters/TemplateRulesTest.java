package cn.zhiqing.cases.letters;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.letters.TemplateRules.Wanted;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("文书模板的规则: a body words its letters itself, but not what the law words")
class TemplateRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final String SOUND = "{收件}\n经审查，{补正原因}。依据{依据}，请您在{补正期限}补正。\n【需要补正的事项：】{补正事项}\n您来电、来访，我们都会帮助您填写。";

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    @DisplayName("the common wording of every kind keeps the rules itself, and every field it may name is explained")
    void common(LetterKind kind) {
        assertThat(TemplateRules.words(LetterTemplates.common(kind), kind, TODAY))
                .isEmpty();
        assertThat(MergeFields.of(kind))
                .allSatisfy(field -> assertThat(field.meaning()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    @DisplayName("an invented request fills the common wording of every kind: no field is left open, none is empty")
    void invented(LetterKind kind) {
        Preview preview = Preview.invented(kind, LetterCheckTest.body("济南市人民政府"), LetterTemplates.common(kind), TODAY);
        assertThat(preview.letter().paragraphs())
                .isNotEmpty()
                .noneMatch(p -> p.text().contains("{") || p.text().contains("。。"));
        assertThat(preview.facts().keySet())
                .containsExactlyElementsOf(MergeFields.of(kind).stream()
                        .map(MergeFields.Field::name)
                        .toList());
        assertThat(preview.facts())
                .allSatisfy((name, says) -> assertThat(says).as(name).isNotBlank());
        assertThat(preview.letter().remedy().isEmpty()).isEqualTo(kind.remedy() == LetterKind.Remedy.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "TEMPLATE_UNKNOWN_FIELD       | 此致 | 此致{敬礼}",
                "TEMPLATE_ELEMENT_MISSING     | {补正期限} | 尽快",
                "TEMPLATE_BRACES              | 补正。 | 补正{。",
                "TEMPLATE_FIELD_IN_HEAD       | 【需要补正的事项：】{补正事项} | 【需要补正的事项：{补正事项}】",
                "TEMPLATE_RECEIVED_FIRST      | {收件} | 您好。\\n{收件}",
                "TEMPLATE_SHOWS_PERSONAL      | 来电 | 来电13812345678",
                "TEMPLATE_REMEDY              | 来电、来访 | 申请行政复议",
                "TEMPLATE_OUTDATED_LAW        | 经审查 | 依据《中华人民共和国政府信息公开条例》第五十九条",
            })
    @DisplayName("235号 and the law: what must not stand in a template is refused, with its sentence")
    void refused(String code, String what, String instead) {
        String wrong = code.equals("TEMPLATE_UNKNOWN_FIELD")
                ? SOUND + instead
                : SOUND.replace(what, instead.replace("\\n", "\n"));
        assertThat(wrong).isNotEqualTo(SOUND);
        List<Refusal> found = words(wrong);
        assertThat(found).extracting(Refusal::code).containsExactly(code);
        assertThat(found).allSatisfy(reason -> {
            assertThat(reason.article()).isNotBlank();
            assertThat(reason.message()).endsWith("。");
        });
    }

    @Test
    @DisplayName("a sound wording is taken; an empty one, one of five pages, and a finding within a sentence are not")
    void lengthAndPlace() {
        assertThat(words(SOUND)).isEmpty();
        assertThat(codes(TemplateRules.words(LetterTemplate.parse(" \n "), LetterKind.RECEIPT, TODAY)))
                .containsExactly("TEMPLATE_EMPTY", "TEMPLATE_ELEMENT_MISSING");
        assertThat(codes(words(SOUND + "长".repeat(4_000)))).containsExactly("TEMPLATE_TOO_LONG");
        assertThat(codes(TemplateRules.words(LetterTemplate.parse("{收件}\n现答复：{认定}"), LetterKind.GRANT, TODAY)))
                .containsExactly("TEMPLATE_BLOCK_APART");
    }

    @Test
    @DisplayName("every reason at once: words, day and remark")
    void atOnce() {
        var ask = new Wanted(
                LetterKind.CORRECTION, LetterTemplate.parse("{收件}向人民法院起诉，电话13812345678{年月"), TODAY.minusDays(1), " ");
        assertThat(codes(TemplateRules.refusals(ask, null, TODAY)))
                .containsExactly(
                        "TEMPLATE_ELEMENT_MISSING",
                        "TEMPLATE_BRACES",
                        "TEMPLATE_SHOWS_PERSONAL",
                        "TEMPLATE_REMEDY",
                        "TEMPLATE_FROM_PAST",
                        "TEMPLATE_REMARK_MISSING");
    }

    @Test
    @DisplayName("words that change nothing, a day before the version before it, a day beyond a year, a long remark")
    void settings() {
        WordingVersion third = version(3, TODAY.plusDays(10), SOUND, NOON);
        assertThat(codes(TemplateRules.refusals(wanted(SOUND, TODAY.plusDays(5)), third, TODAY)))
                .containsExactly("TEMPLATE_UNCHANGED", "TEMPLATE_FROM_EARLIER");
        assertThat(codes(TemplateRules.refusals(wanted(SOUND, TODAY.plusYears(2)), null, TODAY)))
                .containsExactly("TEMPLATE_FROM_FAR");
        var back = new Wanted(LetterKind.CORRECTION, null, TODAY, "长".repeat(201));
        assertThat(codes(TemplateRules.refusals(back, null, TODAY)))
                .containsExactly("TEMPLATE_UNCHANGED", "TEMPLATE_REMARK_TOO_LONG");
        var common = new Wanted(LetterKind.CORRECTION, null, TODAY.plusDays(10), "试用结束");
        assertThat(TemplateRules.refusals(common, third, TODAY)).isEmpty();
    }

    @Test
    @DisplayName(
            "in force is the highest version whose day has come, of those written before the letter's act: no version reaches back")
    void inForce() {
        var versions = List.of(
                version(1, TODAY, SOUND, NOON),
                version(2, TODAY, SOUND + "甲", NOON.plusSeconds(3_600)),
                version(3, TODAY.plusDays(7), null, NOON.plusSeconds(7_200)));
        assertThat(number(List.of(), TODAY, NOON)).isZero();
        assertThat(number(versions, TODAY.minusDays(1), NOON)).isZero();
        assertThat(number(versions, TODAY, NOON.minusSeconds(1))).isZero();
        assertThat(number(versions, TODAY, NOON)).isEqualTo(1);
        assertThat(number(versions, TODAY, NOON.plusSeconds(3_599))).isEqualTo(1);
        assertThat(number(versions, TODAY, NOON.plusSeconds(9_000))).isEqualTo(2);
        assertThat(number(versions, TODAY.plusDays(6), NOON.plusSeconds(600_000)))
                .isEqualTo(2);
        var last =
                WordingVersion.inForce(versions, LetterKind.CORRECTION, TODAY.plusDays(7), NOON.plusSeconds(600_000));
        assertThat(last.version()).isEqualTo(3);
        assertThat(last.common()).isTrue();
        assertThat(last.template()).isEqualTo(LetterTemplates.common(LetterKind.CORRECTION));
    }

    private static int number(List<WordingVersion> versions, LocalDate on, Instant at) {
        return WordingVersion.inForce(versions, LetterKind.CORRECTION, on, at).version();
    }

    private static WordingVersion version(int number, LocalDate from, @Nullable String text, Instant at) {
        return new WordingVersion(
                new BodyId(7),
                LetterKind.CORRECTION,
                number,
                from,
                text == null ? null : LetterTemplate.parse(text),
                new WordingVersion.Written(new StaffId(11), at, 1));
    }

    private static Wanted wanted(String text, LocalDate from) {
        return new Wanted(LetterKind.CORRECTION, LetterTemplate.parse(text), from, "说得更清楚");
    }

    private static List<Refusal> words(String text) {
        return TemplateRules.words(LetterTemplate.parse(text), LetterKind.CORRECTION, TODAY);
    }

    private static List<String> codes(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::code).toList();
    }
}
