package cn.zhiqing.supervision;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 导出的列: what stands in the columns of each exported table. Nothing personal is among it. */
@Component
class CaseColumns {

    static final List<String> CASE = List.of(
            "机关", "编号", "环节", "期限", "剩余工作日", "经办人", "渠道", "申请人类别", "来件日期", "收到申请之日", "答复期限", "等待", "等到", "补正日期", "延期日期",
            "决定日期", "办结日期", "超期答复", "答复种类", "督办次数", "日历版本");

    private static final List<String> FIGURES = List.of(
            "在办",
            "快到期",
            "超期未答复",
            "等待他方",
            "收到",
            "办结",
            "答复",
            "超期答复",
            "按期答复率",
            "延期",
            "延期率",
            "补正",
            "补正率",
            "复议诉讼审结",
            "被纠正",
            "被纠正率",
            "上年同期按期答复率",
            "上年同期延期率",
            "上年同期补正率",
            "上年同期被纠正率");

    static final List<String> BODY = with(List.of("机关"), FIGURES, List.of("没有办结的督办函"));

    static final List<String> PERSON = with(List.of("机关", "经办人"), FIGURES, List.of());

    static final List<String> LETTER = List.of("文号", "发函机关", "被督办机关", "发函日期", "状态", "回复期限", "逾期", "件数");

    private final Bodies bodies;
    private final StaffBook staff;

    CaseColumns(Bodies bodies, StaffBook staff) {
        this.bodies = bodies;
        this.staff = staff;
    }

    List<@Nullable Object> of(WatchedCase c) {
        WatchedCase.Course course = c.course();
        return Arrays.asList(
                name(c.body()),
                c.number().toString(),
                c.stage().label(),
                course.late()
                        ? "超期答复"
                        : c.light().words(c.remaining(), c.waits().what()),
                c.remaining(),
                person(c.assignee()),
                c.channel().label(),
                c.kind().label(),
                c.receivedOn(),
                c.receiptDate(),
                c.due(),
                waits(c),
                c.waits().until(),
                course.correctedOn(),
                course.extendedOn(),
                course.decidedOn(),
                course.endedOn(),
                course.late() ? "是" : "否",
                course.reply() == null ? null : course.reply().label(),
                c.urged(),
                c.calendar());
    }

    List<@Nullable Object> of(BodyId body, Figures now, Figures before, int letters) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(name(body));
        figures(cells, now, before);
        cells.add(letters);
        return cells;
    }

    List<@Nullable Object> of(Watch.Workplace place, Figures now, Figures before) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(name(place.body()));
        cells.add(place.person() == null ? "未分派" : person(place.person()));
        figures(cells, now, before);
        return cells;
    }

    List<@Nullable Object> of(Urge urge, LocalDate today) {
        LocalDate answerBy = urge.state() instanceof UrgeState.Waiting(LocalDate by) ? by : null;
        return Arrays.asList(
                urge.title(),
                name(urge.by()),
                name(urge.to()),
                urge.sentOn(),
                urge.state().label(),
                answerBy,
                answerBy != null && today.isAfter(answerBy) ? "是" : "否",
                urge.cases().size());
    }

    /** Maps without an entry count nothing. */
    static <K> Figures figures(Map<K, Figures> all, K key) {
        return all.getOrDefault(key, Figures.NONE);
    }

    private static void figures(List<@Nullable Object> cells, Figures now, Figures before) {
        cells.addAll(List.of(now.open(), now.soon(), now.overdue(), now.waiting(), now.received(), now.ended()));
        cells.addAll(List.of(now.replied(), now.late(), now.onTimeRate().words()));
        cells.addAll(List.of(now.extended(), now.extensionRate().words()));
        cells.addAll(List.of(now.corrected(), now.correctionRate().words()));
        cells.addAll(List.of(now.remedied(), now.reversed(), now.reversalRate().words()));
        cells.addAll(List.of(
                before.onTimeRate().words(),
                before.extensionRate().words(),
                before.correctionRate().words(),
                before.reversalRate().words()));
    }

    private static String waits(WatchedCase c) {
        String what = c.waits().what().label();
        String body = c.waits().agencyAsked() ? WatchQuery.Await.BODY.label() : "";
        return what.isEmpty() || body.isEmpty() ? what + body : what + "、" + body;
    }

    private String name(BodyId body) {
        return bodies.find(body).map(Body::name).orElse("");
    }

    private @Nullable String person(@Nullable StaffId id) {
        return id == null ? null : staff.name(id);
    }

    private static List<String> with(List<String> first, List<String> middle, List<String> last) {
        List<String> all = new ArrayList<>(first);
        all.addAll(middle);
        all.addAll(last);
        return List.copyOf(all);
    }
}
