package cn.zhiqing.site.calendar.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.calendar.CalendarProposal;
import cn.zhiqing.calendar.DueMove;
import cn.zhiqing.calendar.ImportPreview;
import cn.zhiqing.calendar.NoticeFile;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page records of what a file would change. */
@Component
class PreviewPages {

    private static final int SHOWN = 200;

    private final MoveList moves;
    private final CalendarPages pages;
    private final CalendarGate gate;

    PreviewPages(MoveList moves, CalendarPages pages, CalendarGate gate) {
        this.moves = moves;
        this.pages = pages;
        this.gate = gate;
    }

    DaysPage days(ImportPreview preview, NoticeFile file) {
        List<DaysPage.Change> changes = preview.changes().stream()
                .map(c -> new DaysPage.Change(
                        Dates.full(c.after().date()),
                        c.before().kind().label() + (c.before().provisional() ? "（暂定）" : ""),
                        c.after().kind().label(),
                        c.after().name(),
                        c.after().noticeNo(),
                        c.movesPeriods()))
                .toList();
        return new DaysPage(
                file.year(),
                preview.proposed().version(),
                file.source(),
                MonthGrid.ofYear(file.year(), preview.proposed(), turned(preview)),
                changes);
    }

    /** Step three, for who is about to propose. */
    EffectPage effect(ImportPreview preview, NoticeFile file, Viewer viewer, FormErrors errors) {
        return page(preview, file, viewer, new Second("", false, false, "", 0), errors);
    }

    /** Step four, for both persons. */
    EffectPage waiting(ImportPreview preview, CalendarProposal asked, Viewer viewer, FormErrors errors) {
        boolean own = asked.by().id().equals(viewer.id());
        boolean second = gate.may(viewer, Act.CONFIRM_CALENDAR) && !own;
        return page(
                preview,
                asked.file(),
                viewer,
                new Second(pages.waiting(asked), second, own || second, own ? "撤回" : "退回", asked.id()),
                errors);
    }

    String csv(ImportPreview preview) {
        return moves.csv(preview.moves());
    }

    private record Second(String sentence, boolean mayConfirm, boolean mayDrop, String dropLabel, int proposal) {

        /** Address of the page, before and after somebody proposed. */
        String base() {
            return sentence.isEmpty() ? "/admin/calendar/import" : "/admin/calendar/waiting";
        }
    }

    private EffectPage page(ImportPreview preview, NoticeFile file, Viewer viewer, Second second, FormErrors errors) {
        List<DueMove> all = preview.moves();
        int earlier = (int) all.stream().filter(MoveList::isEarlier).count();
        Set<LocalDate> turned = turned(preview);
        return new EffectPage(
                file.year(),
                preview.proposed().version(),
                file.source(),
                second.base(),
                preview.changes().size(),
                turned.stream()
                        .map(YearMonth::from)
                        .distinct()
                        .sorted()
                        .map(month -> MonthGrid.of(month, preview.proposed(), turned))
                        .toList(),
                new EffectPage.Counts(preview.provisional(), preview.settled(), earlier, all.size() - earlier),
                moves.rows(all, SHOWN, viewer),
                Math.max(0, all.size() - SHOWN),
                second.sentence(),
                second.mayConfirm(),
                second.mayDrop(),
                second.dropLabel(),
                second.proposal(),
                errors);
    }

    private static Set<LocalDate> turned(ImportPreview preview) {
        return preview.changes().stream()
                .filter(ImportPreview.DayChange::movesPeriods)
                .map(c -> c.after().date())
                .collect(Collectors.toSet());
    }
}
