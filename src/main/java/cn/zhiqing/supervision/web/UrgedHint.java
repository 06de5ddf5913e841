package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.WorkbenchHint;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.supervision.Urge;
import cn.zhiqing.supervision.UrgeDesk;
import cn.zhiqing.supervision.UrgeQuery;
import cn.zhiqing.supervision.UrgeState;
import cn.zhiqing.ui.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Urge letters on the workbench: those to answer for the urged body, those to judge for the sender (督办提示). */
@Component
class UrgedHint implements WorkbenchHint {

    private final UrgeDesk desk;
    private final Doorkeeper doorkeeper;
    private final UrgeDays days;

    UrgedHint(UrgeDesk desk, Doorkeeper doorkeeper, UrgeDays days) {
        this.desk = desk;
        this.doorkeeper = doorkeeper;
        this.days = days;
    }

    @Override
    public List<Hint> hints(Viewer viewer) {
        List<Hint> hints = new ArrayList<>();
        if (doorkeeper.may(viewer, Act.ANSWER_URGE, viewer.body())) {
            toAnswer(new UrgeQuery(Set.of(viewer.body()), UrgeQuery.Standing.WAITING, null), hints);
        }
        Set<BodyId> watched = new LinkedHashSet<>(doorkeeper.scope(viewer, Act.SUPERVISE));
        if (!watched.isEmpty()) {
            long answered = desk.count(new UrgeQuery(watched, UrgeQuery.Standing.ANSWERED, null));
            if (answered > 0) {
                hints.add(
                        new Hint("有 %d 份督办函已经回复，等您审看".formatted(answered), "/supervision/urges?state=ANSWERED", false));
            }
        }
        return hints;
    }

    private void toAnswer(UrgeQuery query, List<Hint> hints) {
        List<Urge> first = desk.page(query, 1, 1);
        if (!first.isEmpty() && first.getFirst().state() instanceof UrgeState.Waiting(LocalDate by)) {
            long all = desk.count(query);
            String href = all == 1 ? UrgeRows.href(first.getFirst()) : "/supervision/urges?state=WAITING";
            boolean late = days.today().isAfter(by);
            hints.add(new Hint(
                    "主管部门发来 %d 份督办函，等本机关回复，%s%s"
                            .formatted(all, late ? "已于" : "最早应于", Dates.brief(by) + (late ? "逾期" : "前回复")),
                    href,
                    !days.today().isBefore(by)));
        }
    }
}
