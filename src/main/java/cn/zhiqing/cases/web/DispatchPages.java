package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.postal.Consignment;
import cn.zhiqing.cases.postal.PostRoom;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.TypedText;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 交寄与送达: the post of a day, item by item. */
@Controller
class DispatchPages {

    static final String HREF = "/dispatch";

    private static final int LONGEST = 200;

    private final PostRoom room;
    private final CaseDesk desk;
    private final DispatchDrawing drawing;
    private final CityClock clock;

    DispatchPages(PostRoom room, CaseDesk desk, DispatchDrawing drawing, CityClock clock) {
        this.room = room;
        this.desk = desk;
        this.drawing = drawing;
        this.clock = clock;
    }

    @GetMapping(HREF)
    ModelAndView show(Viewer viewer, @RequestParam(defaultValue = "") String day) {
        mustPost(viewer);
        return Pages.show("cases/dispatch", drawing.page(viewer, day(day), Map.of(), FormErrors.none()));
    }

    /** 登记交寄: every item with a number is sent; those that may not go are told one by one. A second submit finds nothing left. */
    @PostMapping(HREF)
    ModelAndView post(Viewer viewer, RedirectAttributes redirect, @RequestParam Map<String, String> typed) {
        mustPost(viewer);
        Map<String, String> given = new HashMap<>(typed);
        String text = given.getOrDefault("lines", "");
        var pasted = new PostedNumbers(text.substring(0, Math.min(text.length(), PostedNumbers.LONGEST)));
        LocalDate on = postmark(given.getOrDefault("on", ""));
        List<Consignment> waiting = room.waiting(viewer);
        FormErrors errors = unread(pasted, waiting).when(on == null, "on", "请填写交寄日期，例如 2026-12-18，不能晚于今天");
        if (on == null) {
            return Pages.invalid("cases/dispatch", drawing.page(viewer, clock.today(), given, errors));
        }
        int sent = 0;
        for (Consignment it : waiting) {
            String tracking = tracking(it, given, pasted);
            List<Refusal> reasons = tracking.isEmpty() ? List.of() : send(viewer, it.summary(), on, tracking);
            sent += tracking.isEmpty() || !reasons.isEmpty() ? 0 : 1;
            for (Refusal reason : reasons) {
                errors = errors.with(DispatchDrawing.field(it), it.summary().number() + "：" + reason.message());
            }
        }
        errors = errors.when(sent == 0 && !errors.any(), "", "请填写邮件号，或者粘贴“编号,邮件号”");
        if (errors.any()) {
            return Pages.invalid("cases/dispatch", drawing.page(viewer, on, given, told(errors, sent)));
        }
        Notice.done(redirect, "登记交寄 %d 件，答复发出的日期就是交寄之日。".formatted(sent));
        return Pages.after(HREF + "?day=" + on);
    }

    private static FormErrors told(FormErrors errors, int sent) {
        return sent == 0 ? errors : errors.with("", "其余 %d 件已经登记交寄".formatted(sent));
    }

    private static FormErrors unread(PostedNumbers pasted, List<Consignment> waiting) {
        FormErrors errors = FormErrors.none();
        Set<String> known =
                waiting.stream().map(it -> it.summary().number().toString()).collect(Collectors.toSet());
        for (String number : pasted.found.keySet()) {
            errors = errors.when(!known.contains(number), "lines", number + " 不在待交寄的件里，可能已经登记过，或者申请人没有选择邮寄；请打开这件核对");
        }
        for (Map.Entry<Integer, String> line : pasted.unread.entrySet()) {
            errors = errors.with("lines", "第 %d 行看不懂，每行写一件：编号,邮件号".formatted(line.getKey()));
        }
        return errors;
    }

    private static String tracking(Consignment it, Map<String, String> given, PostedNumbers pasted) {
        String typed = TypedText.narrow(given.getOrDefault(DispatchDrawing.field(it), ""))
                .strip();
        return typed.isEmpty() ? pasted.found.getOrDefault(it.summary().number().toString(), "") : typed;
    }

    private List<Refusal> send(Viewer viewer, CaseSummary c, LocalDate on, String tracking) {
        if (!tracking.matches("[0-9A-Za-z]{8,30}")) {
            return List.of(new Refusal("TRACKING_FORM", "", "邮件号由 8 到 30 位数字和字母组成，请照邮政收据录入。"));
        }
        Outcome<CaseSummary> outcome = desk.handle(
                new CaseCommand.DispatchReply(c.id(), on, DispatchWay.POST, tracking, ""), viewer, c.version());
        return outcome.reasons();
    }

    /** The list with whole names. A post, because the look and its reason are written down before. */
    @PostMapping(HREF + "/list")
    Object list(Viewer viewer, @RequestParam Map<String, String> given) {
        mustPost(viewer);
        LocalDate day = day(given.getOrDefault("day", ""));
        String reason = given.getOrDefault("reason", "");
        FormErrors errors = FormErrors.none()
                .when(reason.isBlank(), "reason", "请填写打印的原因，例如“交邮局收寄”")
                .when(reason.strip().length() > LONGEST, "reason", "原因最多 200 个字");
        if (errors.any()) {
            return Pages.invalid("cases/dispatch", drawing.page(viewer, day, given, errors));
        }
        return switch (room.print(viewer, day, reason)) {
            case Outcome.Refused<List<Consignment>>(List<Refusal> reasons) ->
                Pages.invalid("cases/dispatch", drawing.page(viewer, day, given, FormErrors.of(reasons)));
            case Outcome.Accepted<List<Consignment>>(List<Consignment> printed) ->
                printed(drawing.list(viewer, day, printed), day, given);
        };
    }

    private static Object printed(ConsignmentPage page, LocalDate day, Map<String, String> given) {
        if (!given.getOrDefault("as", "").equals("csv")) {
            return Pages.show("cases/consignment", page);
        }
        var csv = new CsvLines("序号", "邮件号", "文号", "收件人", "地址", "电话");
        page.lines()
                .forEach(line -> csv.row(List.of(
                        Integer.toString(line.place()),
                        line.tracking(),
                        line.letter(),
                        line.addressee(),
                        line.address(),
                        line.phone())));
        return csv.answer("交寄清单-" + day + ".csv");
    }

    private void mustPost(Viewer viewer) {
        if (!room.may(viewer)) {
            throw CaseDoor.absent();
        }
    }

    private LocalDate day(String text) {
        try {
            return text.isBlank() ? clock.today() : LocalDate.parse(text.strip());
        } catch (DateTimeException _) {
            return clock.today();
        }
    }

    @org.jspecify.annotations.Nullable
    private LocalDate postmark(String text) {
        try {
            LocalDate on = LocalDate.parse(TypedText.narrow(text).strip());
            return on.isAfter(clock.today()) ? null : on;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
