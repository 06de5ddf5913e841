package cn.zhiqing.supervision.web;

import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.supervision.Urge;
import cn.zhiqing.supervision.UrgeDesk;
import cn.zhiqing.supervision.UrgeEntry;
import cn.zhiqing.supervision.UrgeState;
import cn.zhiqing.supervision.events.UrgeEvent;
import cn.zhiqing.supervision.web.UrgePage.Acts;
import cn.zhiqing.supervision.web.UrgePage.Entered;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Happening;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws one urge letter, for either side (督办函页). */
@Component
final class UrgeDrawing {

    private final UrgeDesk desk;
    private final ChosenCases cases;
    private final Frames frames;
    private final WatchedRows rows;
    private final StaffBook staff;
    private final UrgeDays days;

    UrgeDrawing(UrgeDesk desk, ChosenCases cases, Frames frames, WatchedRows rows, StaffBook staff, UrgeDays days) {
        this.desk = desk;
        this.cases = cases;
        this.frames = frames;
        this.rows = rows;
        this.staff = staff;
        this.days = days;
    }

    UrgePage draw(Urge urge, Viewer viewer, Entered entered, FormErrors errors, String token) {
        List<UrgeEntry> history = desk.history(urge);
        Acts acts = acts(urge, viewer);
        return new UrgePage(
                urge.title(),
                UrgeRows.href(urge),
                UrgeRows.light(urge.state(), days.today()),
                frames.of(viewer, Map.of()).tabs(),
                facts(urge),
                history.isEmpty() ? "" : history.getFirst().text(),
                cases.rows(urge.cases(), Set.of(urge.to())).stream()
                        .map(c -> rows.draw(c, viewer))
                        .toList(),
                history.reversed().stream().map(this::happening).toList(),
                acts,
                waiting(urge.state()),
                filled(entered),
                errors,
                urge.version(),
                token);
    }

    private Acts acts(Urge urge, Viewer viewer) {
        boolean supervises = desk.mayUrge(viewer, urge.to());
        return new Acts(
                urge.state() instanceof UrgeState.Waiting && desk.mayAnswer(viewer, urge.to()),
                urge.state() instanceof UrgeState.Answered && supervises,
                urge.state().isOpen() && supervises);
    }

    private Entered filled(Entered entered) {
        return entered.equals(Entered.NOTHING) ? new Entered("", "", "", days.proposed(3), "") : entered;
    }

    private List<Fact> facts(Urge urge) {
        return List.of(
                new Fact("发函", frames.shortName(urge.by())),
                new Fact("被督办", frames.shortName(urge.to())),
                new Fact("发函日期", Dates.full(urge.sentOn())),
                new Fact("现在", urge.state().label() + "，" + UrgeRows.date(urge.state())),
                new Fact("依据", "政府信息公开条例第四十七条"));
    }

    private static String waiting(UrgeState state) {
        return switch (state) {
            case UrgeState.Waiting _ -> "等被督办单位的政务公开办回复。";
            case UrgeState.Answered _ -> "已经回复，等主管部门审看。";
            case UrgeState.Closed _ -> "已经办结，没有要办的事。";
            case UrgeState.Withdrawn _ -> "已经撤回，不用回复。";
        };
    }

    private Happening happening(UrgeEntry entry) {
        String text = entry.text().isBlank() ? "" : "　“" + entry.text() + "”";
        return new Happening(
                entry.at()
                        .atZone(CityClock.ZONE)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toLocalDateTime()
                        .toString(),
                Dates.moment(entry.at()),
                sentence(entry.event()),
                name(entry.actor()) + text,
                entry.event() instanceof UrgeEvent.UrgeSent || entry.event() instanceof UrgeEvent.UrgeAnswered
                        ? "key"
                        : "");
    }

    private static String sentence(UrgeEvent event) {
        return switch (event) {
            case UrgeEvent.UrgeSent e ->
                "发出督办函，%d 件，请于%s前回复".formatted(e.cases().size(), Dates.brief(e.answerBy()));
            case UrgeEvent.UrgeAnswered e -> (e.late() ? "逾期回复，承诺" : "回复，承诺") + Dates.brief(e.promised()) + "办结";
            case UrgeEvent.AnswerReturned e -> "退回，请于" + Dates.brief(e.answerBy()) + "前重新回复";
            case UrgeEvent.UrgeClosed _ -> "审看通过，办结";
            case UrgeEvent.UrgeWithdrawn _ -> "撤回督办函";
        };
    }

    private String name(Actor actor) {
        return switch (actor) {
            case Actor.Staff(StaffId id, BodyId body) -> staff.name(id) + "（" + frames.shortName(body) + "）";
            case Actor.Applicant _ -> "申请人";
            case Actor.Machine _ -> "系统";
        };
    }
}
