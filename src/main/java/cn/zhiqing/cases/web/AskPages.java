package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.asks.AskCommand;
import cn.zhiqing.cases.asks.AskDesk;
import cn.zhiqing.cases.asks.AskStage;
import cn.zhiqing.cases.asks.AskView;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.papers.KeptPaper;
import cn.zhiqing.cases.papers.PaperFiles;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 更正和建议: list, receipt, check, answer and letter. */
@Controller
class AskPages {

    static final String HREF = "/cases/asks";

    private final AskDesk desk;
    private final AskDrawing drawing;
    private final Once once;

    AskPages(AskDesk desk, AskDrawing drawing, Once once) {
        this.desk = desk;
        this.drawing = drawing;
        this.once = once;
    }

    @GetMapping(HREF)
    ModelAndView list(Viewer viewer, @RequestParam(defaultValue = "1") String page) {
        if (!desk.may(viewer)) {
            throw CaseDoor.absent();
        }
        int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        return Pages.show("cases/asks", drawing.list(viewer, number));
    }

    @GetMapping(HREF + "/new")
    ModelAndView form(HttpServletRequest request, Viewer viewer, @RequestParam(defaultValue = "RECORDS") AskKind kind) {
        mustReceive(viewer);
        return Pages.show("cases/askForm", drawing.receive(kind, Map.of(), FormErrors.none(), once.token(request)));
    }

    @PostMapping(HREF + "/new")
    ModelAndView receive(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @RequestParam AskKind kind,
            @RequestParam Map<String, String> params) {
        mustReceive(viewer);
        var given = new Given(AskForms.receive(kind, drawing.today()), params);
        return once.act(
                request,
                redirect,
                given.errors(),
                HREF,
                () -> desk.receive(AskForms.received(kind, given), viewer).map(id -> {
                    Notice.done(redirect, "已登记：" + kind.label() + "。请核查后答复。");
                    return HREF + "/" + id;
                }),
                errors -> Pages.invalid("cases/askForm", drawing.receive(kind, params, errors, once.token(request))));
    }

    @GetMapping(HREF + "/{ask}")
    ModelAndView show(Viewer viewer, @PathVariable String ask) {
        return Pages.show("cases/ask", drawing.page(found(viewer, ask), viewer));
    }

    @GetMapping(HREF + "/{ask}/check")
    ModelAndView checkForm(HttpServletRequest request, Viewer viewer, @PathVariable String ask) {
        return Pages.show(
                "cases/askForm", drawing.check(found(viewer, ask), Map.of(), FormErrors.none(), once.token(request)));
    }

    @PostMapping(HREF + "/{ask}/check")
    ModelAndView check(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String ask,
            @RequestParam Map<String, String> params) {
        AskView view = found(viewer, ask);
        var given = new Given(AskForms.check(view, drawing.today()), params);
        return once.act(
                request,
                redirect,
                given.errors(),
                HREF + "/" + view.id(),
                () -> done(view, viewer, AskForms.checked(given), params, redirect),
                errors -> Pages.invalid("cases/askForm", drawing.check(view, params, errors, once.token(request))));
    }

    @GetMapping(HREF + "/{ask}/answer")
    ModelAndView answerForm(HttpServletRequest request, Viewer viewer, @PathVariable String ask) {
        return Pages.show(
                "cases/askForm", drawing.answer(found(viewer, ask), Map.of(), FormErrors.none(), once.token(request)));
    }

    @PostMapping(HREF + "/{ask}/answer")
    ModelAndView answer(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String ask,
            @RequestParam Map<String, String> params) {
        AskView view = found(viewer, ask);
        var given = new Given(drawing.answerFields(view), params);
        return once.act(
                request,
                redirect,
                given.errors(),
                HREF + "/" + view.id(),
                () -> done(view, viewer, AskForms.answered(given), params, redirect),
                errors -> Pages.invalid("cases/askForm", drawing.answer(view, params, errors, once.token(request))));
    }

    /** L30 or L31 in one of its four forms. */
    @GetMapping(HREF + "/{ask}/letter")
    Object letter(Viewer viewer, @PathVariable String ask, @RequestParam(defaultValue = "PDF") PaperForm form) {
        AskView view = found(viewer, ask);
        return desk.letter(view.id(), viewer) instanceof Outcome.Accepted<KeptPaper>(KeptPaper paper)
                ? PaperFiles.answer(view.kind().label() + "-告知书", form, desk.bytes(paper, form))
                : Pages.after(HREF + "/" + view.id());
    }

    private Outcome<String> done(
            AskView view, Viewer viewer, AskCommand command, Map<String, String> params, RedirectAttributes redirect) {
        return desk.handle(view.id(), command, viewer, Once.version(params)).map(now -> {
            Notice.done(redirect, now.stage() == AskStage.ANSWERED ? "已答复。" : "已记录核查结果，请答复。");
            return HREF + "/" + now.id();
        });
    }

    private AskView found(Viewer viewer, String ask) {
        if (!ask.matches("\\d{1,18}")) {
            throw CaseDoor.absent();
        }
        return desk.find(Long.parseLong(ask), viewer).orElseThrow(CaseDoor::absent);
    }

    private void mustReceive(Viewer viewer) {
        if (!desk.mayReceive(viewer)) {
            throw CaseDoor.absent();
        }
    }
}
