package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.Dates;
import java.util.List;
import org.springframework.stereotype.Component;

/** 他人改动: who did what to a request after a form of it was drawn. */
@Component
final class Meanwhile {

    private static final String KEPT = "您填写的内容仍在页面上，请看过最新情况再提交。";

    private final CaseDesk desk;
    private final Colleagues colleagues;

    Meanwhile(CaseDesk desk, Colleagues colleagues) {
        this.desk = desk;
        this.colleagues = colleagues;
    }

    /**
     * @param seen version of the request that the form was drawn from; less than 1 when the form does not tell
     * @param own the body whose staff reads it
     */
    Refusal told(CaseId id, int seen, BodyId own) {
        List<TimelineEntry> since = seen < 1
                ? List.of()
                : desk.history(id).stream().filter(entry -> entry.seq() > seen).toList();
        if (since.isEmpty()) {
            return new Refusal("STALE", "", "这一页和本件现在的情况对不上，还没有提交。" + KEPT);
        }
        TimelineEntry last = since.getLast();
        String more = since.size() == 1 ? "" : "（此前还有 " + (since.size() - 1) + " 项改动）";
        String done = last.sentence().substring(last.sentence().indexOf(' ') + 1);
        return new Refusal(
                "STALE",
                "",
                "您打开本件之后，%s（%s）：%s%s。%s"
                        .formatted(colleagues.name(last.actor(), own), Dates.moment(last.at()), done, more, KEPT));
    }
}
