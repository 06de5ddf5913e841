package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.letters.Lacking;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Happening;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws what happened (经过), youngest first. */
@Component
final class Happenings {

    private final Colleagues colleagues;
    private final Journal journal;

    Happenings(Colleagues colleagues, Journal journal) {
        this.colleagues = colleagues;
        this.journal = journal;
    }

    String name(StaffId id) {
        return colleagues.name(id);
    }

    String assignee(CaseSummary c) {
        return c.assignee() == null ? "未分派" : colleagues.name(c.assignee());
    }

    List<Happening> draw(List<TimelineEntry> history, BodyId own, List<String> missing) {
        String lacking = lacking(history, missing);
        var drawn = new ArrayList<Happening>();
        for (TimelineEntry entry : history.reversed()) {
            drawn.add(new Happening(
                    entry.at()
                            .atZone(CityClock.ZONE)
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toLocalDateTime()
                            .toString(),
                    Dates.moment(entry.at()),
                    sentence(entry, lacking),
                    who(entry, own),
                    css(entry)));
        }
        return drawn;
    }

    /** How many acts the page shows, and whether their chain holds, recomputed for this page. */
    String chain(CaseId id, List<TimelineEntry> history) {
        return history.size() + (journal.chainHolds(id.stream()) ? " 条，记录链已核验" : " 条，记录链核验不符，请告知审计员");
    }

    /** The legal day stands in the sentence only where it is not the day beside it. */
    private String sentence(TimelineEntry entry, String lacking) {
        String told = entry.sentence()
                + switch (entry.event()) {
                    case CaseEvent.Assigned it -> "：" + colleagues.name(it.to());
                    case CaseEvent.Registered _ -> lacking;
                    default -> "";
                };
        boolean sameDay = entry.event() instanceof CaseEvent event
                && event.on().equals(LocalDate.ofInstant(entry.at(), CityClock.ZONE));
        return sameDay ? told.substring(told.indexOf(' ') + 1) : told;
    }

    /** What was missing when it was registered, as far as it still is; all contents were checked either way (条例第二十九条). */
    private static String lacking(List<TimelineEntry> history, List<String> missing) {
        boolean complete = history.stream()
                .noneMatch(entry -> entry.event() instanceof CaseEvent.ApplicationReceived it && !it.complete());
        if (complete) {
            return "，齐全";
        }
        return missing.isEmpty() ? "，当时不全" : "，缺少：" + String.join("、", Lacking.contents(missing));
    }

    private String who(TimelineEntry entry, BodyId own) {
        var parts = new ArrayList<String>();
        parts.add(colleagues.name(entry.actor(), own));
        if (entry.article() != null && !entry.article().isBlank()) {
            parts.add("依据" + entry.article());
        }
        entry.texts().stream()
                .filter(text -> !text.isBlank())
                .map(text -> "“" + text + "”")
                .forEach(parts::add);
        return String.join("　", parts);
    }

    private static String css(TimelineEntry entry) {
        return switch (entry.event()) {
            case CaseEvent.ApplicationReceived _,
                    CaseEvent.DecisionSigned _,
                    CaseEvent.ReplyDispatched _,
                    CaseEvent.ReplyServed _ -> "key";
            case CaseEvent.CorrectionRequested _,
                    CaseEvent.CorrectionReceived _,
                    CaseEvent.ThirdPartyConsulted _,
                    CaseEvent.AgencyConsulted _,
                    CaseEvent.ConsultationAnswered _,
                    CaseEvent.FeeNoticeSent _,
                    CaseEvent.FeePaid _ -> "stop";
            default -> "";
        };
    }
}
