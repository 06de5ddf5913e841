package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.fees.Fee;
import cn.zhiqing.cases.fees.FeeLedger;
import cn.zhiqing.cases.fees.FeeQuery;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 信息处理费台账: the list, one fee, its refund, the file. */
@Controller
class FeePages {

    static final String HREF = "/fees";

    private static final String ONE = "/cases/{key}/fees/{notice}";
    private static final int MOST = 100_000;

    private final FeeLedger ledger;
    private final FeeDrawing drawing;
    private final CaseDoor door;
    private final Once once;
    private final CityClock clock;

    FeePages(FeeLedger ledger, FeeDrawing drawing, CaseDoor door, Once once, CityClock clock) {
        this.ledger = ledger;
        this.drawing = drawing;
        this.door = door;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping(HREF)
    ModelAndView list(Viewer viewer, @RequestParam Map<String, String> given) {
        return Pages.show("cases/fees", drawing.list(viewer, new FeeParams(query(viewer, given))));
    }

    /** All that the filters show, without a personal fact. */
    @GetMapping(HREF + "/export")
    ResponseEntity<byte[]> export(Viewer viewer, @RequestParam Map<String, String> given) {
        FeeQuery query = new FeeParams(query(viewer, given)).query(ledger.scope(viewer));
        var csv = new CsvLines(
                "机关", "编号", "通知日期", "计收方式", "件数或页数", "此前累计件数", "应缴（元）", "收到通知", "状态", "缴费日期", "缴费方式", "票据号", "结束日期",
                "已退付（元）");
        for (Fee fee : ledger.page(query, 0, MOST)) {
            csv.row(drawing.cells(fee));
        }
        return csv.answer("信息处理费台账-" + clock.today() + ".csv");
    }

    /** Who sees no body's cases has no ledger. */
    private Map<String, String> query(Viewer viewer, Map<String, String> given) {
        if (ledger.scope(viewer).isEmpty()) {
            throw CaseDoor.absent();
        }
        return given;
    }

    @GetMapping(ONE)
    ModelAndView one(HttpServletRequest request, Viewer viewer, @PathVariable String key, @PathVariable String notice) {
        Opened opened = door.open(viewer, key);
        return Pages.show(
                "cases/fee",
                drawing.one(opened, fee(opened, notice), Map.of(), FormErrors.none(), once.token(request)));
    }

    @PostMapping(ONE + "/refund")
    ModelAndView refund(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String key,
            @PathVariable String notice,
            @RequestParam Map<String, String> given) {
        Opened opened = door.open(viewer, key);
        Fee fee = fee(opened, notice);
        if (!ledger.mayRefund(viewer, opened.summary())) {
            throw CaseDoor.absent();
        }
        String place = opened.href() + "/fees/" + fee.notice();
        return once.act(
                request,
                redirect,
                FormErrors.none(),
                place,
                () -> give(opened, fee, given).map(fen -> {
                    Notice.done(redirect, "退付 %s 已经登记。".formatted(Money.yuan(fen)));
                    return place;
                }),
                errors -> back(request, opened, fee, given, errors));
    }

    private ModelAndView back(
            HttpServletRequest request, Opened opened, Fee fee, Map<String, String> given, FormErrors errors) {
        return Pages.invalid("cases/fee", drawing.one(opened, fee, given, errors, once.token(request)));
    }

    private Outcome<Long> give(Opened opened, Fee fee, Map<String, String> given) {
        return ledger.refund(
                opened.summary(),
                opened.viewer(),
                fee.notice(),
                Money.fen(given.getOrDefault("amount", "")).orElse(0L),
                given.getOrDefault("voucher", ""),
                given.getOrDefault("reason", ""));
    }

    private Fee fee(Opened opened, String notice) {
        int number = notice.matches("[1-9]\\d{0,5}") ? Integer.parseInt(notice) : 0;
        return ledger.find(opened.summary(), number).orElseThrow(CaseDoor::absent);
    }
}
