package cn.zhiqing.cases.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 登记回执的内容 (条例第三十一条、第三十三条): who received what, when, by when the reply comes, and how it is followed. */
@Component
final class ReceiptDrawing {

    private final CaseDesk desk;
    private final Bodies bodies;
    private final Calendars calendars;
    private final CaseDoor door;
    private final String address;

    /** @param address where this city's pages are reached from outside */
    ReceiptDrawing(
            CaseDesk desk,
            Bodies bodies,
            Calendars calendars,
            CaseDoor door,
            @Value("${zhiqing.address:}") String address) {
        this.desk = desk;
        this.bodies = bodies;
        this.calendars = calendars;
        this.door = door;
        this.address = address.replaceAll("/+$", "");
    }

    ReceiptPage draw(Receipt held, CaseSummary summary) {
        CaseView view = desk.find(held.id()).orElseThrow(CaseDoor::absent);
        String where = address.isEmpty() ? "本市政府信息公开网站的“查进度”页面" : address + "/track ";
        return new ReceiptPage(
                held.number().toString(),
                held.queryCode().disclose(),
                door.href(summary),
                door.bodyName(summary.body()),
                HeldReceipts.KEPT.toMinutes(),
                facts(bodies.get(summary.body()), summary),
                CaseDrawing.asked(view),
                "在" + where + "填写查询码和证件号码或者联系电话的后四位，可以查进度、补正、取答复；也可以打上面的电话，报登记编号询问。请保管好查询码，不要告诉别人。",
                OralFormPages.isOffered(summary) ? door.href(summary) + OralFormPages.PATH : "");
    }

    private List<Fact> facts(Body body, CaseSummary summary) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("受理机关", body.name()));
        add(facts, "电话", body.office().phone());
        add(facts, "地址", body.office().address());
        LocalDate receipt = summary.receiptDate();
        LocalDate due = summary.due();
        facts.add(new Fact("怎样收到", summary.channel().label() + "，" + Dates.full(summary.receivedOn())));
        facts.add(new Fact("收到申请之日", receipt == null ? "与申请人确认之后确定，以双方确认之日为准" : Dates.full(receipt)));
        facts.add(new Fact("最迟答复日期", due == null ? "收到申请之日起 20 个工作日内" : Dates.full(due) + provisional(due)));
        return facts;
    }

    private String provisional(LocalDate due) {
        return calendars.current().isProvisional(due) ? "（暂定：那一年的放假安排还没有公布）" : "";
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
