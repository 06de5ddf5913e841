package cn.zhiqing.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.supervision.UrgeCommand.AnswerUrge;
import cn.zhiqing.supervision.UrgeCommand.CloseUrge;
import cn.zhiqing.supervision.UrgeCommand.OnUrge;
import cn.zhiqing.supervision.UrgeCommand.ReturnAnswer;
import cn.zhiqing.supervision.UrgeCommand.SendUrge;
import cn.zhiqing.supervision.UrgeCommand.WithdrawUrge;
import cn.zhiqing.supervision.UrgeRules.Hand;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("条例第四十七条: urge letters, every state × every act")
class UrgeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Hand SUPERVISOR = new Hand(true, false);
    private static final Hand OFFICE = new Hand(false, true);
    private static final Hand NOBODY = new Hand(false, false);

    private static UrgeState state(String name) {
        return switch (name) {
            case "waiting" -> new UrgeState.Waiting(TODAY.plusDays(3));
            case "overdue" -> new UrgeState.Waiting(TODAY.minusDays(1));
            case "answered" -> new UrgeState.Answered(TODAY.minusDays(1), TODAY.plusDays(2), false);
            case "closed" -> new UrgeState.Closed(TODAY.minusDays(1));
            default -> new UrgeState.Withdrawn(TODAY.minusDays(1));
        };
    }

    private static OnUrge act(String name) {
        return switch (name) {
            case "answer" -> new AnswerUrge(1, Secret.of("已拟稿，本周签发"), TODAY.plusDays(5));
            case "return" -> new ReturnAnswer(1, Secret.of("没有写明原因"), TODAY.plusDays(3));
            case "close" -> new CloseUrge(1);
            default -> new WithdrawUrge(1, Secret.of("已经答复"));
        };
    }

    private static Hand hand(String act) {
        return act.equals("answer") ? OFFICE : SUPERVISOR;
    }

    private static String codes(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::code).collect(Collectors.joining("+"));
    }

    @ParameterizedTest(name = "{0} × {1} → {2}")
    @CsvSource({
        "waiting,   answer,   Answered",
        "overdue,   answer,   Answered",
        "answered,  answer,   NOT_WAITING",
        "closed,    answer,   ENDED",
        "withdrawn, answer,   ENDED",
        "waiting,   return,   NOT_ANSWERED",
        "overdue,   return,   NOT_ANSWERED",
        "answered,  return,   Waiting",
        "closed,    return,   ENDED",
        "withdrawn, return,   ENDED",
        "waiting,   close,    NOT_ANSWERED",
        "overdue,   close,    NOT_ANSWERED",
        "answered,  close,    Closed",
        "closed,    close,    ENDED",
        "withdrawn, close,    ENDED",
        "waiting,   withdraw, Withdrawn",
        "overdue,   withdraw, Withdrawn",
        "answered,  withdraw, Withdrawn",
        "closed,    withdraw, ENDED",
        "withdrawn, withdraw, ENDED",
    })
    @DisplayName("state × act: the state after it, or why not")
    void table(String state, String act, String expected) {
        Outcome<UrgeState> outcome = UrgeRules.decide(state(state), act(act), hand(act), TODAY);
        String found = outcome instanceof Outcome.Accepted<UrgeState>(UrgeState after)
                ? after.getClass().getSimpleName()
                : codes(outcome.reasons());
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} by the other side")
    @CsvSource({
        "answer, NOT_YOURS_TO_ANSWER",
        "return, NOT_YOURS_TO_URGE",
        "close, NOT_YOURS_TO_URGE",
        "withdraw, NOT_YOURS_TO_URGE"
    })
    @DisplayName("the urged body answers, the supervising office judges; nobody does both for the other")
    void hands(String act, String expected) {
        Hand other = act.equals("answer") ? SUPERVISOR : OFFICE;
        UrgeState from = act.equals("answer") || act.equals("withdraw") ? state("waiting") : state("answered");
        assertThat(codes(UrgeRules.decide(from, act(act), other, TODAY).reasons()))
                .isEqualTo(expected);
        assertThat(codes(UrgeRules.decide(from, act(act), NOBODY, TODAY).reasons()))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("an answer after its last day is taken, and called late")
    void lateAnswer() {
        var late =
                UrgeRules.decide(state("overdue"), act("answer"), OFFICE, TODAY).orThrow();
        assertThat(late).isEqualTo(new UrgeState.Answered(TODAY, TODAY.plusDays(5), true));
        assertThat(late.label()).contains("逾期");
        var lastDay = UrgeRules.decide(new UrgeState.Waiting(TODAY), act("answer"), OFFICE, TODAY)
                .orThrow();
        assertThat(lastDay).isEqualTo(new UrgeState.Answered(TODAY, TODAY.plusDays(5), false));
    }

    @Test
    @DisplayName("every reason at once: empty text, a promise in the past, an ended letter, the wrong hand")
    void allReasons() {
        var empty = new AnswerUrge(1, Secret.of("  "), TODAY.minusDays(1));
        assertThat(codes(UrgeRules.decide(state("closed"), empty, NOBODY, TODAY).reasons()))
                .isEqualTo("NOT_YOURS_TO_ANSWER+ENDED+ANSWER_MISSING+PROMISED_PAST");
        var far = new ReturnAnswer(1, Secret.of("长".repeat(4001)), TODAY.plusDays(61));
        assertThat(codes(UrgeRules.decide(state("answered"), far, SUPERVISOR, TODAY)
                        .reasons()))
                .isEqualTo("TEXT_TOO_LONG+ANSWER_BY_FAR");
    }

    @Test
    @DisplayName("a letter needs requests, a demand and a day to come; a body does not urge itself")
    void sending() {
        BodyId city = new BodyId(1);
        var wrong = new SendUrge(city, city, List.of(), Secret.of(""), TODAY);
        assertThat(codes(UrgeRules.againstSending(wrong, NOBODY, TODAY)))
                .isEqualTo("NOT_YOURS_TO_URGE+NOT_BENEATH+NO_CASES+TEXT_MISSING+ANSWER_BY_PAST");
        var many = new SendUrge(
                city, new BodyId(2), Collections.nCopies(51, new CaseId(1)), Secret.of("请本周答复"), TODAY.plusDays(3));
        assertThat(codes(UrgeRules.againstSending(many, SUPERVISOR, TODAY))).isEqualTo("TOO_MANY_CASES");
        var right = new SendUrge(city, new BodyId(2), List.of(new CaseId(1)), Secret.of("请本周答复"), TODAY.plusDays(60));
        assertThat(UrgeRules.againstSending(right, SUPERVISOR, TODAY)).isEmpty();
    }
}
