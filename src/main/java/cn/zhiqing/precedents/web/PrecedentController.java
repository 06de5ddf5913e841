package cn.zhiqing.precedents.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.precedents.Precedent;
import cn.zhiqing.precedents.PrecedentCommand.OnPrecedent;
import cn.zhiqing.precedents.PrecedentCommand.Return;
import cn.zhiqing.precedents.PrecedentCommand.Share;
import cn.zhiqing.precedents.PrecedentCommand.Withdraw;
import cn.zhiqing.precedents.PrecedentDesk;
import cn.zhiqing.precedents.web.Submits.Sent;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One precedent under its lasting address: read by the city; checked, returned and withdrawn by its body. */
@Controller
@RequestMapping("/precedents/{id:\\d+}")
class PrecedentController {

    private static final String PAGE = "precedents/precedent";

    private final PrecedentDesk desk;
    private final PrecedentDrawing drawing;
    private final RequestDoor requests;
    private final Submits submits;

    PrecedentController(PrecedentDesk desk, PrecedentDrawing drawing, RequestDoor requests, Submits submits) {
        this.desk = desk;
        this.drawing = drawing;
        this.requests = requests;
        this.submits = submits;
    }

    @GetMapping
    ModelAndView show(
            HttpServletRequest request,
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(name = "for", defaultValue = "") String citing) {
        Precedent found = find(id, viewer);
        int number = edition.matches("\\d{1,4}") ? Integer.parseInt(edition) : 0;
        return Pages.show(
                PAGE,
                drawing.draw(
                        found,
                        viewer,
                        new PrecedentDrawing.Asked(
                                number, request(viewer, citing), "", FormErrors.none(), submits.token(request))));
    }

    private @Nullable CaseSummary request(Viewer viewer, String key) {
        return key.isEmpty() ? null : requests.open(viewer, key).summary();
    }

    @PostMapping("/share")
    ModelAndView share(HttpServletRequest request, RedirectAttributes redirect, Viewer viewer, @PathVariable long id) {
        var sent = new Sent(request, redirect);
        return act(new Share(id, sent.typed("checked").equals("true")), viewer, sent, "已共享，全市各机关都能查到。");
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            HttpServletRequest request, RedirectAttributes redirect, Viewer viewer, @PathVariable long id) {
        var sent = new Sent(request, redirect);
        return act(new Return(id, Secret.of(sent.typed("reason"))), viewer, sent, "已退回，请作者修改。");
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            HttpServletRequest request, RedirectAttributes redirect, Viewer viewer, @PathVariable long id) {
        var sent = new Sent(request, redirect);
        return act(new Withdraw(id, Secret.of(sent.typed("reason"))), viewer, sent, "已撤下，别的机关不再看到；各稿和理由都留着。");
    }

    private ModelAndView act(OnPrecedent command, Viewer viewer, Sent sent, String done) {
        Precedent before = find(command.precedent(), viewer);
        if (!desk.isOwn(before, viewer)) {
            throw RequestDoor.absent();
        }
        return submits.act(
                sent,
                () -> desk.handle(command, viewer, sent.version()),
                PrecedentDrawing::href,
                done,
                errors -> Pages.invalid(
                        PAGE,
                        drawing.draw(
                                find(command.precedent(), viewer),
                                viewer,
                                new PrecedentDrawing.Asked(
                                        0, null, sent.typed("reason"), errors, submits.token(sent.request())))));
    }

    private Precedent find(long id, Viewer viewer) {
        return desk.find(id, viewer).orElseThrow(RequestDoor::absent);
    }
}
