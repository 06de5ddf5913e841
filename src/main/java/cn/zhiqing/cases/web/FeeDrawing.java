package cn.zhiqing.cases.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.fees.Fee;
import cn.zhiqing.cases.fees.FeeLedger;
import cn.zhiqing.cases.fees.FeeQuery;
import cn.zhiqing.cases.fees.FeeTotals;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Pager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the fee ledger (收费台账). */
@Component
final class FeeDrawing {

    private final FeeLedger ledger;
    private final Bodies bodies;

    FeeDrawing(FeeLedger ledger, Bodies bodies) {
        this.ledger = ledger;
        this.bodies = bodies;
    }

    FeesPage list(Viewer viewer, FeeParams params) {
        List<BodyId> scope = ledger.scope(viewer);
        FeeQuery query = params.query(scope);
        FeeTotals totals = ledger.totals(query);
        int from = (params.page() - 1) * FeeParams.SIZE;
        return new FeesPage(
                bodies.get(viewer.body()).name() + (scope.size() > 1 ? "和下级机关" : ""),
                params.given(),
                states(),
                choices(Stream.of(FeeBasis.values()).map(it -> Choice.of(it.name(), it.label()))),
                scope.size() < 2
                        ? List.of()
                        : choices(scope.stream()
                                .map(id ->
                                        Choice.of(id.toString(), bodies.get(id).shortName()))),
                sums(totals),
                ledger.page(query, from, FeeParams.SIZE).stream().map(this::row).toList(),
                new Pager(params.page(), FeeParams.SIZE, totals.all().notices(), "笔", params.address(FeePages.HREF)),
                params.address(FeePages.HREF + "/export"));
    }

    private static List<Choice> states() {
        return choices(Stream.concat(
                Stream.of(Fee.State.values()).map(it -> Choice.of(it.name(), it.label())),
                Stream.of(Choice.of("REFUNDED", "有退付"))));
    }

    private static List<Choice> choices(Stream<Choice> some) {
        return Stream.concat(Stream.of(Choice.of("", "全部")), some).toList();
    }

    /** 应缴 is the sum of the four behind it; 实收 is what was paid less what was given back. */
    private static List<FeesPage.Sum> sums(FeeTotals totals) {
        var sums = new ArrayList<FeesPage.Sum>();
        sums.add(new FeesPage.Sum(
                "通知应缴", Money.yuan(totals.all().fen()), totals.all().notices() + " 笔"));
        for (Fee.State state : Fee.State.values()) {
            FeeTotals.Line line = totals.of(state);
            sums.add(new FeesPage.Sum(state.label(), Money.yuan(line.fen()), line.notices() + " 笔"));
        }
        sums.add(new FeesPage.Sum("退付", Money.yuan(totals.refunded()), totals.refunds() + " 次"));
        sums.add(new FeesPage.Sum("实收", Money.yuan(totals.kept()), "已缴费减退付"));
        return sums;
    }

    private FeesPage.Row row(Fee fee) {
        String href = "/cases/" + bodies.get(fee.body()).code() + "-" + fee.number();
        return new FeesPage.Row(
                href,
                fee.number().toString(),
                bodies.get(fee.body()).shortName(),
                Dates.full(fee.noticeOn()),
                basis(fee),
                Money.yuan(fee.asked()),
                fee.state().label(),
                paid(fee),
                fee.refunded() == 0 ? "" : Money.yuan(fee.refunded()),
                href + "/fees/" + fee.notice());
    }

    private static String basis(Fee fee) {
        return fee.basis() == FeeBasis.ITEMS
                ? "%s，%d 件，此前当月 %d 件".formatted(fee.basis().label(), fee.quantity(), fee.before())
                : "%s，%d 页".formatted(fee.basis().label(), fee.quantity());
    }

    private static String paid(Fee fee) {
        var way = fee.way();
        return fee.paidOn() == null
                ? ""
                : Dates.full(fee.paidOn()) + "　" + (way == null ? "" : way.label()) + "　票据 " + fee.receipt();
    }

    FeePage one(Opened opened, Fee fee, Map<String, String> given, FormErrors errors, String token) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("状态", fee.state().label()));
        facts.add(new Fact("应缴", Money.yuan(fee.asked())));
        facts.add(new Fact("计收方式", basis(fee)));
        facts.add(new Fact("通知发出", Dates.full(fee.noticeOn())));
        facts.add(new Fact("申请人收到", day(fee.receivedOn())));
        facts.add(new Fact("缴费", fee.paidOn() == null ? "没有缴费" : paid(fee)));
        if (fee.refunded() > 0) {
            facts.add(new Fact("已退付", Money.yuan(fee.refunded())));
        }
        long left = ledger.mayRefund(opened.viewer(), opened.summary()) ? fee.paid() - fee.refunded() : 0;
        return new FeePage(
                opened.number(),
                opened.href(),
                opened.href() + "/fees/" + fee.notice(),
                facts,
                left > 0 ? Money.yuan(left) : "",
                given.getOrDefault("amount", left > 0 ? Money.plain(left) : ""),
                given.getOrDefault("voucher", ""),
                given.getOrDefault("reason", ""),
                errors,
                token);
    }

    List<String> cells(Fee fee) {
        var way = fee.way();
        return List.of(
                bodies.get(fee.body()).name(),
                fee.number().toString(),
                fee.noticeOn().toString(),
                fee.basis().label(),
                Integer.toString(fee.quantity()),
                Integer.toString(fee.before()),
                Money.plain(fee.asked()),
                text(fee.receivedOn()),
                fee.state().label(),
                text(fee.paidOn()),
                way == null ? "" : way.label(),
                fee.receipt(),
                text(fee.endedOn()),
                Money.plain(fee.refunded()));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "还没有登记" : Dates.full(day);
    }
}
