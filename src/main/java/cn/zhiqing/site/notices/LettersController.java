package cn.zhiqing.site.notices;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.notify.mailbox.AsideReason;
import cn.zhiqing.notify.mailbox.MailShelf;
import cn.zhiqing.privacy.Masks;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 待人工处理的来信: what the machine could not read, or did not take for an application. */
@Controller
class LettersController {

    private static final String HERE = "/notices/letters";
    private static final int ROWS = 30;

    private final MailShelf shelf;
    private final LettersDesk desk;

    LettersController(MailShelf shelf, LettersDesk desk) {
        this.shelf = shelf;
        this.desk = desk;
    }

    @GetMapping(HERE)
    ModelAndView show(Viewer viewer, @RequestParam(defaultValue = "1") String page) {
        desk.allow(viewer);
        int total = shelf.waiting(viewer.body());
        int number = LettersDesk.page(page, total, ROWS);
        return Pages.show(
                "site/notices/letters",
                new LettersPage(
                        shelf.waiting(viewer.body(), (number - 1) * ROWS, ROWS).stream()
                                .map(LettersController::line)
                                .toList(),
                        new Pager(number, ROWS, total, "封", HERE + "?")));
    }

    /** The letter as it came. A post, because it is written down who looked (个人信息保护法第五十四条). */
    @PostMapping(HERE + "/{id}/original")
    ResponseEntity<byte[]> original(Viewer viewer, @PathVariable String id) {
        desk.allow(viewer);
        byte[] letter = shelf.original(viewer.body(), LettersDesk.number(id), viewer.actor())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .disclose();
        ContentDisposition file = ContentDisposition.attachment()
                .filename("letter-" + id + ".eml")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(letter);
    }

    @PostMapping(HERE + "/{id}/hand-on")
    ModelAndView handOn(Viewer viewer, @PathVariable String id, RedirectAttributes redirect) {
        desk.allow(viewer);
        return after(shelf.handOn(viewer.body(), LettersDesk.number(id), viewer.actor()), "来信已转入办理。", redirect);
    }

    @PostMapping(HERE + "/{id}/settle")
    ModelAndView settle(Viewer viewer, @PathVariable String id, RedirectAttributes redirect) {
        desk.allow(viewer);
        return after(shelf.settle(viewer.body(), LettersDesk.number(id), viewer.actor()), "已标为无需办理，原件仍在邮箱中。", redirect);
    }

    private static ModelAndView after(Outcome<Long> outcome, String done, RedirectAttributes redirect) {
        if (outcome.reasons().contains(MailShelf.NOT_WAITING)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (outcome.isAccepted()) {
            Notice.done(redirect, done);
        } else {
            Notice.refused(redirect, outcome.reasons().getFirst().message());
        }
        return Pages.after(HERE);
    }

    private static LettersPage.Line line(MailShelf.Line line) {
        String from = line.from().disclose();
        String subject = line.subject().disclose();
        return new LettersPage.Line(
                line.id(),
                from.isEmpty() ? "（读不出）" : Masks.email(line.from()),
                subject.isEmpty() ? "（无主题）" : subject,
                Dates.fullMoment(line.at()),
                Math.max(1, line.size() / 1024) + " KB",
                line.reason().label(),
                line.reason() != AsideReason.TOO_LARGE && line.reason() != AsideReason.UNREADABLE);
    }
}
