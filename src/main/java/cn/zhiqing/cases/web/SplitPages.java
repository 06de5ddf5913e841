package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand.SplitMatters;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.TypedText;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 拆分事项: one field per matter; fields come and go by buttons of the form itself, so that no script is needed. */
@Controller
class SplitPages {

    private static final int LEAST = 2;
    private static final int MOST = 30;
    private static final int LONGEST = 1000;
    /** How people number what they ask for. */
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．]|[-—•])\\s*");

    private final CaseDesk desk;
    private final CaseDoor door;
    private final Acting acting;
    private final CityClock clock;

    SplitPages(CaseDesk desk, CaseDoor door, Acting acting, CityClock clock) {
        this.desk = desk;
        this.door = door;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping("/cases/{key}/split")
    ModelAndView form(HttpServletRequest request, Viewer viewer, @PathVariable String key) {
        Opened opened = door.open(viewer, key);
        return Pages.show("cases/split", page(request, opened, proposed(opened), "", FormErrors.none()));
    }

    @PostMapping("/cases/{key}/split")
    ModelAndView act(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String key,
            @RequestParam Map<String, String> params) {
        Opened opened = door.open(viewer, key);
        List<String> matters = new ArrayList<>(entered(params));
        String on = params.getOrDefault("on", "");
        if (params.containsKey("more")) {
            matters.add("");
            return Pages.show("cases/split", page(request, opened, matters, on, FormErrors.none()));
        }
        if (params.containsKey("less")) {
            drop(matters, params.getOrDefault("less", ""));
            return Pages.show("cases/split", page(request, opened, matters, on, FormErrors.none()));
        }
        FormErrors errors = errors(matters, on);
        if (errors.any()) {
            return Pages.invalid("cases/split", page(request, opened, matters, on, errors));
        }
        var command = new SplitMatters(opened.summary().id(), LocalDate.parse(on), matters);
        return switch (acting.act(request, redirect, opened, command, params)) {
            case Acting.Result.Done(ModelAndView done) -> done;
            case Acting.Result.Back(FormErrors back) ->
                Pages.invalid("cases/split", page(request, opened, matters, on, back));
        };
    }

    /** The matters as the application lists them, item by item or line by line; never fewer than two fields. */
    private static List<String> proposed(Opened opened) {
        List<String> asked = CaseDrawing.asked(opened.view());
        List<String> lines = (asked.size() > 1 ? asked.stream() : asked.stream().flatMap(String::lines))
                .map(line -> NUMBERED.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .toList();
        return lines.size() < LEAST ? List.of(lines.isEmpty() ? "" : lines.getFirst(), "") : lines;
    }

    private static List<String> entered(Map<String, String> params) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(place -> "matter" + place)
                .filter(params::containsKey)
                .map(name -> TypedText.clean(params.getOrDefault(name, "")).strip())
                .toList();
    }

    private static void drop(List<String> matters, String place) {
        int at = place.matches("\\d{1,2}") ? Integer.parseInt(place) : 0;
        if (matters.size() > LEAST && at >= 1 && at <= matters.size()) {
            matters.remove(at - 1);
        }
    }

    private static FormErrors errors(List<String> matters, String on) {
        var errors = FormErrors.none();
        for (int i = 0; i < matters.size(); i++) {
            String text = matters.get(i);
            errors = errors.when(text.isEmpty(), "matter" + (i + 1), "请填写第 %d 项，或者去掉它".formatted(i + 1))
                    .when(
                            text.length() > LONGEST,
                            "matter" + (i + 1),
                            "第 %d 项最多 %d 个字，现在是 %d 个".formatted(i + 1, LONGEST, text.length()));
        }
        if (matters.isEmpty()) {
            errors = errors.with("matter1", "请填写第 1 项");
        }
        return errors.when(!isDay(on), "on", "拆分日期要写成年月日，例如 2026-12-18");
    }

    private static boolean isDay(String on) {
        try {
            LocalDate.parse(on);
            return true;
        } catch (java.time.DateTimeException _) {
            return false;
        }
    }

    private SplitPage page(
            HttpServletRequest request, Opened opened, List<String> matters, String on, FormErrors errors) {
        List<String> shown = matters.isEmpty() ? List.of("", "") : matters;
        return new SplitPage(
                opened.number(),
                opened.subject(),
                opened.href(),
                opened.light(),
                CaseDrawing.asked(opened.view()),
                IntStream.rangeClosed(1, shown.size())
                        .mapToObj(place -> new SplitPage.Matter(place, shown.get(place - 1)))
                        .toList(),
                on.isEmpty() ? clock.today().toString() : on,
                desk.whyNot(opened.summary().id(), CaseAct.SPLIT, opened.viewer()).stream()
                        .map(PossibleActs::sentence)
                        .toList(),
                errors,
                opened.summary().version(),
                acting.token(request));
    }
}
