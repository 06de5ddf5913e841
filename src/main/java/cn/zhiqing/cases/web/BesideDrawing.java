package cn.zhiqing.cases.web;

import cn.zhiqing.cases.Margin;
import cn.zhiqing.cases.material.Materials;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import org.springframework.stereotype.Component;

/** Draws what stands beside a case (页边): notes, watching, files. */
@Component
final class BesideDrawing {

    private final Margin margin;
    private final Materials materials;
    private final MaterialDrawing drawing;

    BesideDrawing(Margin margin, Materials materials, MaterialDrawing drawing) {
        this.margin = margin;
        this.materials = materials;
        this.drawing = drawing;
    }

    CasePage.Beside draw(Opened opened) {
        boolean mine = margin.may(opened.viewer(), opened.summary());
        return new CasePage.Beside(
                mine ? opened.href() + "/notes" : "",
                mine ? margin.notes(opened.viewer(), opened.summary()).size() : 0,
                opened.href() + "/watch",
                mine && margin.watches(opened.viewer(), opened.summary()),
                drawing.lines(opened),
                opened.href() + MaterialDrawing.PATH,
                materials.mayChange(opened.viewer(), opened.summary()));
    }
}
