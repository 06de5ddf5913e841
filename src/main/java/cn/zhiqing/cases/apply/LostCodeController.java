package cn.zhiqing.cases.apply;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.Pages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 查询码丢了怎么办: nobody can look a code up; the body gives a new one after it has seen who asks. */
@Controller
class LostCodeController {

    private final Bodies bodies;

    LostCodeController(Bodies bodies) {
        this.bodies = bodies;
    }

    @GetMapping("/track/lost")
    ModelAndView lost() {
        return Pages.show(
                "apply/lost",
                new LostCodePage(bodies.all().stream()
                        .filter(body -> body.kind() != BodyKind.PROVINCE)
                        .map(body -> new Fact(body.name(), office(body.office())))
                        .toList()));
    }

    private static String office(Body.Office office) {
        String known = Stream.of(office.name(), office.address(), office.phone(), office.hours())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("，"));
        return known.isEmpty() ? "请向本机关信息公开工作机构提出" : known;
    }
}
