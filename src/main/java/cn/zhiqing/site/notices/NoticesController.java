package cn.zhiqing.site.notices;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.notify.Inbox;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.NoticeBell;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 站内消息: everybody's own, the unread first. */
@Controller
class NoticesController implements NoticeBell {

    private static final String HERE = "/notices";
    private static final int ROWS = 30;

    private final Inbox inbox;
    private final LettersDesk letters;

    NoticesController(Inbox inbox, LettersDesk letters) {
        this.inbox = inbox;
        this.letters = letters;
    }

    @Override
    public String href() {
        return HERE;
    }

    @Override
    public int unread(Viewer viewer) {
        return inbox.unread(viewer.id());
    }

    @GetMapping(HERE)
    ModelAndView show(Viewer viewer, @RequestParam(defaultValue = "1") String page) {
        int total = inbox.size(viewer.id());
        int number = LettersDesk.page(page, total, ROWS);
        List<Inbox.Line> lines = inbox.lines(viewer.id(), (number - 1) * ROWS, ROWS);
        long newest = lines.stream().mapToLong(Inbox.Line::id).max().orElse(0);
        return Pages.show(
                "site/notices/index",
                new NoticesPage(
                        lines.stream().map(NoticesController::line).toList(),
                        new Pager(number, ROWS, total, "条", HERE + "?"),
                        inbox.unread(viewer.id()),
                        newest,
                        letters.waitingFor(viewer)));
    }

    @PostMapping(HERE + "/{id}/open")
    ModelAndView open(Viewer viewer, @PathVariable String id) {
        Inbox.Line line = inbox.read(viewer.id(), LettersDesk.number(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.after(line.link().isEmpty() ? HERE : line.link());
    }

    @PostMapping(HERE + "/read")
    ModelAndView readAll(Viewer viewer, @RequestParam(defaultValue = "0") String newest, RedirectAttributes redirect) {
        int count = inbox.readAll(viewer.id(), LettersDesk.number(newest));
        Notice.done(redirect, count == 0 ? "没有未读消息。" : count + " 条消息已标为已读。");
        return Pages.after(HERE);
    }

    private static NoticesPage.Line line(Inbox.Line line) {
        return new NoticesPage.Line(
                line.id(),
                line.subject().disclose(),
                line.text().disclose(),
                Dates.moment(line.at()),
                line.unread(),
                !line.link().isEmpty());
    }
}
