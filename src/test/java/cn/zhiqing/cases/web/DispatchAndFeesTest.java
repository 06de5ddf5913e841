package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.ActFormsTest.wellFormed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.FeeEvent;
import cn.zhiqing.cases.events.PaymentWay;
import cn.zhiqing.cases.events.PostalEvent;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("交寄与送达 and 信息处理费: the post of a day and the money of a year, counted from what happened")
class DispatchAndFeesTest {

    private static final String CLERK = "hejing";
    private static final String STRANGER = "maxiao";

    private final Window window = Window.shared();
    private final LocalDate today = window.today();

    private Viewer viewer(String login) {
        StaffBook book = window.bean(StaffBook.class);
        return book.viewer(book.byLogin(login).orElseThrow().id()).orElseThrow();
    }

    private CaseSummary act(String login, CaseId id, Function<CaseId, CaseCommand> command) {
        int version = window.desk().summary(id).orElseThrow().version();
        return window.desk().handle(command.apply(id), viewer(login), version).orThrow();
    }

    private Receipt received() {
        Application asked = Application.by(ApplicantKind.NATURAL)
                .named("欧阳若兰")
                .identifiedBy(Application.IdType.ID_CARD, "370102198507081238")
                .phone("13953100777")
                .address("济南市历下区千佛山街道经十一路10号")
                .asks(Window.SUBJECT)
                .wants(Application.DeliveryForm.PAPER, Application.DeliveryWay.POST)
                .about("征收拆迁", null)
                .filled();
        Receipt receipt = window.bean(Intake.class)
                .receive(window.kjj, Channel.IN_PERSON, today, null, asked, new Actor.Staff(window.clerk, window.kjj))
                .orThrow();
        act(CLERK, receipt.id(), id -> new CaseCommand.Register(id, today));
        act(CLERK, receipt.id(), id -> new CaseCommand.Assign(id, today, window.clerk));
        return receipt;
    }

    private Receipt signed() {
        Receipt receipt = received();
        Decision decision = new Decision(ReplyKind.GRANT, List.of(), Map.of(Decision.Fact.MATERIAL, "批复全文"));
        act(CLERK, receipt.id(), id -> new CaseCommand.ProposeDecision(id, today, decision));
        act("sunlimin", receipt.id(), id -> new CaseCommand.PassReview(id, today, ReviewStep.SECRECY, ""));
        act("sunlimin", receipt.id(), id -> new CaseCommand.PassReview(id, today, ReviewStep.LEGAL, ""));
        act("zhoujianguo", receipt.id(), id -> new CaseCommand.SignDecision(id, today));
        return receipt;
    }

    private void catchUp() {
        assertThat(window.bean(Followers.class).catchUp()).isTrue();
    }

    @Test
    @DisplayName(
            "国办公开办函〔2016〕235号: numbers are typed or pasted, the day of posting is the day of the reply; the printed list is written down")
    void posted() {
        Receipt one = signed();
        Receipt two = signed();
        var page = window.get(CLERK, "/dispatch");
        wellFormed(page.page());
        assertThat(page.text()).contains(one.number().toString()).doesNotContain("欧阳若兰", "10号");
        var wrong = window.post(
                CLERK, "/dispatch", Map.of(), "on", today.toString(), "no-" + one.number(), "x", "lines", "不是编号");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("第 1 行看不懂", "8 到 30 位");
        assertThat(window.post(
                                CLERK,
                                "/dispatch",
                                Map.of(),
                                "on",
                                today.plusDays(1).toString())
                        .status())
                .isEqualTo(422);
        var done = window.post(
                CLERK,
                "/dispatch",
                Map.of(),
                "on",
                today.toString(),
                "no-" + one.number(),
                "XA12345678937",
                "lines",
                "编号,邮件号\n" + two.number() + ",XA12345678945");
        assertThat(done.place()).endsWith("/dispatch?day=" + today);
        assertThat(window.desk().summary(two.id()).orElseThrow().stage()).isEqualTo(CaseStage.DISPATCHED);
        catchUp();
        var list = window.get(CLERK, done.place());
        assertThat(list.text()).contains("XA12345678937", "XA12345678945", "在途");
        assertThat(window.post(
                                CLERK,
                                "/dispatch",
                                Map.of(),
                                "on",
                                today.toString(),
                                "lines",
                                two.number() + ",XA12345678945")
                        .text())
                .contains("不在待交寄的件里");
        assertThat(window.post(CLERK, "/dispatch/list", Map.of(), "day", today.toString(), "reason", " ")
                        .status())
                .isEqualTo(422);
        var printed = window.post(CLERK, "/dispatch/list", Map.of(), "day", today.toString(), "reason", "交邮局收寄");
        assertThat(printed.text()).contains("欧阳若兰", "经十一路10号", "收寄人");
        List<Recorded> written = window.bean(Journal.class).read(new StreamId("consignment", window.kjj.value()));
        assertThat(written.getLast().event()).isInstanceOf(PostalEvent.ConsignmentPrinted.class);
        assertThat(written.toString()).doesNotContain("欧阳若兰", "交邮局收寄");
        assertThat(window.get(STRANGER, "/dispatch?day=" + today).text()).doesNotContain(one.number() + " ");
        returned(one);
    }

