package cn.zhiqing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zhiqing.cases.Application;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Interfaces: keys, limits and what is read, as values")
class RulesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("a key has 256 random bits, no two are equal, and its digest tells nothing of it")
    void keys() {
        var random = new SecureRandom();
        Secret<String> one = KeyText.fresh(random);
        assertThat(one.disclose()).matches("zhiqing_[A-Za-z0-9_-]{43}");
        assertThat(KeyText.fresh(random).disclose()).isNotEqualTo(one.disclose());
        assertThat(KeyText.digest(one)).hasSize(32).isEqualTo(KeyText.digest(one));
        assertThat(one.toString()).doesNotContain("zhiqing_");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "[]", "[{}]", "7", "\"a\"", "null"})
    @DisplayName("a body that is no object is told so, not a field without a name")
    void noObject(String body) {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> AskReading.read(body.getBytes(StandardCharsets.UTF_8), IntakeAsk.class));
        assertThat(problem.reasons().getFirst().message()).isEqualTo("请求体要是一个 JSON 对象，请核对接口说明。");
    }

    @Test
    @DisplayName("GB/T 32905: SM3 of abc is the standard's first example")
    void sm3() {
        assertThat(java.util.HexFormat.of().formatHex(KeyText.sm3("abc".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "Basic eA==", "Bearer", "Bearer short", "zhiqing_abc", "Bearer  zhiqing_zzz "})
    @DisplayName("only Bearer and a whole key is a key")
    void notKeys(String header) {
        assertThat(KeyText.in(header)).isEmpty();
    }

    @Test
    @DisplayName(
            "a bucket of 60 a minute gives 60 calls at once, then one a second, and never more than a minute's worth")
    void bucket() {
        TokenBucket bucket = TokenBucket.full(60, NOON);
        for (int i = 0; i < 60; i++) {
            assertThat(bucket.hasOne()).isTrue();
            bucket = bucket.withoutOne();
        }
        assertThat(bucket.hasOne()).isFalse();
        assertThat(bucket.secondsToNext()).isEqualTo(1);
        assertThat(bucket.filled(NOON.plusMillis(900)).hasOne()).isFalse();
        assertThat(bucket.filled(NOON.plusSeconds(1)).hasOne()).isTrue();
        assertThat(bucket.filled(NOON.plusSeconds(86_400)).tokens()).isEqualTo(60);
        assertThat(bucket.filled(NOON.minusSeconds(60)).tokens()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', 60, INTAKE, 2026-04-01, LABEL",
        "门户, 0, INTAKE, 2026-04-01, RATE",
        "门户, 60, '', 2026-04-01, SCOPES",
        "门户, 60, INTAKE, 2026-03-01, EXPIRES",
        "门户, 60, INTAKE, 2029-03-01, EXPIRES",
        "门户, 60, INTAKE, 2026-03-02, ''"
    })
    @DisplayName("a key without label, scope, rate or near end is not issued")
    void newKeys(String label, int rate, String scope, LocalDate end, String refused) {
        Set<Scope> scopes = scope.isEmpty() ? Set.of() : Set.of(Scope.valueOf(scope));
        List<Refusal> wrong = new NewKey(new BodyId(7), label, scopes, rate, end).wrong(DAY);
        assertThat(wrong)
                .extracting(Refusal::code)
                .containsExactly(refused.isEmpty() ? new String[0] : new String[] {refused});
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"applicant\":{\"kind\":\"NATURAL\",\"purpose\":\"x\"}} | UNKNOWN_FIELD",
                "{\"aplicant\":{}} | UNKNOWN_FIELD",
                "{\"form\":\"FAX\"} | WRONG_VALUE",
                "{\"form\":0} | WRONG_VALUE",
                "{\"handOver\":{\"receivedOn\":\"2.3.2026\"}} | WRONG_VALUE",
                "{\"items\":{}} | WRONG_TYPE",
                "{\"needsHelp\":\"maybe\"} | WRONG_TYPE",
                "{\"topic\":{}} | WRONG_TYPE",
                "{\"topic\":\"a\",\"topic\":\"b\"} | NOT_JSON",
                "{\"topic\":\"a\" | NOT_JSON",
                "{} {} | WRONG_TYPE",
                "null | NOT_AN_OBJECT",
                "[] | WRONG_TYPE"
            })
    @DisplayName("what is not as described is refused with its place, and the value is not repeated")
    void reading(String json, String code) {
        assertThat(problem(json.getBytes(StandardCharsets.UTF_8)).reasons())
                .extracting(Refusal::code)
                .containsExactly(code);
    }

    @Test
    @DisplayName("a wrong value says what may be written, and where")
    void helps() {
        String told = problem("{\"applicant\":{\"kind\":\"欧阳若兰\"}}".getBytes(StandardCharsets.UTF_8))
                .reasons()
                .getFirst()
                .message();
        assertThat(told).contains("applicant.kind", "NATURAL").doesNotContain("欧阳若兰");
    }

    @Test
    @DisplayName("GBK bytes are told as such, not read as something else")
    void encoding() {
        assertThat(problem("{\"topic\":\"济南\"}".getBytes(java.nio.charset.Charset.forName("GBK")))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("NOT_UTF8");
    }

    private static Problem problem(byte[] body) {
        return catchThrowableOfType(Problem.class, () -> AskReading.read(body, IntakeAsk.class));
    }

    @Test
    @DisplayName("everything too long or invisible is told at once")
    void lengths() {
        String json = "{\"applicant\":{\"kind\":\"NATURAL\",\"name\":\"" + "长".repeat(201)
                + "\",\"phone\":\"1\\u00002\",\"email\":\"a\\nb\"}}";
        IntakeAsk ask = AskReading.read(json.getBytes(StandardCharsets.UTF_8), IntakeAsk.class);
        assertThatThrownBy(() -> AskRules.application(ask))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.reasons())
                                .extracting(Refusal::code)
                                .containsExactly("TOO_LONG", "CONTROL_CHARACTER", "LINE_BREAK"));
        assertThat(ask.toString()).doesNotContain("长");
    }

    @Test
    @DisplayName("条例第二十九条: what is read becomes the application, with nothing added")
    void application() {
        IntakeAsk ask = AskReading.read(Town.asked("欧阳若兰", "环评批复").getBytes(StandardCharsets.UTF_8), IntakeAsk.class);
        Application read = AskRules.application(ask);
        assertThat(read.missing()).isEmpty();
        assertThat(read.name().disclose()).isEqualTo("欧阳若兰");
        assertThat(read.items())
                .singleElement()
                .satisfies(item -> assertThat(item.subject().disclose()).isEqualTo("环评批复"));
    }
}
