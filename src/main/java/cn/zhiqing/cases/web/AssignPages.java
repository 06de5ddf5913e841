package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand.Assign;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.web.AssignPage.Line;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 批量分派: asks first, naming the count; then assigns one by one and says what could not be done. */
@Controller
class AssignPages {

    private static final int MOST = 100;

    private final CaseDesk desk;
    private final CaseDoor door;
    private final Doorkeeper doorkeeper;
    private final Colleagues colleagues;
    private final FormTokens tokens;
    private final CityClock clock;

    AssignPages(
            CaseDesk desk,
            CaseDoor door,
            Doorkeeper doorkeeper,
            Colleagues colleagues,
            FormTokens tokens,
            CityClock clock) {
        this.desk = desk;
        this.door = door;
        this.doorkeeper = doorkeeper;
        this.colleagues = colleagues;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/workbench/assign")
    ModelAndView confirm(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @RequestParam(name = "case", required = false) @Nullable List<String> keys) {
        if (keys == null || keys.isEmpty()) {
            Notice.refused(redirect, "还没有选件。先在左边勾选要分派的件，再点分派。");
            return Pages.after("/workbench");
        }
        return Pages.show("cases/assign", page(request, viewer, opened(viewer, keys), FormErrors.none()));
    }

    @PostMapping("/workbench/assign")
    ModelAndView assign(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @RequestParam(name = "case") List<String> keys,
            @RequestParam(defaultValue = "") String to) {
        List<Opened> chosen = opened(viewer, keys);
        if (colleagues.choices(viewer.body()).stream()
                .noneMatch(choice -> choice.value().equals(to))) {
            var errors = FormErrors.none().with("to", "请选择经办人");
            return Pages.invalid("cases/assign", page(request, viewer, chosen, errors));
        }
        StaffId clerk = new StaffId(Long.parseLong(to));
        switch (tokens.once(request, () -> Outcome.accepted(each(viewer, chosen, clerk)), _ -> "/workbench")) {
            case Submit.Done<List<String>>(List<String> failed, String _) ->
                tell(redirect, chosen.size(), failed, colleagues.name(clerk));
            case Submit.Repeated<List<String>> repeated ->
                Notice.refused(redirect, repeated.says("这一次分派已经提交过了，没有重复办理。"));
            case Submit.Back<List<String>> back ->
                Notice.refused(redirect, back.errors().at("") + "没有分派的，请重新勾选再分派一次。");
        }
        return Pages.after("/workbench");
    }

    /** Assigns one by one; gives those that could not be, each with its reasons. */
    private List<String> each(Viewer viewer, List<Opened> chosen, StaffId clerk) {
        var failed = new ArrayList<String>();
        for (Opened it : chosen) {
            var command = new Assign(it.summary().id(), clock.today(), clerk);
            var outcome = desk.handle(command, viewer, it.summary().version());
            if (!outcome.isAccepted()) {
                failed.add(it.number() + "：" + PossibleActs.sentences(outcome.reasons()));
            }
        }
        return failed;
    }

    private static void tell(RedirectAttributes redirect, int count, List<String> failed, String name) {
        String done = "已把 %d 件分派给%s。".formatted(count - failed.size(), name);
        if (failed.isEmpty()) {
            Notice.done(redirect, done);
        } else {
            Notice.refused(redirect, done + "另有 " + failed.size() + " 件没有分派：" + String.join(" ", failed));
        }
    }

    /** The chosen cases that this person may assign; others do not exist. */
    private List<Opened> opened(Viewer viewer, List<String> keys) {
        if (!doorkeeper.may(viewer, Act.ASSIGN, viewer.body())) {
            throw CaseDoor.absent();
        }
        return keys.stream()
                .distinct()
                .limit(MOST)
                .map(key -> door.open(viewer, key))
                .toList();
    }

    private AssignPage page(HttpServletRequest request, Viewer viewer, List<Opened> chosen, FormErrors errors) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "请选择"));
        choices.addAll(colleagues.choices(viewer.body()));
        return new AssignPage(
                chosen.stream()
                        .map(it -> new Line(it.key(), it.number(), it.subject(), assignee(it)))
                        .toList(),
                choices,
                "",
                errors,
                tokens.fresh(request));
    }

    private String assignee(Opened it) {
        StaffId now = it.summary().assignee();
        return now == null ? "未分派" : "现由" + colleagues.name(now) + "经办";
    }
}
