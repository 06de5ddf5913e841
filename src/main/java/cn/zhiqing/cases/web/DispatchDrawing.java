package cn.zhiqing.cases.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.postal.Consignment;
import cn.zhiqing.cases.postal.PostRoom;
import cn.zhiqing.cases.postal.Sending;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws what waits, what was posted and what did not arrive (交寄与送达). */
@Component
final class DispatchDrawing {

    private final PostRoom room;
    private final CaseDoor door;
    private final Bodies bodies;
    private final CityClock clock;

    DispatchDrawing(PostRoom room, CaseDoor door, Bodies bodies, CityClock clock) {
        this.room = room;
        this.door = door;
        this.bodies = bodies;
        this.clock = clock;
    }

    static String field(Consignment it) {
        return "no-" + it.summary().number();
    }

    DispatchPage page(Viewer viewer, LocalDate day, Map<String, String> given, FormErrors errors) {
        String today = clock.today().toString();
        return new DispatchPage(
                bodies.get(viewer.body()).name(),
                today,
                day.toString(),
                Dates.full(day),
                given.getOrDefault("on", today),
                room.waiting(viewer).stream()
                        .map(it -> new DispatchPage.Waiting(
                                door.href(it.summary()),
                                it.summary().number().toString(),
                                it.letter(),
                                it.masked(),
                                it.masksAddress(),
                                field(it),
                                given.getOrDefault(field(it), "")))
                        .toList(),
                room.posted(viewer, day).stream()
                        .flatMap(it -> row(it).stream())
                        .toList(),
                room.astray(viewer).stream().flatMap(it -> row(it).stream()).toList(),
                given.getOrDefault("lines", ""),
                given.getOrDefault("reason", ""),
                errors);
    }

    private List<DispatchPage.Row> row(Consignment it) {
        Sending sending = it.sending();
        return sending == null
                ? List.of()
                : List.of(new DispatchPage.Row(
                        door.href(it.summary()),
                        it.summary().number().toString(),
                        it.letter(),
                        it.masked(),
                        sending.way().label(),
                        sending.tracking(),
                        Dates.full(sending.sentOn()),
                        sending.state().label(),
                        next(sending)));
    }

    private static String next(Sending sending) {
        return switch (sending.state()) {
            case SERVED -> "";
            case RETURNED -> "核对地址：可以补录新的地址后再次交寄，也可以当面、委托送达，或者打电话请申请人领取；办好以后再“发出答复”。";
            case BOUNCED -> "对方邮件系统退回。请先“登记退件”，核对邮箱或者改用其他方式，再“发出答复”。";
            case UNDER_WAY -> "交寄较久没有登记送达：请按邮件号查询，签收的登记送达，退回的登记退件。";
        };
    }

    ConsignmentPage list(Viewer viewer, LocalDate day, List<Consignment> items) {
        var lines = new ArrayList<ConsignmentPage.Line>();
        for (Consignment it : items) {
            Sending sending = it.sending();
            boolean whole = it.mayName();
            lines.add(new ConsignmentPage.Line(
                    lines.size() + 1,
                    sending == null ? "" : sending.tracking(),
                    it.letter(),
                    whole ? it.addressee().disclose() : it.masked(),
                    whole ? it.address().disclose() : it.masksAddress(),
                    whole ? it.phone().disclose() : ""));
        }
        return new ConsignmentPage(bodies.get(viewer.body()).name(), Dates.full(day), Dates.full(clock.today()), lines);
    }
}
