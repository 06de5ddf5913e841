package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Pages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 查看全名: the applicant behind the mask, with a reason that is recorded before anything is shown. */
@Controller
class RevealPages {

    private static final int LONGEST = 200;

    private final CaseDesk desk;
    private final CaseDoor door;

    RevealPages(CaseDesk desk, CaseDoor door) {
        this.desk = desk;
        this.door = door;
    }

    @GetMapping("/cases/{key}/reveal")
    ModelAndView ask(Viewer viewer, @PathVariable String key) {
        return Pages.show("cases/reveal", page(allowed(viewer, key), "", FormErrors.none(), List.of()));
    }

    @PostMapping("/cases/{key}/reveal")
    ModelAndView reveal(Viewer viewer, @PathVariable String key, @RequestParam(defaultValue = "") String reason) {
        Opened opened = allowed(viewer, key);
        if (reason.isBlank()) {
            var errors = FormErrors.none().with("reason", "请填写查看的原因，例如“邮寄答复需要地址”");
            return Pages.invalid("cases/reveal", page(opened, "", errors, List.of()));
        }
        if (reason.strip().length() > LONGEST) {
            var words = "原因最多 %d 个字，现在是 %d 个".formatted(LONGEST, reason.strip().length());
            return Pages.invalid(
                    "cases/reveal", page(opened, reason, FormErrors.none().with("reason", words), List.of()));
        }
        return switch (desk.reveal(opened.summary().id(), viewer, reason.strip())) {
            case Outcome.Accepted<Application>(Application application) ->
                Pages.show("cases/reveal", page(opened, "", FormErrors.none(), facts(application)));
            case Outcome.Refused<Application> refused ->
                Pages.invalid("cases/reveal", page(opened, reason, FormErrors.of(refused.reasons()), List.of()));
        };
    }

    private Opened allowed(Viewer viewer, String key) {
        Opened opened = door.open(viewer, key);
        if (!door.may(viewer, Act.REVEAL_PERSONAL, opened.summary())) {
            throw CaseDoor.absent();
        }
        return opened;
    }

    private static RevealPage page(Opened opened, String given, FormErrors errors, List<Fact> facts) {
        return new RevealPage(
                opened.number(),
                opened.href(),
                opened.href() + "/reveal",
                opened.view().applicant().name(),
                given,
                errors,
                facts);
    }

    private static List<Fact> facts(Application it) {
        var facts = new ArrayList<Fact>();
        add(facts, "姓名或者名称", it.name());
        add(facts, it.idType().label(), it.idNumber());
        add(facts, "联系人", it.contact());
        add(facts, "电话", it.phone());
        add(facts, "电子邮箱", it.email());
        add(facts, "通信地址", it.address());
        if (it.agent() != null) {
            add(facts, "代理人", it.agent().name());
            add(facts, "代理人" + it.agent().idType().label(), it.agent().idNumber());
            add(facts, "代理人电话", it.agent().phone());
        }
        return facts;
    }

    private static void add(List<Fact> facts, String label, Secret<String> value) {
        if (!value.disclose().isBlank()) {
            facts.add(new Fact(label, value.disclose()));
        }
    }
}
