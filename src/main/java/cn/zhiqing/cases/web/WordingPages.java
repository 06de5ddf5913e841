package cn.zhiqing.cases.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.LetterWordings;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.LetterTemplate;
import cn.zhiqing.cases.letters.TemplateRules.Wanted;
import cn.zhiqing.cases.letters.WordingVersion;
import cn.zhiqing.cases.web.WordingDrawing.Seen;
import cn.zhiqing.cases.web.WordingDrawing.Typed;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 文书模板: the disclosure office words the letters of its own body; those of another body do not exist for it. */
@Controller
class WordingPages {

    private static final String KIND = WordingWords.HREF + "/{code}/{kind}";
    private static final String TEMPLATE = "cases/wording";

    private final LetterWordings wordings;
    private final WordingDrawing drawing;
    private final WordingSamples samples;
    private final Bodies bodies;

    WordingPages(LetterWordings wordings, WordingDrawing drawing, WordingSamples samples, Bodies bodies) {
        this.wordings = wordings;
        this.drawing = drawing;
        this.samples = samples;
        this.bodies = bodies;
    }

    /** A kind of letter of a body that this person words. */
    private record Place(Viewer viewer, Body body, LetterKind kind) {

        String href() {
            return WordingWords.href(body, kind);
        }
    }

    @GetMapping(WordingWords.HREF)
    ModelAndView list(Viewer viewer) {
        if (!wordings.may(viewer, viewer.body())) {
            throw CaseDoor.absent();
        }
        return Pages.show("cases/wordings", drawing.list(bodies.get(viewer.body())));
    }

    @GetMapping(KIND)
    ModelAndView show(Viewer viewer, @PathVariable String code, @PathVariable String kind) {
        Place place = place(viewer, code, kind);
        return page(place, drawing.fresh(place.body(), place.kind()), FormErrors.none());
    }

    /** Shows what is typed as a letter, and what would be refused; sets nothing. */
    @PostMapping(KIND + "/preview")
    ModelAndView preview(Viewer viewer, @PathVariable String code, @PathVariable String kind, WordingForm form) {
        Place place = place(viewer, code, kind);
        LocalDate from = day(form.from());
        FormErrors errors = FormErrors.none().when(from == null, "from", "请填写生效日期。");
        for (Refusal reason : from == null ? List.<Refusal>of() : reasons(place, form, from)) {
            errors = errors.with(field(reason), reason.message());
        }
        return page(place, form, errors);
    }

    @PostMapping(KIND)
    ModelAndView set(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable String kind,
            WordingForm form,
            RedirectAttributes redirect) {
        return set(place(viewer, code, kind), form, LetterTemplate.parse(form.text()), redirect);
    }

    @PostMapping(KIND + "/common")
    ModelAndView common(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable String kind,
            WordingForm form,
            RedirectAttributes redirect) {
        return set(place(viewer, code, kind), form, null, redirect);
    }

    @GetMapping(KIND + "/versions/{version}")
    ModelAndView version(
            Viewer viewer, @PathVariable String code, @PathVariable String kind, @PathVariable String version) {
        Place place = place(viewer, code, kind);
        WordingVersion found = wordings.of(place.body().id(), place.kind()).stream()
                .filter(one -> Integer.toString(one.version()).equals(version))
                .findFirst()
                .orElseThrow(CaseDoor::absent);
        return Pages.show("cases/wordingVersion", drawing.version(place.body(), found));
    }

    private ModelAndView set(Place place, WordingForm form, @Nullable LetterTemplate own, RedirectAttributes redirect) {
        LocalDate from = day(form.from());
        if (from == null) {
            return page(place, form, FormErrors.none().with("from", "请填写生效日期。"));
        }
        var ask = new Wanted(place.kind(), own, from, form.remark());
        return switch (wordings.set(place.body().id(), ask, seen(form), place.viewer())) {
            case Outcome.Accepted<WordingVersion>(WordingVersion done) -> {
                Notice.done(
                        redirect,
                        place.kind().label() + "第" + done.version() + "版已设定，自" + Dates.full(from) + "起的文书按它拟写。");
                yield Pages.after(place.href());
            }
            case Outcome.Refused<WordingVersion>(List<Refusal> reasons) ->
                page(place, form, FormErrors.of(reasons, WordingPages::field));
        };
    }

    /** The page with what was typed; a request that cannot fill the preview is said, and an invented one fills it. */
    private ModelAndView page(Place place, WordingForm form, FormErrors errors) {
        LetterTemplate wording = LetterTemplate.parse(form.text());
        Seen invented = samples.invented(place.body(), place.kind(), wording);
        Seen seen = form.number().isBlank()
                ? invented
                : samples.of(place.viewer(), place.body(), place.kind(), wording, form.number())
                        .orElse(null);
        FormErrors all = errors.when(
                seen == null, "number", "本机关没有这一件，或者这一件没有“" + place.kind().label() + "”；请核对登记编号，例如 2026-0001。");
        var page = drawing.page(new Typed(place.body(), place.kind(), form, all), seen == null ? invented : seen);
        return all.any() ? Pages.invalid(TEMPLATE, page) : Pages.show(TEMPLATE, page);
    }

    /** A preview asks for no reason and takes unchanged words. */
    private List<Refusal> reasons(Place place, WordingForm form, LocalDate from) {
        var ask = new Wanted(place.kind(), LetterTemplate.parse(form.text()), from, form.remark());
        return wordings.refusals(place.body().id(), ask).stream()
                .filter(reason -> !reason.code().equals("TEMPLATE_REMARK_MISSING")
                        && !reason.code().equals("TEMPLATE_UNCHANGED"))
                .toList();
    }

    private Place place(Viewer viewer, String code, String kind) {
        Body body = bodies.byCode(code)
                .filter(found -> wordings.may(viewer, found.id()))
                .orElseThrow(CaseDoor::absent);
        return new Place(viewer, body, LetterKind.byCode(kind).orElseThrow(CaseDoor::absent));
    }

    private static String field(Refusal reason) {
        String code = reason.code();
        return code.startsWith("TEMPLATE_FROM")
                ? "from"
                : code.startsWith("TEMPLATE_REMARK")
                        ? "remark"
                        : code.startsWith("TEMPLATE") || code.startsWith("LETTER") ? "text" : "";
    }

    private static int seen(WordingForm form) {
        return form.seen().matches("\\d{1,6}") ? Integer.parseInt(form.seen()) : -1;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
