package cn.zhiqing.cases.web;

import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.web.QueuePage.Filter;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.ui.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be chosen around the queue (筛选项、翻页、空状态). */
@Component
final class QueueChoices {

    /** How each light's counter looks, worst first. */
    static final Map<Light, Look> LAMPS = lamps();

    private final Colleagues colleagues;

    QueueChoices(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    record Look(String css, String tone, String label) {}

    record Empty(String title, String text) {}

    private static Map<Light, Look> lamps() {
        var found = new LinkedHashMap<Light, Look>();
        found.put(Light.OVERDUE, new Look("l1", "over", "已超期"));
        found.put(Light.DUE_TODAY, new Look("l2", "today", "今天到期"));
        found.put(Light.ORANGE, new Look("l3", "near", "2 个工作日内"));
        found.put(Light.YELLOW, new Look("l4", "soon", "3—5 个工作日"));
        found.put(Light.ON_TIME, new Look("l5", "ok", "6 个工作日以上"));
        found.put(Light.WAITING, new Look("l6", "wait", "暂停计时"));
        found.put(Light.MAY_CLOSE, new Look("l3", "near", "可以不再处理"));
        found.put(Light.CONFIRM, new Look("l7", "line", "待确认收到"));
        return found;
    }

    /**
     * The filters with their choices.
     *
     * @param tab whose stages can be chosen
     * @param body whose staff can be chosen; null when several bodies are looked at
     */
    List<Filter> filters(@Nullable BodyId body, QueueTab tab) {
        var stages = new ArrayList<Choice>();
        tab.stages().forEach(stage -> stages.add(Field.choice(stage, stage.label())));
        var filters = new ArrayList<Filter>();
        filters.add(filter(QueueFilters.STAGE, "环节", stages));
        filters.add(filter(
                QueueFilters.CHANNEL,
                "渠道",
                Stream.of(Channel.values()).map(c -> Field.choice(c, c.label())).toList()));
        var staff = new ArrayList<Choice>();
        if (body != null) {
            staff.addAll(colleagues.choices(body));
        }
        staff.add(Field.choice("none", "未分派"));
        filters.add(filter(QueueFilters.WHO, "经办人", staff));
        filters.add(filter(QueueFilters.TOPIC, "主题", Topics.ALL));
        filters.add(filter(
                QueueFilters.KIND,
                "申请人",
                Stream.of(ApplicantKind.values())
                        .map(k -> Field.choice(k, k.label()))
                        .toList()));
        filters.add(filter(
                QueueFilters.REPLY,
                "答复种类",
                Stream.of(ReplyKind.values())
                        .map(kind -> Field.choice(kind, kind.label()))
                        .toList()));
        return filters;
    }

    static Filter filter(String name, String label, List<Choice> choices) {
        var open = new ArrayList<Choice>(choices.size() + 1);
        open.add(Choice.of("", "全部"));
        open.addAll(choices);
        return new Filter(name, label, "", open);
    }

    static Empty empty(QueueFilters filters, long open) {
        if (filters.value(QueueFilters.KEYWORD)
                        .codePointCount(0, filters.value(QueueFilters.KEYWORD).length())
                == 1) {
            return new Empty("一个字查不了", "申请内容加密保存，关键词至少写两个字；也可以写编号。");
        }
        if (filters.any()) {
            return new Empty("没有符合这些条件的件", "试试少选一个条件，或者在“全部”里找。");
        }
        if (filters.tab() != QueueTab.OPEN) {
            return new Empty("这里还没有件", "在办的件在“在办”里。");
        }
        return open == 0
                ? new Empty("现在没有在办的件", "有人网上申请时，这里会出现一行。收到信函、传真或者当面提交的申请，点“登记来件”。")
                : new Empty("这一页没有件", "回到第一页看最先到期的件。");
    }
}
