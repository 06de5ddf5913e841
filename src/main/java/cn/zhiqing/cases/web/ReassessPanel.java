package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CasePanel;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.Reassessment;
import cn.zhiqing.cases.reassess.Due;
import cn.zhiqing.cases.reassess.ReassessDesk;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.Dates;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 定期评估 on the page of a refusal (条例第十八条): what was found last, when it is looked at again, and the way to do it. */
@Component
class ReassessPanel implements CasePanel {

    private final ReassessDesk desk;
    private final CaseDoor door;
    private final CityClock clock;

    ReassessPanel(ReassessDesk desk, CaseDoor door, CityClock clock) {
        this.desk = desk;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.REASSESSMENT;
    }

    @Override
    public String title() {
        return "定期评估";
    }

    @Override
    public Optional<Content> about(CaseSummary request, Viewer viewer) {
        return viewer.body().equals(request.body())
                ? desk.find(request.id(), viewer).map(due -> content(due, viewer))
                : Optional.empty();
    }

    private Content content(Due due, Viewer viewer) {
        boolean over = due.last() == Reassessment.MAY_BE_PUBLISHED;
        List<Act> acts = desk.mayJudge(viewer) && !over
                ? List.of(new Act("评估", door.href(due.summary()) + "/reassess"))
                : List.of();
        return new Content(due.isDueOn(clock.today()) ? "到期" : "", words(due, over), List.of(), acts);
    }

    private static String words(Due due, boolean over) {
        var last = due.last();
        String before = last == null ? "这件有不予公开的内容，还没有评估过。" : Dates.full(due.lastOn()) + "评估：" + last.label() + "。";
        return before + (over ? "不再评估。" : "应在 " + Dates.full(due.due()) + " 前评估（条例第十八条）。");
    }
}
