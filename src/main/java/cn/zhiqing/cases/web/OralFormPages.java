package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.Pages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * 口头申请的申请表 (条例第二十九条): who cannot write tells it, a clerk fills it in, reads it back, and the applicant signs. It shows
 * the applicant in full, so that printing it is recorded as a look behind the mask.
 */
@Controller
class OralFormPages {

    static final String PATH = "/oral-form";

    private static final String REASON = "打印口头申请的申请表，向申请人宣读并请其签字";

    private final CaseDesk desk;
    private final CaseDoor door;

    OralFormPages(CaseDesk desk, CaseDoor door) {
        this.desk = desk;
        this.door = door;
    }

    static boolean isOffered(CaseSummary summary) {
        return summary.channel() == Channel.ORAL;
    }

    @GetMapping("/cases/{key}" + PATH)
    ModelAndView ask(Viewer viewer, @PathVariable String key) {
        return Pages.show("cases/oralForm", page(allowed(viewer, key), List.of()));
    }

    @PostMapping("/cases/{key}" + PATH)
    ModelAndView fill(Viewer viewer, @PathVariable String key) {
        Opened opened = allowed(viewer, key);
        return switch (desk.reveal(opened.summary().id(), viewer, REASON)) {
            case Outcome.Accepted<Application>(Application application) ->
                Pages.show("cases/oralForm", page(opened, facts(application)));
            case Outcome.Refused<Application> _ -> Pages.after(opened.href());
        };
    }

    private Opened allowed(Viewer viewer, String key) {
        Opened opened = door.open(viewer, key);
        if (!isOffered(opened.summary()) || !door.may(viewer, Act.REVEAL_PERSONAL, opened.summary())) {
            throw CaseDoor.absent();
        }
        return opened;
    }

    private static OralFormPage page(Opened opened, List<Fact> facts) {
        return new OralFormPage(
                opened.number(),
                opened.href(),
                opened.href() + PATH,
                opened.body().name(),
                opened.viewer().name(),
                facts,
                CaseDrawing.asked(opened.view()));
    }

    /** The three contents of article 29; what was not told is left open to be filled in by hand. */
    private static List<Fact> facts(Application it) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("姓名或者名称", told(it.name())));
        facts.add(new Fact(
                "身份证明", it.idNumber().disclose().isBlank() ? OPEN : it.idType().label() + "　" + told(it.idNumber())));
        facts.add(new Fact("联系电话", told(it.phone())));
        facts.add(new Fact("电子邮箱", told(it.email())));
        facts.add(new Fact("通信地址", told(it.address())));
        if (it.agent() != null) {
            facts.add(new Fact(
                    "代理人", told(it.agent().name()) + "　" + told(it.agent().idNumber())));
        }
        facts.add(new Fact("形式和途径", it.form().label() + "　" + it.way().label()));
        facts.add(new Fact("阅读、视听方面的帮助", it.needsHelp() ? "需要" : "不需要"));
        return facts;
    }

    private static final String OPEN = "＿＿＿＿＿＿＿＿＿＿";

    private static String told(Secret<String> value) {
        return value.disclose().isBlank() ? OPEN : value.disclose();
    }
}
