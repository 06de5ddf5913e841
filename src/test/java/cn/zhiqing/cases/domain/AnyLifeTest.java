package cn.zhiqing.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Lives made of random acts on random days: whatever is accepted, the case stays sound. */
class AnyLifeTest {

    private static final int TRIES = 120;

    @Property(tries = 400)
    @Label("replaying the events of any accepted life gives the same case, and its invariants hold")
    void replayEqualsLife(@ForAll long seed) {
        var random = new Random(seed);
        LocalDate day = LocalDate.of(2021 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var channel = any(random, Channel.values());
        var first = new CaseEvent.ApplicationReceived(
                CaseFixture.BODY,
                day.getYear(),
                1,
                channel,
                day,
                null,
                ApplicantKind.NATURAL,
                random.nextInt(5) > 0,
                2,
                null,
                null,
                null);
        Case now = Case.begin(CaseFixture.ID, first);
        List<CaseEvent> events = new ArrayList<>(List.of(first));
        for (int i = 0; i < TRIES; i++) {
            if (random.nextInt(4) == 0) {
                day = day.plusDays(random.nextInt(12));
            }
            CaseCommand command = command(random, now, day);
            Hand hand = switch (command) {
                case CaseCommand.SignDecision _ -> CaseFixture.signatory();
                case CaseCommand.ProposeDecision _ -> CaseFixture.clerk();
                default -> CaseFixture.ANYBODY;
            };
            var outcome =
                    CaseRules.decide(now, command, hand, new Day(CaseFixture.TODAY, CaseFixture.CALENDAR), Scribe.DRY);
            if (outcome instanceof Outcome.Accepted<List<CaseEvent>>(List<CaseEvent> more)) {
                for (CaseEvent event : more) {
                    now = now.apply(event);
                    events.add(event);
                }
                sound(now);
            }
        }
        Case again = Case.replay(CaseFixture.ID, events);
        assertThat(again).usingRecursiveComparison().isEqualTo(now);
        assertThat(again.version()).isEqualTo(events.size());
        assertThat(Summaries.of(again, CaseFixture.CALENDAR)).isEqualTo(Summaries.of(now, CaseFixture.CALENDAR));
    }

    private static <T> T any(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    private static void sound(Case c) {
        assertThat(CaseClock.read(c, c.lastAct(), CaseFixture.CALENDAR) != null)
                .as("the clock reads every case whose receipt is confirmed")
                .isEqualTo(c.confirmedOn() != null || !c.received().channel().needsConfirmation());
        assertThat(c.clock().stream().filter(e -> e instanceof cn.zhiqing.calendar.ClockEvent.Replied))
                .as("one reply at most")
                .hasSizeLessThanOrEqualTo(1);
        if (c.stage() == CaseStage.ARCHIVED) {
            assertThat(c.hasPendingRemedy()).isFalse();
        }
        if (c.dispatch() != null) {
            assertThat(c.letter()).as("nothing is dispatched unsigned").isNotNull();
            assertThat(c.draft()).isNotNull();
        }
        if (c.stage() == CaseStage.CLOSED || c.stage() == CaseStage.REFERRED) {
            assertThat(c.endedOn()).isNotNull();
            assertThat(c.dispatch()).isNull();
        }
    }

    private static CaseCommand command(Random random, Case now, LocalDate day) {
        CaseAct act = any(random, CaseAct.values());
        if (act == CaseAct.REFER || act == CaseAct.WITHDRAW) {
            act = random.nextInt(8) == 0 ? act : CaseAct.ASSIGN;
        }
        int some = 1 + random.nextInt(2);
        return switch (act) {
            case PROPOSE_DECISION -> {
                var kind = any(random, ReplyKind.values());
                Decision decision = CaseFixture.decision(kind);
                yield new CaseCommand.ProposeDecision(now.id(), day, decision);
            }
            case PASS_REVIEW -> new CaseCommand.PassReview(now.id(), day, any(random, ReviewStep.values()), "");
            case CONSULTATION_DELIVERED -> new CaseCommand.RecordConsultationDelivered(now.id(), day, some);
            case CONSULTATION_ANSWER ->
                new CaseCommand.RecordConsultationAnswer(now.id(), day, some, any(random, Opinion.values()), "意见");
            case RECORD_REMEDY -> new CaseCommand.RecordRemedy(now.id(), day, any(random, RemedyTrack.values()));
            case REMEDY_RESULT ->
                new CaseCommand.RecordRemedyResult(now.id(), day, some, any(random, RemedyResult.values()));
            default -> EveryActInEveryStateTest.command(act, day);
        };
    }
}
