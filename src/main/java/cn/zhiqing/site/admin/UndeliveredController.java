package cn.zhiqing.site.admin;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.notify.Delivery;
import cn.zhiqing.notify.DeliveryDesk;
import cn.zhiqing.notify.DeliveryState;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 没有送达: try again, or give up and tell the recipient in another way; both are journaled. */
@Controller
class UndeliveredController {

    private static final String HERE = "/admin/delivery/undelivered";
    private static final int ROWS = 50;

    private final DeliveryDesk desk;
    private final Administration administration;

    UndeliveredController(DeliveryDesk desk, Administration administration) {
        this.desk = desk;
        this.administration = administration;
    }

    @GetMapping(HERE)
    ModelAndView show(Viewer viewer, @RequestParam(defaultValue = "1") String page) {
        administration.allowAtRoot(viewer, Act.ADMIN_NOTICES);
        int total = desk.undelivered();
        int last = Math.max(1, (total + ROWS - 1) / ROWS);
        int number = page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, last) : 1;
        return Pages.show(
                "site/admin/undelivered",
                new UndeliveredPage(
                        desk.undelivered((number - 1) * ROWS, ROWS).stream()
                                .map(UndeliveredController::line)
                                .toList(),
                        new Pager(number, ROWS, total, "条", HERE + "?")));
    }

    @PostMapping(HERE + "/{id}/retry")
    ModelAndView retry(Viewer viewer, @PathVariable String id, RedirectAttributes redirect) {
        administration.allowAtRoot(viewer, Act.ADMIN_NOTICES);
        return after(desk.retry(number(id), viewer.actor()), "已重新放入发件箱。", redirect);
    }

    @PostMapping(HERE + "/{id}/give-up")
    ModelAndView giveUp(Viewer viewer, @PathVariable String id, RedirectAttributes redirect) {
        administration.allowAtRoot(viewer, Act.ADMIN_NOTICES);
        return after(desk.giveUp(number(id), viewer.actor()), "已放弃发送，请用其他方式告知收件人。", redirect);
    }

    private static ModelAndView after(Outcome<Delivery> outcome, String done, RedirectAttributes redirect) {
        if (outcome.isAccepted()) {
            Notice.done(redirect, done);
        } else {
            Notice.refused(redirect, outcome.reasons().getFirst().message());
        }
        return Pages.after(HERE);
    }

    private static long number(String typed) {
        return Administration.bodyId(typed).value();
    }

    private static UndeliveredPage.Line line(Delivery d) {
        var setback = d.setback();
        String reason = setback == null ? "" : setback.label() + (d.detail().isEmpty() ? "" : "（" + d.detail() + "）");
        boolean failed = d.state() == DeliveryState.FAILED;
        return new UndeliveredPage.Line(
                d.id(),
                d.occasion(),
                d.kind(),
                d.way().label(),
                Dates.moment(d.postedAt()),
                reason,
                d.attempts(),
                failed ? "" : Dates.moment(d.dueAt()),
                failed || d.state() == DeliveryState.WAITING);
    }
}
