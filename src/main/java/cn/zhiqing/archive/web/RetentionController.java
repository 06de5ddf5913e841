package cn.zhiqing.archive.web;

import cn.zhiqing.access.Body;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.FileClass;
import cn.zhiqing.archive.Period;
import cn.zhiqing.archive.RetentionDesk;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 保管期限: the table as it stands, and a new line for the own body from a day on. */
@Controller
class RetentionController {

    private static final String HERE = "/archive/retention";

    private final PackageDoor door;
    private final RetentionDesk desk;
    private final FormTokens tokens;

    RetentionController(PackageDoor door, RetentionDesk desk, FormTokens tokens) {
        this.door = door;
        this.desk = desk;
        this.tokens = tokens;
    }

    @GetMapping(HERE)
    ModelAndView show(HttpServletRequest request, Viewer viewer) {
        return Pages.show(
                "archive/retention", draw(request, viewer, new RetentionPage.Entered("", "", ""), FormErrors.none()));
    }

    @PostMapping(HERE)
    ModelAndView set(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @RequestParam(defaultValue = "") String fileClass,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String from) {
        var entered = new RetentionPage.Entered(fileClass, period, from);
        FileClass of = read(FileClass.class, fileClass);
        Period how = read(Period.class, period);
        LocalDate day = day(from);
        if (of == null || how == null || day == null) {
            return invalid(request, viewer, entered, missing(of, how, day));
        }
        var line = new RetentionDesk.Line(viewer.body(), of, day, how);
        return switch (tokens.once(request, () -> desk.set(line, viewer), _ -> HERE)) {
            case Submit.Done<RetentionDesk.Line> _ -> {
                Notice.done(redirect, "已设定，" + Dates.full(day) + "起归档的件执行。");
                yield Pages.after(HERE);
            }
            case Submit.Repeated<RetentionDesk.Line> repeated -> {
                Notice.done(redirect, repeated.says("这一行刚才已经设定，没有重复设定。"));
                yield Pages.after(HERE);
            }
            case Submit.Back<RetentionDesk.Line> back ->
                invalid(request, viewer, entered, back.errors(RetentionController::errors));
        };
    }

    private static FormErrors missing(@Nullable FileClass of, @Nullable Period how, @Nullable LocalDate day) {
        return FormErrors.none()
                .when(of == null, "fileClass", "请选择档案类别")
                .when(how == null, "period", "请选择保管期限")
                .when(day == null, "from", "请写明哪一天起执行，例如 2027-01-01");
    }

    private ModelAndView invalid(
            HttpServletRequest request, Viewer viewer, RetentionPage.Entered entered, FormErrors errors) {
        return Pages.invalid("archive/retention", draw(request, viewer, entered, errors));
    }

    private static FormErrors errors(List<Refusal> reasons) {
        FormErrors errors = FormErrors.none();
        for (Refusal reason : reasons) {
            errors = errors.with(reason.code().equals("RETENTION_NOT_YOURS") ? "" : "from", reason.message());
        }
        return errors;
    }

    private RetentionPage draw(
            HttpServletRequest request, Viewer viewer, RetentionPage.Entered entered, FormErrors errors) {
        Set<BodyId> seen = new LinkedHashSet<>();
        for (Body body : door.scope(viewer)) {
            seen.add(body.id());
        }
        return new RetentionPage(
                ListController.TABS,
                desk.lines(seen).stream()
                        .map(line -> new RetentionPage.Line(
                                line.body() == null ? "全市（没有另行设定的机关）" : door.bodyName(line.body()),
                                line.fileClass().label(),
                                line.period().label(),
                                Dates.full(line.from())))
                        .toList(),
                desk.maySet(viewer, viewer.body()),
                door.bodyName(viewer.body()),
                Arrays.stream(FileClass.values())
                        .map(one -> Choice.of(one.name(), one.label()))
                        .toList(),
                Arrays.stream(Period.values())
                        .map(one -> Choice.of(one.name(), one.label()))
                        .toList(),
                entered,
                tokens.fresh(request),
                errors);
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E read(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