    /** What came back is a task until it is sent anew. */
    private void returned(Receipt one) {
        act(CLERK, one.id(), id -> new CaseCommand.RecordDeliveryFailure(id, today, "查无此人"));
        catchUp();
        assertThat(window.get(CLERK, "/dispatch").text()).contains("没有送到", "已退回", "当面、委托送达");
        act(
                CLERK,
                one.id(),
                id -> new CaseCommand.DispatchReply(id, today, cn.zhiqing.cases.events.DispatchWay.IN_PERSON, null));
        act(CLERK, one.id(), id -> new CaseCommand.RecordService(id, today));
        catchUp();
        assertThat(window.get(CLERK, "/dispatch").page().select("#h-a")).isEmpty();
    }

    @Test
    @DisplayName(
            "国办函〔2020〕109号: notices, payments and refunds add up; money goes back once, with a reason; derived anew it is the same")
    void fees() {
        Receipt receipt = received();
        String key = "kjj-" + receipt.number();
        act(CLERK, receipt.id(), id -> new CaseCommand.IssueFeeNotice(id, today, FeeBasis.PAGES, 150, 0));
        act(CLERK, receipt.id(), id -> new CaseCommand.RecordFeeNoticeReceived(id, today));
        catchUp();
        assertThat(window.get(CLERK, "/fees").text()).contains("等待缴费", "1,700.00 元");
        act(CLERK, receipt.id(), id -> new CaseCommand.RecordPayment(id, today, "3701-0001", PaymentWay.BANK));
        catchUp();
        var list = window.get(CLERK, "/fees?state=PAID&from=" + today + "&to=" + today);
        wellFormed(list.page());
        assertThat(list.text()).contains("已缴费", "银行转账", "3701-0001", "按量计收，150 页");
        assertThat(window.get(CLERK, "/fees?from=" + today.plusDays(1)).text()).contains("没有符合条件的收费");
        assertThat(window.get(STRANGER, "/fees").text()).doesNotContain("3701-0001");
        String href = list.page().select("a[href^=/cases/" + key + "/fees/]").attr("href");
        wellFormed(window.get(CLERK, href).page());
        assertThat(window.get(STRANGER, href).status()).isEqualTo(404);
        assertThat(refund(href, "1700.01", "T-1", "算错").text()).contains("合计不超过已缴的金额");
        assertThat(refund(href, "700", "", "").text()).contains("退付凭证号", "退付的原因");
        assertThat(refund(href, "700", "T-1", "复议决定撤销").status()).isEqualTo(303);
        assertThat(refund(href, "1000.01", "T-2", "再退").text()).contains("合计不超过已缴的金额");
        catchUp();
        String text = window.get(CLERK, "/fees").text();
        assertThat(text).contains("退付 700.00 元 1 次", "实收 1,000.00 元");
        window.bean(Followers.class).rebuild("fees");
        assertThat(window.get(CLERK, "/fees").text()).isEqualTo(text);
        List<Recorded> written =
                window.bean(Journal.class).read(new StreamId("fee", receipt.id().value()));
        assertThat(written).hasSize(1);
        assertThat(written.getFirst().event()).isInstanceOf(FeeEvent.FeeRefunded.class);
        assertThat(written.toString()).doesNotContain("复议决定撤销");
        assertThat(window.get(CLERK, "/fees/export").text())
                .contains("1700.00", "700.00", receipt.number().toString());
        assertThat(window.get(CLERK, "/cases/" + key).text()).contains("收费", "1,700.00 元");
    }

    @Test
    @DisplayName("a refund that failed is not told as registered: the same form, sent again, registers it")
    void failedIsNotDone() {
        Receipt receipt = received();
        act(CLERK, receipt.id(), id -> new CaseCommand.IssueFeeNotice(id, today, FeeBasis.PAGES, 150, 0));
        act(CLERK, receipt.id(), id -> new CaseCommand.RecordFeeNoticeReceived(id, today));
        act(CLERK, receipt.id(), id -> new CaseCommand.RecordPayment(id, today, "3701-0002", PaymentWay.BANK));
        catchUp();
        String key = "kjj-" + receipt.number();
        String href = window.get(CLERK, "/fees?state=PAID")
                .page()
                .select("a[href^=/cases/" + key + "/fees/]")
                .attr("href");
        Map<String, String> hidden = window.get(CLERK, href).hidden();
        String[] given = {"amount", "700", "voucher", "T-FAILS", "reason", "复议决定撤销"};
        StreamId stream = new StreamId("fee", receipt.id().value());
        window.without("T-FAILS", () -> {
            try {
                assertThat(window.post(CLERK, href + "/refund", hidden, given).status())
                        .isEqualTo(500);
            } catch (IllegalStateException failed) {
                assertThat(failed).hasStackTraceContaining("without");
            }
        });
        assertThat(window.bean(Journal.class).read(stream)).isEmpty();
        assertThat(window.post(CLERK, href + "/refund", hidden, given).status()).isEqualTo(303);
        assertThat(window.bean(Journal.class).read(stream)).hasSize(1);
    }

    private Window.Answer refund(String href, String amount, String voucher, String reason) {
        Map<String, String> hidden = window.get(CLERK, href).hidden();
        return window.post(CLERK, href + "/refund", hidden, "amount", amount, "voucher", voucher, "reason", reason);
    }
}
