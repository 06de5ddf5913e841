package cn.zhiqing.precedents.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.precedents.Citations;
import cn.zhiqing.precedents.Fate;
import cn.zhiqing.precedents.Library;
import cn.zhiqing.precedents.Precedent;
import cn.zhiqing.precedents.PrecedentDesk;
import cn.zhiqing.precedents.Shelved;
import cn.zhiqing.precedents.web.Submits.Sent;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 类似案例: what is like a request; from here a clerk cites for the draft. */
@Controller
class AlikeController {

    private static final int MOST = 12;

    private final Library library;
    private final Citations citations;
    private final PrecedentDesk desk;
    private final RequestDoor requests;
    private final Submits submits;

    AlikeController(Library library, Citations citations, PrecedentDesk desk, RequestDoor requests, Submits submits) {
        this.library = library;
        this.citations = citations;
        this.desk = desk;
        this.requests = requests;
        this.submits = submits;
    }

    @GetMapping("/precedents/for/{key}")
    ModelAndView show(HttpServletRequest request, Viewer viewer, @PathVariable String key) {
        CaseView asked = requests.open(viewer, key);
        var summary = asked.summary();
        List<Shelved> cited = citations.of(summary.id());
        Set<Long> ids = new HashSet<>(cited.stream().map(Shelved::id).toList());
        return Pages.show(
                "precedents/alike",
                new AlikePage(
                        summary.number().toString(),
                        requests.href(summary),
                        requests.key(summary),
                        asked.items().stream().map(CaseView.Asked::subject).toList(),
                        cited.stream().map(one -> row(one, key, "已引用")).toList(),
                        library.alike(asked, MOST).stream()
                                .filter(one -> !ids.contains(one.precedent().id()))
                                .map(one -> row(one.precedent(), key, why(one)))
                                .toList(),
                        citations.may(viewer, summary),
                        submits.token(request)));
    }

    @PostMapping("/precedents/for/{key}/cite")
    ModelAndView cite(
            HttpServletRequest request, RedirectAttributes redirect, Viewer viewer, @PathVariable String key) {
        CaseView asked = requests.open(viewer, key);
        var sent = new Sent(request, redirect);
        String id = sent.typed("precedent");
        Precedent precedent = (id.matches("\\d{1,18}")
                        ? desk.find(Long.parseLong(id), viewer)
                        : java.util.Optional.<Precedent>empty())
                .orElseThrow(RequestDoor::absent);
        boolean on = !sent.typed("on").equals("no");
        String back = "/precedents/for/" + requests.key(asked.summary());
        return submits.act(
                sent,
                () -> citations.cite(asked.summary(), precedent, viewer, on),
                _ -> back,
                on ? "已引用，审查和签发的人在审签页上看得到。" : "已去掉引用。",
                errors -> {
                    Notice.refused(
                            redirect,
                            errors.all().stream().map(error -> error.message()).collect(Collectors.joining("")));
                    return Pages.after(back);
                });
    }

    static String why(Shelved.Alike one) {
        String text = one.percent() >= 15 ? "文字相近 " + one.percent() + "%" : "";
        String ground = one.sameGround() ? "同一理由" : "";
        return text.isEmpty() || ground.isEmpty() ? text + ground : text + "，" + ground;
    }

    private AlikePage.Row row(Shelved one, String key, String why) {
        return new AlikePage.Row(
                one.id(),
                "/precedents/" + one.id() + "?for=" + key,
                one.title(),
                one.question(),
                requests.shortName(one.body()) + "，" + Dates.full(one.decidedOn()) + "，"
                        + one.kind().label(),
                why,
                one.fate() == Fate.NONE ? "" : one.fate().label(),
                LibraryController.tone(one.fate()));
    }
}
