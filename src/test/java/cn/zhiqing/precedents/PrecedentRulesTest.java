package cn.zhiqing.precedents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.precedents.Precedent.Standing;
import cn.zhiqing.precedents.PrecedentCommand.OnPrecedent;
import cn.zhiqing.precedents.PrecedentCommand.Return;
import cn.zhiqing.precedents.PrecedentCommand.Revise;
import cn.zhiqing.precedents.PrecedentCommand.Share;
import cn.zhiqing.precedents.PrecedentCommand.Withdraw;
import cn.zhiqing.precedents.PrecedentRules.Hand;
import cn.zhiqing.precedents.PrecedentText.Part;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("案例: who may do what, in which state")
class PrecedentRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Hand OFFICE = new Hand(true, true, true);
    private static final Hand SECOND = new Hand(false, true, false);
    private static final Hand CLERK = new Hand(false, false, false);
    private static final PrecedentText FULL = new PrecedentText(
            Arrays.stream(Part.values()).collect(Collectors.toMap(part -> part, Part::label)), List.of());

    private static Precedent at(Standing standing) {
        return new Precedent(
                1,
                3,
                new BodyId(7),
                new CaseId(9),
                ReplyKind.PARTIAL,
                DAY,
                standing,
                2,
                standing == Standing.SHARED ? 2 : 0,
                new StaffId(11),
                DAY);
    }

    private static OnPrecedent act(String name) {
        return switch (name) {
            case "revise" -> new Revise(1, FULL);
            case "share" -> new Share(1, true);
            case "share unread" -> new Share(1, false);
            case "return" -> new Return(1, Secret.of("第三段能认出人"));
            case "return mute" -> new Return(1, Secret.of(" "));
            default -> new Withdraw(1, Secret.of("答复已被纠正"));
        };
    }

    @ParameterizedTest(name = "{0} {1} by {2}: {3}")
    @DisplayName("every act in every state by every hand")
    @CsvSource({
        "PROPOSED, share, second, ''",
        "PROPOSED, share, office, OWN_WORK",
        "PROPOSED, share, clerk, NOT_YOURS_TO_CHECK",
        "PROPOSED, share unread, second, NOT_CHECKED",
        "PROPOSED, share unread, office, OWN_WORK NOT_CHECKED",
        "PROPOSED, return, second, ''",
        "PROPOSED, return mute, second, REASON_MISSING",
        "PROPOSED, revise, office, ''",
        "PROPOSED, revise, second, NOT_YOURS_TO_PROPOSE",
        "PROPOSED, withdraw, office, ''",
        "RETURNED, share, second, NOT_WAITING",
        "RETURNED, return, second, NOT_WAITING",
        "RETURNED, revise, office, ''",
        "RETURNED, withdraw, office, ''",
        "SHARED, share, second, NOT_WAITING",
        "SHARED, revise, office, ''",
        "SHARED, withdraw, office, ''",
        "SHARED, withdraw, clerk, NOT_YOURS_TO_PROPOSE",
        "WITHDRAWN, revise, office, WITHDRAWN",
        "WITHDRAWN, share, second, WITHDRAWN",
        "WITHDRAWN, withdraw, office, WITHDRAWN",
    })
    void table(Standing standing, String act, String hand, String expected) {
        Hand who = hand.equals("office") ? OFFICE : hand.equals("second") ? SECOND : CLERK;
        assertThat(PrecedentRules.against(at(standing), act(act), who))
                .extracting(Refusal::code)
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    private static CaseSummary request(CaseStage stage, @Nullable ReplyKind reply, @Nullable LocalDate repliedOn) {
        return new CaseSummary(
                new CaseId(9),
                7,
                new BodyId(7),
                CaseNumber.parse("2026-0001").orElseThrow(),
                stage,
                ApplicantKind.NATURAL,
                Channel.IN_PERSON,
                DAY,
                DAY,
                null,
                null,
                CaseSummary.Wait.NOTHING,
                null,
                null,
                reply,
                repliedOn,
                false,
                null,
                null,
                1);
    }

    @Test
    @DisplayName("only a request that was answered teaches anything")
    void closedOnly() {
        assertThat(PrecedentRules.againstRequest(request(CaseStage.UNDER_REVIEW, null, null)))
                .containsExactly(PrecedentRefusals.NOT_CLOSED);
        assertThat(PrecedentRules.againstRequest(request(CaseStage.CLOSED, ReplyKind.WITHDRAWN, DAY)))
                .containsExactly(PrecedentRefusals.NO_REPLY);
        assertThat(PrecedentRules.againstRequest(request(CaseStage.SERVED, ReplyKind.PARTIAL, DAY)))
                .isEmpty();
    }

    @Test
    @DisplayName("all that is missing and too long is told at once")
    void everyReason() {
        var text = new PrecedentText(Map.of(Part.TITLE, "字".repeat(81)), List.of());
        assertThat(PrecedentRules.againstProposing(
                        request(CaseStage.SERVED, ReplyKind.PARTIAL, DAY), text, CLERK, true))
                .extracting(Refusal::code)
                .containsExactly(
                        "NOT_YOURS_TO_PROPOSE",
                        "ALREADY",
                        "PART_LONG_TITLE",
                        "PART_MISSING_QUESTION",
                        "PART_MISSING_FACTS",
                        "PART_MISSING_REASONING",
                        "PART_MISSING_RESULT");
    }

    @Test
    @DisplayName("words are found however they are written, by pairs of characters; the title weighs most")
    void terms() {
        assertThat(Terms.pairs("施工合同，Ａ1")).containsExactly("施工", "工合", "合同", "同a", "a1");
        assertThat(Terms.words(" 施工合同   单价 ")).containsExactly("施工合同", "单价");
        var weights = Terms.weighed(new PrecedentText(Map.of(Part.TITLE, "合同", Part.RESULT, "合同单价"), List.of()));
        assertThat(weights).containsEntry("合同", 5).containsEntry("单价", 1);
    }

    @Test
    @DisplayName("条例第三十六条: every reply that can be proposed stands in one group of the report's rows")
    void groups() {
        for (ReplyKind kind : ReplyKind.values()) {
            assertThat(Arrays.stream(KindGroup.values())
                            .filter(group -> List.of(group.kinds()).contains(kind.name())))
                    .as(kind.name())
                    .hasSize(1);
        }
    }
}
