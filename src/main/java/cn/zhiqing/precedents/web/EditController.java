package cn.zhiqing.precedents.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.precedents.FirstDraft;
import cn.zhiqing.precedents.Precedent;
import cn.zhiqing.precedents.PrecedentCommand.Revise;
import cn.zhiqing.precedents.PrecedentDesk;
import cn.zhiqing.precedents.PrecedentText;
import cn.zhiqing.precedents.PrecedentText.Part;
import cn.zhiqing.precedents.web.Submits.Sent;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 提出和修改案例: the form starts from the request without its people; what is left of them is shown part by part. */
@Controller
class EditController {

    private static final String FORM = "precedents/edit";
    private static final String DONE = "已送脱敏审查，请另一位同事审看；通过以前别的机关看不到。";

    private final PrecedentDesk desk;
    private final FirstDraft first;
    private final EditDrawing drawing;
    private final RequestDoor requests;
    private final Submits submits;

    EditController(PrecedentDesk desk, FirstDraft first, EditDrawing drawing, RequestDoor requests, Submits submits) {
        this.desk = desk;
        this.first = first;
        this.drawing = drawing;
        this.requests = requests;
        this.submits = submits;
    }

    @GetMapping("/precedents/new")
    ModelAndView begin(HttpServletRequest request, Viewer viewer, @RequestParam(name = "case") String key) {
        CaseView closed = own(viewer, key);
        List<String> reasons = desk.againstProposing(closed.summary(), viewer).stream()
                .map(refusal -> refusal.message())
                .toList();
        PrecedentText text = reasons.isEmpty() ? first.of(closed) : new PrecedentText(Map.of(), List.of());
        return Pages.show(FORM, drawing.draw(closed, null, text, reasons, FormErrors.none(), submits.token(request)));
    }

    @PostMapping("/precedents/new")
    ModelAndView propose(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @RequestParam(name = "case") String key) {
        CaseView closed = own(viewer, key);
        var sent = new Sent(request, redirect);
        PrecedentText text = text(sent);
        return submits.act(
                sent,
                () -> desk.propose(closed.summary(), text, viewer),
                PrecedentDrawing::href,
                DONE,
                errors -> Pages.invalid(
                        FORM, drawing.draw(closed, null, text, List.of(), errors, submits.token(request))));
    }

    @GetMapping("/precedents/{id:\\d+}/revise")
    ModelAndView open(HttpServletRequest request, Viewer viewer, @PathVariable long id) {
        Precedent found = find(id, viewer);
        return Pages.show(
                FORM,
                drawing.draw(
                        requests.view(found.caseId()),
                        found,
                        desk.text(found, found.edition()),
                        desk.mayRevise(found, viewer) ? List.of() : List.of("案例由本机关的政务公开办修改；撤下的不能再改。"),
                        FormErrors.none(),
                        submits.token(request)));
    }

    @PostMapping("/precedents/{id:\\d+}/revise")
    ModelAndView revise(HttpServletRequest request, RedirectAttributes redirect, Viewer viewer, @PathVariable long id) {
        Precedent found = find(id, viewer);
        var sent = new Sent(request, redirect);
        PrecedentText text = text(sent);
        return submits.act(
                sent,
                () -> desk.handle(new Revise(id, text), viewer, sent.version()),
                PrecedentDrawing::href,
                DONE,
                errors -> Pages.invalid(
                        FORM,
                        drawing.draw(
                                requests.view(found.caseId()),
                                found,
                                text,
                                List.of(),
                                errors,
                                submits.token(request))));
    }

    /** A request of one's own body; another body's does not exist here, also for those who watch over it. */
    private CaseView own(Viewer viewer, String key) {
        CaseView closed = requests.open(viewer, key);
        if (!closed.summary().body().equals(viewer.body())) {
            throw RequestDoor.absent();
        }
        return closed;
    }

    private Precedent find(long id, Viewer viewer) {
        return desk.find(id, viewer).filter(p -> desk.isOwn(p, viewer)).orElseThrow(RequestDoor::absent);
    }

    private static PrecedentText text(Sent sent) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, sent.typed(part.name().toLowerCase(Locale.ROOT)));
        }
        String[] kept = sent.request().getParameterValues("kept");
        return new PrecedentText(parts, kept == null ? List.of() : List.of(kept));
    }

    /** Draws the form. */
    @org.springframework.stereotype.Component
    static final class EditDrawing {

        private final cn.zhiqing.precedents.Anonymising anonymising;
        private final RequestDoor requests;

        EditDrawing(cn.zhiqing.precedents.Anonymising anonymising, RequestDoor requests) {
            this.anonymising = anonymising;
            this.requests = requests;
        }

        EditPage draw(
                CaseView closed,
                @Nullable Precedent before,
                PrecedentText text,
                List<String> reasons,
                FormErrors errors,
                String token) {
            var request = closed.summary();
            CaseId id = request.id();
            var places = anonymising.places(id, text);
            String back = before == null ? requests.href(request) : PrecedentDrawing.href(before);
            return new EditPage(
                    before == null ? "提出案例" : "修改案例（第 " + (before.edition() + 1) + " 稿）",
                    before == null ? "/precedents/new" : PrecedentDrawing.href(before) + "/revise",
                    request.number()
                            + (request.reply() == null
                                    ? ""
                                    : "，" + request.reply().label()),
                    back,
                    before == null ? requests.key(request) : "",
                    java.util.Arrays.stream(Part.values())
                            .map(part -> box(part, text, places, errors))
                            .toList(),
                    reasons,
                    errors,
                    before == null ? 0 : before.version(),
                    token);
        }

        private static EditPage.Box box(
                Part part,
                PrecedentText text,
                List<cn.zhiqing.precedents.Anonymising.Place> places,
                FormErrors errors) {
            String name = part.name().toLowerCase(Locale.ROOT);
            var found = new java.util.ArrayList<EditPage.Place>();
            places.stream()
                    .filter(place -> place.part() == part)
                    .distinct()
                    .forEach(place -> found.add(new EditPage.Place(
                            "kept-" + name + "-" + found.size(),
                            place.words(),
                            place.label(),
                            place.mayBeKept(),
                            place.kept())));
            return new EditPage.Box(
                    name,
                    part.label(),
                    part.hint(),
                    text.of(part),
                    part == Part.TITLE ? 1 : part.longest() > 2000 ? 7 : 4,
                    part.longest(),
                    !part.isRequired(),
                    errors.at(name),
                    found);
        }
    }
}
