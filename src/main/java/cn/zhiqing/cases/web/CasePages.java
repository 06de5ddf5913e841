package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 办件页: one request, whole. */
@Controller
class CasePages {

    private final CaseDoor door;
    private final CaseDrawing drawing;
    private final CasePanels panels;

    CasePages(CaseDoor door, CaseDrawing drawing, CasePanels panels) {
        this.door = door;
        this.drawing = drawing;
        this.panels = panels;
    }

    @GetMapping("/cases/{key}")
    ModelAndView show(Viewer viewer, @PathVariable String key) {
        var opened = door.open(viewer, key);
        return Pages.show("cases/case", drawing.draw(opened, panels.of(opened.summary(), viewer)));
    }
}
