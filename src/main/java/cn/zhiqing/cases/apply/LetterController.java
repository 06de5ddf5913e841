package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.TrackedCase;
import cn.zhiqing.cases.Tracking;
import cn.zhiqing.cases.letters.CaseLetter;
import cn.zhiqing.cases.papers.KeptPaper;
import cn.zhiqing.cases.papers.LetterRoom;
import cn.zhiqing.cases.papers.PaperFiles;
import cn.zhiqing.cases.papers.TypesetPage;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 查看、下载答复和告知书, for the browser that has proven query code and second factor: the bytes that were signed. */
@Controller
class LetterController {

    private final Tracking tracking;
    private final CaseDesk desk;
    private final LetterRoom room;
    private final Applications applications;

    LetterController(Tracking tracking, CaseDesk desk, LetterRoom room, Applications applications) {
        this.tracking = tracking;
        this.desk = desk;
        this.room = room;
        this.applications = applications;
    }

    @GetMapping("/track/letter")
    ModelAndView read(HttpServletRequest request, @RequestParam(defaultValue = "") String which) {
        return mine(request, which)
                .flatMap(it -> page(it, TrackSession.unit(request)))
                .map(page -> Pages.show("apply/letter", page))
                .orElseGet(() -> Pages.after(TrackSession.page(request)));
    }

    /** The letter in one of its four forms. */
    @GetMapping("/track/letter/file")
    Object download(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "PDF") PaperForm form) {
        Mine mine = mine(request, which).orElse(null);
        return mine != null
                        && room.issue(mine.id(), mine.letter().ref())
                                instanceof Outcome.Accepted<KeptPaper>(KeptPaper paper)
                ? PaperFiles.answer(
                        mine.letter().kind().label() + "-"
                                + mine.found().summary().number(),
                        form,
                        room.bytes(paper, form))
                : Pages.after(TrackSession.page(request));
    }

    private record Mine(TrackedCase found, CaseLetter letter) {
        CaseId id() {
            return found.summary().id();
        }
    }

    private Optional<Mine> mine(HttpServletRequest request, String which) {
        return TrackSession.mine(request, tracking)
                .flatMap(found -> OwnLetters.named(desk.history(found.summary().id()), which)
                        .map(letter -> new Mine(found, letter)));
    }

    private Optional<LetterPage> page(Mine mine, String unit) {
        String name = applications
                .open(mine.found().summary().applicationId())
                .orElseThrow()
                .name()
                .disclose();
        room.issue(mine.id(), mine.letter().ref());
        return room.page(mine.id(), mine.letter(), name)
                .map(paper -> new LetterPage(
                        mine.found().summary().number().toString(),
                        unit,
                        mine.letter().ref(),
                        paper.title(),
                        TypesetPage.alone(paper)));
    }
}
