package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 文书: reads and prints a letter. Its full name is shown only on a press of a button, which is recorded. */
@Controller
class LetterPages {

    private final CaseDesk desk;
    private final CaseDoor door;
    private final Papers papers;
    private final Scenes scenes;

    LetterPages(CaseDesk desk, CaseDoor door, Papers papers, Scenes scenes) {
        this.desk = desk;
        this.door = door;
        this.papers = papers;
        this.scenes = scenes;
    }

    @GetMapping("/cases/{key}/letter/{which}")
    ModelAndView read(Viewer viewer, @PathVariable String key, @PathVariable String which) {
        Opened opened = door.open(viewer, key);
        return page(opened, which, opened.view().applicant().name(), true);
    }

    @PostMapping("/cases/{key}/letter/{which}")
    ModelAndView named(Viewer viewer, @PathVariable String key, @PathVariable String which) {
        Opened opened = door.open(viewer, key);
        if (!door.may(viewer, Act.REVEAL_PERSONAL, opened.summary())) {
            throw CaseDoor.absent();
        }
        var revealed = desk.reveal(opened.summary().id(), viewer, "打印文书发出");
        return revealed instanceof Outcome.Accepted<cn.zhiqing.cases.Application>(var application)
                ? page(opened, which, application.name().disclose(), false)
                : Pages.after(opened.href() + "/letter/" + which);
    }

    private ModelAndView page(Opened opened, String which, String addressee, boolean masked) {
        var letter = papers.letter(opened, which, addressee, scenes.of(opened)).orElseThrow(CaseDoor::absent);
        return Pages.show(
                "cases/letter",
                new LetterPage(
                        opened.number(),
                        opened.href(),
                        opened.href() + "/letter/" + which,
                        letter,
                        masked && !letter.draft(),
                        door.may(opened.viewer(), Act.REVEAL_PERSONAL, opened.summary())));
    }
}
