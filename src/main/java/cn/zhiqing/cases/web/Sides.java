package cn.zhiqing.cases.web;

import cn.zhiqing.cases.web.CaseDoor.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands around a case on its page (页边): notes, watching and files, and the cases that were one application with it. */
@Component
record Sides(BesideDrawing besides, MatterDrawing drawing) {

    CasePage.Beside beside(Opened opened) {
        return besides.draw(opened);
    }

    @Nullable
    MatterCard matters(Opened opened) {
        return drawing.draw(opened);
    }
}
