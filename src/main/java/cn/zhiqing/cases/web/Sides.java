package cn.zhiqing.cases.web;

import cn.zhiqing.cases.Margin;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands around a case on its page (页边): notes and watching, and the cases that were one application with it. */
@Component
record Sides(Margin margin, MatterDrawing drawing) {

    CasePage.Beside beside(Opened opened) {
        return margin.may(opened.viewer(), opened.summary())
                ? new CasePage.Beside(
                        opened.href() + "/notes",
                        margin.notes(opened.viewer(), opened.summary()).size(),
                        opened.href() + "/watch",
                        margin.watches(opened.viewer(), opened.summary()))
                : new CasePage.Beside("", 0, "", false);
    }

    @Nullable
    MatterCard matters(Opened opened) {
        return drawing.draw(opened);
    }
}
