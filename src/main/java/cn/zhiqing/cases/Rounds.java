package cn.zhiqing.cases;

import cn.zhiqing.cases.events.CaseEvent;
import java.util.List;

/** 重新答复: what happened since a reply was last ordered; everything where none ever was. */
public final class Rounds {

    private Rounds() {}

    public static List<TimelineEntry> present(List<TimelineEntry> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).event() instanceof CaseEvent.CorrectedReplyOrdered) {
                return history.subList(i + 1, history.size());
            }
        }
        return history;
    }
}
