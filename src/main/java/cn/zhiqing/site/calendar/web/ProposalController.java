package cn.zhiqing.site.calendar.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.calendar.CalendarAdopted;
import cn.zhiqing.calendar.CalendarProposal;
import cn.zhiqing.calendar.CalendarProposals;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.calendar.ImportPreview;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 双人确认, step four: what waits, shown to both persons; the security administrator confirms or declines. */
@Controller
@RequestMapping("/admin/calendar/waiting")
class ProposalController {

    private static final String LIST = "/admin/calendar";

    private final Calendars calendars;
    private final CalendarProposals proposals;
    private final Confirmation confirmation;
    private final PreviewPages pages;
    private final CalendarGate gate;

    ProposalController(
            Calendars calendars,
            CalendarProposals proposals,
            Confirmation confirmation,
            PreviewPages pages,
            CalendarGate gate) {
        this.calendars = calendars;
        this.proposals = proposals;
        this.confirmation = confirmation;
        this.pages = pages;
        this.gate = gate;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, RedirectAttributes redirect) {
        gate.see(viewer);
        CalendarProposal asked = proposals.waiting().orElse(null);
        if (asked == null) {
            Notice.refused(redirect, "现在没有等待确认的日历。");
            return Pages.after(LIST);
        }
        return switch (calendars.preview(asked.file())) {
            case Outcome.Accepted<ImportPreview>(ImportPreview preview) ->
                Pages.show("site/calendar/effect", pages.waiting(preview, asked, viewer, FormErrors.none()));
            case Outcome.Refused<ImportPreview>(List<Refusal> reasons) -> {
                Notice.refused(redirect, sentences(reasons));
                yield Pages.after(LIST);
            }
        };
    }

    @GetMapping("/effect.csv")
    ResponseEntity<String> list(Viewer viewer) {
        gate.see(viewer);
        return proposals
                .waiting()
                .map(asked -> calendars.preview(asked.file()))
                .filter(Outcome::isAccepted)
                .map(preview -> ImportController.csv(pages.csv(preview.orThrow())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/confirm")
    ModelAndView confirm(@RequestParam int proposal, Viewer viewer, RedirectAttributes redirect) {
        gate.allow(viewer, Act.CONFIRM_CALENDAR);
        Outcome<CalendarAdopted> outcome = confirmation.confirm(proposal, viewer.actor());
        switch (outcome) {
            case Outcome.Accepted<CalendarAdopted>(CalendarAdopted adopted) ->
                Notice.done(redirect, "日历已启用，版本 " + adopted.version() + "。" + adopted.moved() + " 个在办日期已重算并写进各件的经过。");
            case Outcome.Refused<CalendarAdopted>(List<Refusal> reasons) ->
                Notice.refused(redirect, sentences(reasons));
        }
        return Pages.after(LIST);
    }

    /** 撤回 by who proposed, 退回 by the second person. */
    @PostMapping("/drop")
    ModelAndView drop(@RequestParam int proposal, Viewer viewer, RedirectAttributes redirect) {
        gate.see(viewer);
        boolean own = proposals
                .waiting()
                .filter(asked -> asked.by().id().equals(viewer.id()))
                .isPresent();
        if (!own && !gate.may(viewer, Act.CONFIRM_CALENDAR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        switch (proposals.drop(proposal, viewer.actor())) {
            case Outcome.Accepted<?> _ -> Notice.done(redirect, own ? "已撤回，日历没有改变。" : "已退回，日历没有改变。");
            case Outcome.Refused<?>(List<Refusal> reasons) -> Notice.refused(redirect, sentences(reasons));
        }
        return Pages.after(LIST);
    }

    private static String sentences(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::message).collect(Collectors.joining());
    }
}
