package cn.zhiqing.site.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.ui.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home page and the pages that every reader may need (首页、指南、制度、声明). */
@Controller
class GeneralPages {

    private static final int SHOWN_AT_HOME = 6;

    private final Bodies bodies;

    GeneralPages(Bodies bodies) {
        this.bodies = bodies;
    }

    @GetMapping("/")
    ModelAndView home() {
        List<Counter> all = counters();
        return Pages.show(
                "site/home", new HomePage(all.stream().limit(SHOWN_AT_HOME).toList(), all.size()));
    }

    @GetMapping("/guide")
    ModelAndView guide() {
        return Pages.show("site/guide", new GuidePage(counters()));
    }

    @GetMapping("/rules")
    ModelAndView rules() {
        return new ModelAndView("site/rules");
    }

    @GetMapping("/accessibility")
    ModelAndView accessibility() {
        return new ModelAndView("site/accessibility");
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return new ModelAndView("site/privacy");
    }

    private List<Counter> counters() {
        return bodies.all().stream()
                .filter(body -> body.kind() != BodyKind.PROVINCE)
                .map(GeneralPages::counter)
                .toList();
    }

    private static Counter counter(Body body) {
        Body.Office office = body.office();
        return new Counter(
                body.code(),
                body.name(),
                body.kind().label(),
                office.name(),
                office.address(),
                office.postcode(),
                office.phone(),
                office.email(),
                office.hours(),
                body.autoAcknowledge() ? "系统自动出具的回执视为双方确认，提交的当天为收到之日" : "工作人员当天与您联系，双方确认的当天为收到之日");
    }
}
