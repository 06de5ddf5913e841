package cn.zhiqing.cases.apply;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What each page needs, which page comes next, and what the check page shows")
class AnswerRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 11);

    private static FormErrors check(ApplyStep step, List<Ask> asks, String... changes) {
        Map<String, String> all = new HashMap<>(Lin.answers());
        for (int i = 0; i < changes.length; i += 2) {
            all.put(changes[i], changes[i + 1]);
        }
        return AnswerRules.check(step, asks, new Answers(all), TODAY);
    }

    @ParameterizedTest(name = "{0}–{1}: {3}")
    @CsvSource({
        "2023, 2025, '', ''",
        "'', '', '', ''",
        "2023, '', yearsTo, 请填写到哪一年：只要 2023 年的，这里也填 2023；一直到现在的，填 2026",
        "'', 2020, years, 请填写从哪一年起；只要 2020 年的，这里也填 2020",
        "2023, 2021, yearsTo, 结束年份不能早于开始年份，请改为 2023 或以后",
        "23, '', years, '年份请填写 4 位数字，1949 到 2026'",
        "'', 2027, yearsTo, '结束年份请填写 4 位数字，1949 到 2026'"
    })
    @DisplayName("years are optional, four digits, in order, not in the future")
    void years(String from, String to, String field, String message) {
        FormErrors errors = check(ApplyStep.WHAT, List.of(), "years", from, "yearsTo", to);
        assertThat(errors.any()).isEqualTo(!field.isEmpty());
        assertThat(field.isEmpty() ? "" : errors.at(field)).isEqualTo(message);
    }

    @Test
    @DisplayName("one way of contact is enough, none is not (条例第二十九条第二款第一项)")
    void contact() {
        assertThat(check(ApplyStep.CONTACT, List.of(), "phone", "", "email", "").at("phone"))
                .contains("至少填写一项");
        assertThat(check(ApplyStep.CONTACT, List.of(), "phone", "").any()).isFalse();
        assertThat(check(ApplyStep.CONTACT, List.of(), "phone", "1381234567").at("phone"))
                .contains("现在是 10 位");
        assertThat(check(ApplyStep.CONTACT, List.of(), "email", "lin").at("email"))
                .contains("@");
    }

    @Test
    @DisplayName("a way of delivery needs its address (条例第二十九条第二款第三项)")
    void delivery() {
        assertThat(check(ApplyStep.HOW, List.of(), "email", "").at("way")).contains("电子邮箱");
        assertThat(check(ApplyStep.HOW, List.of(), "way", "POST").at("way")).contains("通信地址");
        assertThat(check(ApplyStep.HOW, List.of(), "way", "POST", "address", "市中区某路1号")
                        .any())
                .isFalse();
        assertThat(check(ApplyStep.HOW, List.of(), "way", "IN_PERSON").any()).isFalse();
    }

    @Test
    @DisplayName("only a resident's identity card is checked by its digits; a passport is taken as written")
    void identity() {
        assertThat(check(ApplyStep.PERSON, List.of(), "idNumber", "370102199001011232")
                        .at("idNumber"))
                .contains("校验码");
        assertThat(check(ApplyStep.PERSON, List.of(), "idNumber", "37010219900101123")
                        .at("idNumber"))
                .contains("现在是 17 位");
        assertThat(check(ApplyStep.PERSON, List.of(), "idType", "PASSPORT", "idNumber", "E12345678")
                        .any())
                .isFalse();
    }

    @Test
    @DisplayName(
            "what was not offered cannot be chosen, what is too long is told how long it may be, what is missing is named")
    void fields() {
        Ask form = Ask.of(Ask.Kind.RADIO, "form", "形式", "", choices(DeliveryForm.values()));
        assertThat(check(ApplyStep.BODY, List.of(form), "form", "x").at("form")).isEqualTo("请从列出的选项中选一项");
        assertThat(check(ApplyStep.BODY, List.of(form), "form", "").at("form")).isEqualTo("请选择形式");
        Ask name = Ask.text("name", "姓名", "");
        assertThat(check(ApplyStep.BODY, List.of(name), "name", "长".repeat(101)).at("name"))
                .isEqualTo("姓名最多 100 个字，现在是 101 个字");
        assertThat(check(ApplyStep.BODY, List.of(name), "name", " ").at("name")).isEqualTo("请填写姓名");
        assertThat(check(ApplyStep.BODY, List.of(name.orNothing()), "name", "").any())
                .isFalse();
    }

    private static List<Choice> choices(Enum<?>[] values) {
        return Arrays.stream(values).map(v -> Choice.of(v.name(), v.name())).toList();
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "person, '', who person contact proof body what how",
        "organisation, '', who organisation contact proof body what how",
        "agent, person, who agent person contact proof authority body what how",
        "agent, organisation, who agent organisation contact proof authority body what how"
    })
    @DisplayName("the pages asked of a person, an organisation and an agent; the way back is the way there")
    void order(String who, String principal, String pages) {
        Answers answers = new Answers(Map.of("who", who, "principal", principal));
        StringBuilder went = new StringBuilder("who");
        ApplyStep step = ApplyStep.WHO;
        while (step.next(answers).isPresent()) {
            ApplyStep next = step.next(answers).get();
            assertThat(next.back(answers)).isEqualTo(step.address());
            step = next;
            went.append(' ').append(step.path());
        }
        assertThat(went.toString()).isEqualTo(pages);
        assertThat(ApplyStep.WHO.back(answers)).isEqualTo("/");
    }

    @Test
    @DisplayName("the check page masks identity and contact to another browser; who typed them sees them as typed")
    void shown() {
        Answers answers = new Answers(Lin.answers());
        String all = CheckAnswers.who(answers, 0, false).toString()
                + CheckAnswers.what(answers, "济南市科技局")
                + CheckAnswers.how(answers, false);
        assertThat(all)
                .contains("林晓岚", "138****5678", "2023年至2025年", "发到电子邮箱", "没有填写")
                .doesNotContain(Lin.ID, Lin.PHONE, "lin@example.cn");
        assertThat(CheckAnswers.who(answers, 0, true).toString() + CheckAnswers.how(answers, true))
                .contains(Lin.ID, Lin.PHONE, "lin@example.cn")
                .doesNotContain("****");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"2023, 2025, 2023年至2025年", "2023, 2023, 2023年", "2023, '', 2023年以后", "'', 2025, 2025年以前", "'', '', ''"})
    @DisplayName("years in words")
    void yearsInWords(String from, String to, String words) {
        assertThat(CheckAnswers.years(new Answers(Map.of("years", from, "yearsTo", to))))
                .isEqualTo(words);
    }

    @Test
    @DisplayName("answers turn into the application of article 29; the number of a document may be known or not")
    void filled() {
        var application = FilledIn.of(new Answers(Lin.answers()));
        assertThat(application.missing()).isEmpty();
        assertThat(application.way()).isEqualTo(DeliveryWay.EMAIL);
        assertThat(application.agent()).isNull();
        assertThat(application.items().getFirst().features().disclose()).isEqualTo("2023年至2025年");
    }

    @Test
    @DisplayName(
            "a draft code has 80 bits in letters that are not mistaken for one another, and is read in any writing")
    void draftCode() {
        String code = DraftCode.fresh().disclose();
        assertThat(code).matches("[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){3}");
        assertThat(DraftCode.written(
                                DraftCode.fresh().map(c -> c.replace("-", " ").toLowerCase(java.util.Locale.ROOT)))
                        .disclose())
                .matches(DraftCode::isOne);
        assertThat(DraftCode.isOne("x; Path=/")).isFalse();
    }
}
