package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.letters.CaseLetter;
import cn.zhiqing.cases.papers.KeptPaper;
import cn.zhiqing.cases.papers.LetterRoom;
import cn.zhiqing.cases.papers.PaperFiles;
import cn.zhiqing.cases.papers.TypesetPage;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.Pages;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 文书: reads, prints and hands out a letter. Whoever sees or takes the full name does it by a press of a button, recorded. */
@Controller
class LetterPages {

    private final CaseDesk desk;
    private final CaseDoor door;
    private final Papers papers;
    private final LetterRoom room;
    private final CityClock clock;

    LetterPages(CaseDesk desk, CaseDoor door, Papers papers, LetterRoom room, CityClock clock) {
        this.desk = desk;
        this.door = door;
        this.papers = papers;
        this.room = room;
        this.clock = clock;
    }

    @GetMapping("/cases/{key}/letter/{which}")
    ModelAndView read(Viewer viewer, @PathVariable String key, @PathVariable String which) {
        Opened opened = door.open(viewer, key);
        return page(opened, which, opened.view().applicant().name(), true, List.of());
    }

    @PostMapping("/cases/{key}/letter/{which}")
    ModelAndView named(Viewer viewer, @PathVariable String key, @PathVariable String which) {
        Opened opened = door.open(viewer, key);
        if (!door.may(viewer, Act.REVEAL_PERSONAL, opened.summary())) {
            throw CaseDoor.absent();
        }
        return desk.reveal(opened.summary().id(), viewer, "打印文书发出")
                        instanceof Outcome.Accepted<Application>(var application)
                ? page(opened, which, application.name().disclose(), false, List.of())
                : Pages.after(opened.href() + "/letter/" + which);
    }

    /** The signed file; the look behind the mask is recorded where the paper names the applicant. */
    @PostMapping("/cases/{key}/letter/{which}/file")
    Object file(
            Viewer viewer,
            @PathVariable String key,
            @PathVariable String which,
            @RequestParam(defaultValue = "PDF") PaperForm form) {
        Opened opened = door.open(viewer, key);
        CaseLetter letter = papers.find(opened, which).orElseThrow(CaseDoor::absent);
        if (!papers.mayTake(opened, letter)) {
            throw CaseDoor.absent();
        }
        var id = opened.summary().id();
        if (!letter.kind().goesToOthers()
                && !desk.reveal(id, viewer, "下载" + letter.kind().label() + "（" + form + "）")
                        .isAccepted()) {
            throw CaseDoor.absent();
        }
        return switch (room.issue(id, letter.ref())) {
            case Outcome.Accepted<KeptPaper>(KeptPaper paper) ->
                PaperFiles.answer(letter.kind().label() + "-" + opened.number(), form, room.bytes(paper, form));
            case Outcome.Refused<KeptPaper>(List<Refusal> reasons) ->
                page(opened, which, opened.view().applicant().name(), true, reasons);
        };
    }

    private ModelAndView page(Opened opened, String which, String addressee, boolean masked, List<Refusal> wrong) {
        var shown = papers.letter(opened, which, addressee, clock.today()).orElseThrow(CaseDoor::absent);
        CaseLetter letter = shown.which();
        boolean others = shown.kind().goesToOthers();
        var page = new LetterPage(
                opened.number(),
                opened.href(),
                opened.href() + "/letter/" + which,
                shown.paper().title(),
                TypesetPage.within(shown.paper()),
                letter == null,
                WordingWords.said(shown.wording()),
                wordingHref(opened, shown),
                masked && !others && letter != null,
                !others && door.may(opened.viewer(), Act.REVEAL_PERSONAL, opened.summary()),
                letter != null && papers.mayTake(opened, letter) ? forms() : List.of(),
                wrong.stream().map(Refusal::message).toList());
        return wrong.isEmpty() ? Pages.show("cases/letter", page) : Pages.invalid("cases/letter", page);
    }

    private String wordingHref(Opened opened, Papers.Shown shown) {
        boolean may = door.may(opened.viewer(), Act.SET_LETTER_WORDING, opened.summary());
        return may
                ? WordingWords.href(opened.body(), shown.kind(), shown.wording().version())
                : "";
    }

    private static List<LetterPage.Form> forms() {
        return Arrays.stream(PaperForm.values())
                .map(form -> new LetterPage.Form(form.name(), PaperFiles.label(form)))
                .toList();
    }
}
