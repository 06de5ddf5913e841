package cn.zhiqing.reports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaseFactTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName(
            "a request answered anew after a reversal is counted once, by its first reply; the reversal is the remedy's")
    void countedOnce() {
        CaseFact fact = CaseFact.of(new CaseEvent.ApplicationReceived(
                        new BodyId(7),
                        2026,
                        1,
                        Channel.IN_PERSON,
                        DAY,
                        null,
                        ApplicantKind.NATURAL,
                        true,
                        2,
                        null,
                        null,
                        null))
                .after(new CaseEvent.DecisionSigned(DAY.plusDays(5), ReplyKind.REFUSE_INTERNAL, 2026, 1))
                .after(new CaseEvent.RemedySought(DAY.plusDays(30), 1, RemedyTrack.RECONSIDERATION))
                .after(new CaseEvent.RemedyDecided(DAY.plusDays(80), 1, RemedyResult.CORRECTED))
                .after(new CaseEvent.CorrectedReplyOrdered(DAY.plusDays(82), 1, 30, false, DAY.plusDays(112)))
                .after(new CaseEvent.DecisionSigned(DAY.plusDays(400), ReplyKind.GRANT, 2027, 3));
        assertThat(fact.reply()).isEqualTo(ReplyKind.REFUSE_INTERNAL);
        assertThat(fact.decidedOn()).isEqualTo(DAY.plusDays(5));
        assertThat(fact.remedies())
                .singleElement()
                .satisfies(remedy -> assertThat(remedy.result()).isEqualTo(RemedyResult.CORRECTED));
    }
}
