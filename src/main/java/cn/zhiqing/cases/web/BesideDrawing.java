package cn.zhiqing.cases.web;

import cn.zhiqing.cases.Margin;
import cn.zhiqing.cases.fees.FeeLedger;
import cn.zhiqing.cases.material.Materials;
import cn.zhiqing.cases.postal.PostRoom;
import cn.zhiqing.cases.postal.Sending;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FileLine;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws what stands beside a case (页边): notes, watching, files. */
@Component
final class BesideDrawing {

    private final Margin margin;
    private final Materials materials;
    private final MaterialDrawing drawing;
    private final PostRoom room;
    private final FeeLedger ledger;

    BesideDrawing(Margin margin, Materials materials, MaterialDrawing drawing, PostRoom room, FeeLedger ledger) {
        this.room = room;
        this.ledger = ledger;
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
                materials.mayChange(opened.viewer(), opened.summary()),
                tasks(opened),
                fees(opened));
    }

    /** An e-mail that came back is somebody's work until the return is recorded. */
    private List<String> tasks(Opened opened) {
        return room.of(opened.summary().id()).stream()
                .filter(it -> it.state() == Sending.State.BOUNCED)
                .map(it -> Dates.full(it.sentOn()) + "用电子邮件发出的答复被对方邮件系统退回，没有送到。请先“登记退件”，核对邮箱或者改用其他方式，再“发出答复”。")
                .toList();
    }

    private List<FileLine> fees(Opened opened) {
        return ledger.of(opened.summary().id()).stream()
                .map(it -> new FileLine(
                        "file-text",
                        Money.yuan(it.asked()),
                        opened.href() + "/fees/" + it.notice(),
                        "通知 " + Dates.full(it.noticeOn()),
                        it.state().label()))
                .toList();
    }
}
