package cn.zhiqing.site.calendar.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.calendar.CalendarProposal;
import cn.zhiqing.calendar.CalendarProposals;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.calendar.ImportPreview;
import cn.zhiqing.calendar.NoticeFile;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpSession;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 导入日历, steps one to three, for the system administrator: upload, look day by day, look which open cases move. */
@Controller
@RequestMapping("/admin/calendar/import")
class ImportController {

    private static final String FORM = "site/calendar/import";

    private final Calendars calendars;
    private final CalendarProposals proposals;
    private final PreviewPages pages;
    private final CalendarGate gate;

    ImportController(Calendars calendars, CalendarProposals proposals, PreviewPages pages, CalendarGate gate) {
        this.calendars = calendars;
        this.proposals = proposals;
        this.pages = pages;
        this.gate = gate;
    }

    @GetMapping
    ModelAndView form(Viewer viewer, HttpSession session) {
        gate.allow(viewer, Act.ADMIN_CALENDAR);
        NoticeFile kept = Draft.of(session).map(Draft::file).orElse(null);
        String year = String.valueOf(
                kept == null ? calendars.current().lastNoticedDay().getYear() + 1 : kept.year());
        return Pages.show(FORM, page(year, kept == null ? "" : kept.noticeNo(), "", FormErrors.none()));
    }

    @PostMapping
    ModelAndView upload(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String noticeNo,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer,
            HttpSession session) {
        gate.allow(viewer, Act.ADMIN_CALENDAR);
        var form = new UploadForm(year, noticeNo.strip(), text, file);
        FormErrors errors = form.errors();
        if (!errors.any()) {
            NoticeFile given = form.file();
            Outcome<ImportPreview> preview = calendars.preview(given);
            if (preview.isAccepted()) {
                new Draft(given, preview.orThrow().replaces()).keep(session);
                return Pages.after("/admin/calendar/import/days");
            }
            errors = form.errorsOf(preview.reasons());
        }
        return Pages.invalid(FORM, page(year, noticeNo, text, errors));
    }

    @GetMapping("/days")
    ModelAndView days(Viewer viewer, HttpSession session, RedirectAttributes redirect) {
        return drawn(
                viewer,
                session,
                redirect,
                (preview, file) -> Pages.show("site/calendar/days", pages.days(preview, file)));
    }

    @GetMapping("/effect")
    ModelAndView effect(Viewer viewer, HttpSession session, RedirectAttributes redirect) {
        return drawn(
                viewer,
                session,
                redirect,
                (preview, file) ->
                        Pages.show("site/calendar/effect", pages.effect(preview, file, viewer, FormErrors.none())));
    }

    @GetMapping("/effect.csv")
    ResponseEntity<String> list(Viewer viewer, HttpSession session) {
        gate.allow(viewer, Act.ADMIN_CALENDAR);
        return Draft.of(session)
                .map(draft -> calendars.preview(draft.file()))
                .filter(Outcome::isAccepted)
                .map(preview -> csv(pages.csv(preview.orThrow())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/effect")
    ModelAndView propose(Viewer viewer, HttpSession session, RedirectAttributes redirect) {
        gate.allow(viewer, Act.ADMIN_CALENDAR);
        Draft draft = Draft.of(session).orElse(null);
        if (draft == null) {
            return startAgain(redirect);
        }
        Outcome<CalendarProposal> outcome = proposals.propose(draft.file(), draft.replaces(), viewer.actor());
        if (!outcome.isAccepted()) {
            FormErrors errors = FormErrors.of(outcome.reasons());
            return calendars.preview(draft.file()) instanceof Outcome.Accepted<ImportPreview>(var preview)
                    ? Pages.invalid("site/calendar/effect", pages.effect(preview, draft.file(), viewer, errors))
                    : Pages.invalid(
                            FORM, page("" + draft.file().year(), draft.file().noticeNo(), "", errors));
        }
        Draft.forget(session);
        Notice.done(redirect, "已提请。请安全管理员核对以后确认，确认以前日历不变。");
        return Pages.after("/admin/calendar/waiting");
    }

    static ResponseEntity<String> csv(String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"calendar-effect.csv\"")
                .body(text);
    }

    private ModelAndView drawn(
            Viewer viewer,
            HttpSession session,
            RedirectAttributes redirect,
            BiFunction<ImportPreview, NoticeFile, ModelAndView> page) {
        gate.allow(viewer, Act.ADMIN_CALENDAR);
        Draft draft = Draft.of(session).orElse(null);
        if (draft == null) {
            return startAgain(redirect);
        }
        return switch (calendars.preview(draft.file())) {
            case Outcome.Accepted<ImportPreview>(ImportPreview preview) -> page.apply(preview, draft.file());
            case Outcome.Refused<ImportPreview>(var reasons) ->
                Pages.invalid(
                        FORM, page("" + draft.file().year(), draft.file().noticeNo(), "", FormErrors.of(reasons)));
        };
    }

    private static ModelAndView startAgain(RedirectAttributes redirect) {
        Notice.refused(redirect, "还没有上传文件，请从这里开始。");
        return Pages.after("/admin/calendar/import");
    }

    private ImportPage page(String year, String noticeNo, String text, FormErrors errors) {
        WorkingCalendar current = calendars.current();
        String allowed = "新的一年填 " + (current.lastNoticedDay().getYear() + 1) + "；调整已有的年份填那一年（"
                + current.firstDay().getYear() + " 至 "
                + current.lastNoticedDay().getYear() + "）";
        return new ImportPage(year, noticeNo, text, errors, allowed);
    }
}
