package cn.zhiqing.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What supervision remembers of a request")
class FileFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static FileFacts after(CaseEvent... events) {
        FileFacts facts = FileFacts.NONE;
        for (CaseEvent event : events) {
            facts = facts.after(event);
        }
        return facts;
    }

    private static CaseEvent sent(int days, boolean late) {
        return new CaseEvent.ReplyDispatched(DAY.plusDays(days), DispatchWay.POST, false, late, null);
    }

    @Test
    @DisplayName(
            "条例第三十三条: the first dispatch decides whether the reply was in time; a letter that came back does not make it late")
    void firstDispatch() {
        FileFacts facts = after(sent(10, false), new CaseEvent.DeliveryFailed(DAY.plusDays(15), 1), sent(30, true));
        assertThat(facts.late()).isFalse();
        assertThat(facts.repliedOn()).isEqualTo(DAY.plusDays(10)).isEqualTo(facts.endedOn());
        assertThat(facts.changedOn()).isEqualTo(DAY.plusDays(30));
        assertThat(after(sent(40, true)).late()).isTrue();
    }

    @Test
    @DisplayName("条例第三十四条: other bodies are awaited until each has answered; third parties are not bodies")
    void agencies() {
        FileFacts asked = after(
                new CaseEvent.ThirdPartyConsulted(DAY, 1, 1),
                new CaseEvent.AgencyConsulted(DAY, 2, true, new BodyId(3), 1),
                new CaseEvent.AgencyConsulted(DAY, 3, false, null, 1));
        assertThat(asked.agencies()).containsExactly(2, 3);
        FileFacts answered = asked.after(new CaseEvent.ConsultationAnswered(DAY, 1, Opinion.AGREES, 1))
                .after(new CaseEvent.ConsultationAnswered(DAY, 2, Opinion.OBJECTS, 1));
        assertThat(answered.agencies()).containsExactly(3);
    }

    @Test
    @DisplayName(
            "correction and extension are counted once, by their first day; a withdrawal ends without being a reply")
    void course() {
        FileFacts facts = after(
                new CaseEvent.CorrectionRequested(DAY.plusDays(1), 10, 1),
                new CaseEvent.CorrectionRequested(DAY.plusDays(9), 10, 1),
                new CaseEvent.DeadlineExtended(DAY.plusDays(12), 10),
                new CaseEvent.Withdrawn(DAY.plusDays(20), 1));
        assertThat(facts.correctedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(facts.extendedOn()).isEqualTo(DAY.plusDays(12));
        assertThat(facts.endedOn()).isEqualTo(DAY.plusDays(20));
        assertThat(facts.repliedOn()).isNull();
        assertThat(facts.late()).isFalse();
        assertThat(after(new CaseEvent.Abandoned(DAY, ReplyKind.NO_CORRECTION, 2026, 1))
                        .endedOn())
                .isEqualTo(DAY);
        assertThat(after(new CaseEvent.ReferredToBody(DAY, new BodyId(4), new CaseId(9), 1))
                        .referred())
                .isTrue();
    }

    @Test
    @DisplayName("a remedy is pending until decided; each by its number")
    void remedies() {
        FileFacts facts = after(
                new CaseEvent.RemedySought(DAY, 1, RemedyTrack.RECONSIDERATION),
                new CaseEvent.RemedySought(DAY.plusDays(60), 2, RemedyTrack.SUIT_AFTER_RECONSIDERATION),
                new CaseEvent.RemedyDecided(DAY.plusDays(90), 2, RemedyResult.CORRECTED));
        assertThat(facts.remedies())
                .extracting(FileFacts.Remedy::result)
                .isEqualTo(java.util.Arrays.asList(null, RemedyResult.CORRECTED));
    }

    @Test
    @DisplayName("a rate always shows what it was divided by, and is none when there is nothing to divide by")
    void rates() {
        assertThat(new Rate(3823, 3846).words()).isEqualTo("99.4%");
        assertThat(new Rate(3823, 3846).fraction()).isEqualTo("3823 / 3846");
        assertThat(new Rate(0, 0).words()).isEqualTo("—");
        assertThat(new Rate(9, 10).against(new Rate(8, 10))).isEqualTo("+10.0 个百分点");
        assertThat(new Rate(9, 10).against(new Rate(0, 0))).isEmpty();
        assertThat(List.of(new Rate(1, 0).percent() == null)).containsExactly(true);
    }
}
