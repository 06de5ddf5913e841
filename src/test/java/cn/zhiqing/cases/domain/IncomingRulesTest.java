package cn.zhiqing.cases.domain;

import static cn.zhiqing.cases.domain.CaseFixture.CALENDAR;
import static cn.zhiqing.cases.domain.CaseFixture.ID;
import static cn.zhiqing.cases.domain.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseCommand.ConsultAgency;
import cn.zhiqing.cases.CaseCommand.RecordConsultationAnswer;
import cn.zhiqing.cases.CaseCommand.RecordConsultationDelivered;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.IncomingState;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("条例第三十三条第三款、第三十四条: where a letter stands for the body that was asked")
class IncomingRulesTest {

    private static final BodyId AGENCY = new BodyId(9);

    private static ConsultAgency letter(boolean joint, @Nullable LocalDate answerBy) {
        return new ConsultAgency(ID, LocalDate.of(2026, 3, 2), joint, AGENCY, "市财政局", "是否同意公开", "补偿方案批复", answerBy);
    }

    @ParameterizedTest(name = "joint {0}, asked for {1}, signed for {2}, on {3}: {4}, due {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // fifteen working days after 3 March 2026 end on 24 March
                "true,-,-,2026-03-02,NEW,-",
                "true,-,-,2026-06-02,NEW,-",
                "true,-,2026-03-03,2026-03-03,WAITING,2026-03-24",
                "true,-,2026-03-03,2026-03-24,WAITING,2026-03-24",
                "true,-,2026-03-03,2026-03-25,LAPSED,2026-03-24",
                "false,-,2026-03-03,2026-03-24,WAITING,2026-03-24",
                "false,-,2026-03-03,2026-03-25,LAPSED,2026-03-24",
                "false,2026-03-10,-,2026-03-10,NEW,2026-03-10",
                "false,2026-03-10,-,2026-03-11,LATE,2026-03-10",
                "false,2026-03-10,2026-03-03,2026-03-10,WAITING,2026-03-10",
                "false,2026-03-10,2026-03-03,2026-03-11,LATE,2026-03-10",
                "false,2026-03-10,2026-03-03,2026-03-25,LAPSED,2026-03-10",
                // for a joint maker the law says the day, whatever was written
                "true,2026-03-10,2026-03-03,2026-03-11,WAITING,2026-03-24",
            })
    void table(
            boolean joint,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate delivered,
            LocalDate today,
            IncomingState state,
            @Nullable LocalDate due) {
        var fixture = aCase().underReview().act(letter(joint, answerBy));
        if (delivered != null) {
            fixture.act(new RecordConsultationDelivered(ID, delivered, 1));
        }
        Consultation asked = fixture.file().consultations().getFirst();
        assertThat(IncomingRules.state(asked, CaseStage.UNDER_REVIEW, today, CALENDAR))
                .isEqualTo(state);
        assertThat(asked.due(CALENDAR)).isEqualTo(due);
    }

    @Test
    @DisplayName("answered stays answered; a case that ended needs no opinion any more")
    void ends() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        var fixture = aCase().underReview().act(letter(true, null));
        Consultation open = fixture.file().consultations().getFirst();
        assertThat(IncomingRules.state(open, CaseStage.CLOSED, day, CALENDAR)).isEqualTo(IncomingState.OVER);
        assertThat(IncomingRules.state(open, CaseStage.DISPATCHED, day, CALENDAR))
                .isEqualTo(IncomingState.OVER);
        fixture.act(new RecordConsultationAnswer(ID, day, 1, Opinion.AGREES, "同意"));
        Consultation answered = fixture.file().consultations().getFirst();
        assertThat(IncomingRules.state(answered, CaseStage.CLOSED, day, CALENDAR))
                .isEqualTo(IncomingState.ANSWERED);
    }

    @Test
    @DisplayName("a body asks others, not itself, and for a day that lies ahead; both faults at once")
    void faults() {
        var wrong = new ConsultAgency(
                ID, LocalDate.of(2026, 3, 2), false, CaseFixture.BODY, "本局", "？", "", LocalDate.of(2026, 3, 2));
        assertThat(aCase().underReview().tried(wrong).reasons())
                .extracting(Refusal::code)
                .containsExactly("CONSULTS_ITSELF", "ANSWER_DAY_PAST");
    }
}
