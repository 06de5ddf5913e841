package cn.zhiqing.cases.notices;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.notices.Told.To;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.notify.Recipient;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("办件通知: who is told of what, in which words, over which way")
class CaseTellingTest {

    private static final BodyId KJJ = new BodyId(7);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 30);

    private static CaseSummary row(Channel channel, @Nullable LocalDate due) {
        return new CaseSummary(
                new CaseId(3),
                1,
                KJJ,
                new CaseNumber(2026, 523),
                due == null ? CaseStage.ARRIVED : CaseStage.UNDER_REVIEW,
                ApplicantKind.NATURAL,
                channel,
                DAY,
                due == null ? null : DAY,
                null,
                due,
                CaseSummary.Wait.NOTHING,
                null,
                null,
                null,
                null,
                false,
                "征收拆迁",
                null,
                1);
    }

    private static CaseEvent received(Channel channel, @Nullable LocalDate confirmed) {
        return new CaseEvent.ApplicationReceived(
                KJJ, 2026, 523, channel, DAY, confirmed, ApplicantKind.NATURAL, true, 1, null, "征收拆迁", null);
    }

    private static List<Told> of(CaseEvent event, @Nullable LocalDate due) {
        return CaseTelling.of(event, row(Channel.ONLINE, due), "市科技局");
    }

    private static Told only(List<Told> all, Class<? extends To> to) {
        return all.stream().filter(told -> to.isInstance(told.to())).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("条例第三十一条: an online application that is not confirmed: the office today, the applicant without a day")
    void toConfirm() {
        List<Told> told = of(received(Channel.ONLINE, null), null);
        assertThat(only(told, To.Office.class).kind()).isEqualTo("case.confirm");
        assertThat(only(told, To.Office.class).urgent()).isTrue();
        assertThat(only(told, To.Applicant.class).text())
                .contains("2026-0523", "双方确认之日")
                .doesNotContain("答复期限是");
    }

    @Test
    @DisplayName("confirmed at once: the receipt tells number and last day")
    void receipt() {
        List<Told> told = of(received(Channel.ONLINE, DAY), DUE);
        assertThat(only(told, To.Applicant.class).text()).contains("2026-0523", "市科技局", "3月30日");
        assertThat(only(told, To.Office.class).kind()).isEqualTo("case.arrived");
        assertThat(only(told, To.Office.class).urgent()).isFalse();
    }

    @Test
    @DisplayName("条例第三十条: the message on a correction says where to look, not what is asked")
    void correction() {
        Told told = only(of(new CaseEvent.CorrectionRequested(DAY, 15, 99), null), To.Applicant.class);
        assertThat(told.text()).contains("15 个工作日", "查询办理进度").doesNotContain("99");
    }

    @Test
    @DisplayName("extension: the applicant hears the new last day, the worker that it was approved")
    void extension() {
        List<Told> told = of(new CaseEvent.DeadlineExtended(DAY, 20), LocalDate.of(2026, 4, 28));
        assertThat(only(told, To.Applicant.class).text()).contains("4月28日");
        assertThat(only(told, To.Worker.class).kind()).isEqualTo("case.extended");
    }

    @Test
    @DisplayName("every event that concerns somebody is told to them, and nothing else is told")
    void whom() {
        assertThat(of(new CaseEvent.Assigned(DAY, new StaffId(11)), DUE))
                .extracting(Told::to)
                .containsExactly(new To.Person(new StaffId(11)));
        assertThat(of(new CaseEvent.AssignmentReturned(DAY, 1), DUE))
                .extracting(Told::to)
                .containsExactly(new To.Office(KJJ));
        assertThat(of(new CaseEvent.ExtensionProposed(DAY, 20, 1), DUE))
                .extracting(Told::kind)
                .containsExactly("case.to-extend");
        assertThat(of(new CaseEvent.CorrectionReceived(DAY, 1), DUE))
                .extracting(Told::to)
                .containsExactly(new To.Worker());
        assertThat(of(new CaseEvent.AgencyConsulted(DAY, 1, true, new BodyId(8), 1), DUE))
                .extracting(Told::to)
                .containsExactly(new To.Office(new BodyId(8)));
        assertThat(of(new CaseEvent.ReplyDispatched(DAY, DispatchWay.ACCOUNT, false, false, null), DUE))
                .extracting(Told::kind)
                .containsExactly("case.reply");
        assertThat(of(new CaseEvent.Registered(DAY), DUE)).isEmpty();
        assertThat(of(new CaseEvent.RecordsSearched(DAY, 1, 0, 1), DUE)).isEmpty();
    }

    @Test
    @DisplayName("个人信息保护法第五十一条: a subject line names body and number and what happened, nothing asked for")
    void subjects() {
        for (CaseEvent event : List.of(
                received(Channel.ONLINE, DAY),
                new CaseEvent.FeePaid(DAY, "R-1", cn.zhiqing.cases.events.PaymentWay.BANK),
                new CaseEvent.Assigned(DAY, new StaffId(1)))) {
            assertThat(of(event, DUE))
                    .allSatisfy(told -> assertThat(told.subject() + told.text())
                            .contains("市科技局")
                            .doesNotContain("征收拆迁", "R-1"));
        }
    }

    @ParameterizedTest(name = "{0} working days left: {1}")
    @CsvSource({
        "-21,",
        "-20,OVERDUE",
        "-1,OVERDUE",
        "0,TODAY",
        "1,TWO_LEFT",
        "2,TWO_LEFT",
        "3,FIVE_LEFT",
        "5,FIVE_LEFT",
        "6,",
        "20,"
    })
    void thresholds(int left, @Nullable String expected) {
        assertThat(Threshold.of(left).map(Enum::name).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, reply by {1}, e-mail {2}, phone {3}: {4}")
    @CsvSource({
        "ONLINE,ONLINE,a@b.cn,13812345678,Mail",
        "ONLINE,ONLINE,,138-1234-5678,Mobile",
        "ONLINE,ONLINE,,0531-88001234,",
        "EMAIL,POST,a@b.cn,13812345678,Mail",
        "IN_PERSON,EMAIL,a@b.cn,13812345678,Mail",
        "IN_PERSON,POST,a@b.cn,13812345678,",
        "MAIL_PLAIN,POST,,13812345678,",
        "ONLINE,ONLINE,nonsense,,"
    })
    void reach(
            Channel channel,
            DeliveryWay way,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String expected) {
        var applicant = Application.by(ApplicantKind.NATURAL)
                .named("林晓岚")
                .email(email == null ? "" : email)
                .phone(phone == null ? "" : phone)
                .wants(DeliveryForm.ELECTRONIC, way)
                .filled();
        assertThat(Reach.of(applicant, channel)
                        .map(Recipient::getClass)
                        .map(Class::getSimpleName)
                        .orElse(null))
                .isEqualTo(expected);
    }
}
