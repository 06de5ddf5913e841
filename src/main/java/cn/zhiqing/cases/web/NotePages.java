package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Margin;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 便签和关注: what staff of the body keep beside a case. */
@Controller
class NotePages {

    private final Margin margin;
    private final CaseDoor door;
    private final Colleagues colleagues;
    private final FormTokens tokens;

    NotePages(Margin margin, CaseDoor door, Colleagues colleagues, FormTokens tokens) {
        this.margin = margin;
        this.door = door;
        this.colleagues = colleagues;
        this.tokens = tokens;
    }

    @GetMapping("/cases/{key}/notes")
    ModelAndView notes(HttpServletRequest request, Viewer viewer, @PathVariable String key) {
        return Pages.show("cases/notes", page(request, allowed(viewer, key), "", FormErrors.none()));
    }

    @PostMapping("/cases/{key}/notes")
    ModelAndView write(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String key,
            @RequestParam Map<String, String> params) {
        Opened opened = allowed(viewer, key);
        String text = params.getOrDefault("text", "");
        String href = opened.href() + "/notes";
        return switch (tokens.once(request, () -> margin.write(opened.summary(), viewer, text), _ -> href)) {
            case Submit.Done<Long> _ -> {
                Notice.done(redirect, "便签贴好了。便签不入卷，申请人看不到。");
                yield Pages.after(href);
            }
            case Submit.Repeated<Long> repeated -> {
                Notice.done(redirect, repeated.says("这张便签刚才已经贴好了，没有再贴一张。"));
                yield Pages.after(href);
            }
            case Submit.Back<Long> back -> {
                String why = back.errors().all().getFirst().message();
                var errors = FormErrors.none().with("text", why);
                yield Pages.invalid("cases/notes", page(request, opened, text, errors));
            }
        };
    }

    @PostMapping("/cases/{key}/notes/{note}/delete")
    ModelAndView delete(
            RedirectAttributes redirect, Viewer viewer, @PathVariable String key, @PathVariable String note) {
        Opened opened = allowed(viewer, key);
        long id = note.matches("\\d{1,18}") ? Long.parseLong(note) : 0;
        switch (margin.delete(opened.summary(), id, viewer)) {
            case Outcome.Accepted<Long> _ -> Notice.done(redirect, "便签删掉了。");
            case Outcome.Refused<Long> refused ->
                Notice.refused(redirect, refused.reasons().getFirst().message());
        }
        return Pages.after(opened.href() + "/notes");
    }

    @PostMapping("/cases/{key}/watch")
    ModelAndView watch(
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String on) {
        Opened opened = allowed(viewer, key);
        boolean watching = on.equals("yes");
        margin.watch(opened.summary(), viewer, watching);
        Notice.done(redirect, watching ? "已关注。在工作台的“关注和协办”里看得到这件。" : "不再关注这件。");
        return Pages.after(opened.href());
    }

    private Opened allowed(Viewer viewer, String key) {
        Opened opened = door.open(viewer, key);
        if (!margin.may(viewer, opened.summary())) {
            throw CaseDoor.absent();
        }
        return opened;
    }

    private NotesPage page(HttpServletRequest request, Opened opened, String given, FormErrors errors) {
        String action = opened.href() + "/notes";
        return new NotesPage(
                opened.number(),
                opened.subject(),
                opened.href(),
                action,
                margin.notes(opened.viewer(), opened.summary()).stream()
                        .map(note -> new NotesPage.Line(
                                note.text(),
                                colleagues.name(note.author()) + "　" + Dates.moment(note.at()),
                                note.author().equals(opened.viewer().id()) ? action + "/" + note.id() + "/delete" : ""))
                        .toList(),
                given,
                errors,
                tokens.fresh(request));
    }
}
