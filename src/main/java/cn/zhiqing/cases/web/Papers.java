package cn.zhiqing.cases.web;

import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.ui.FileLine;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters of a case (文书), each with its page. */
@Component
final class Papers {

    List<FileLine> of(Opened opened) {
        return List.of();
    }
}
