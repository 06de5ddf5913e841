package cn.zhiqing.cases;

import cn.zhiqing.calendar.CalendarAdopted;
import cn.zhiqing.calendar.CalendarAnnouncement;
import cn.zhiqing.calendar.DueMove;
import cn.zhiqing.calendar.OpenDeadlines;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.Summaries;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.CaseFiles.Recording;
import cn.zhiqing.cases.store.Held;
import cn.zhiqing.cases.store.RequestRows;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 在办期限: tells which dates of open requests another calendar would move, and records the move when it is adopted. */
@Component
class CaseDeadlines implements OpenDeadlines, CalendarAnnouncement {

    private final RequestRows rows;
    private final CaseFiles files;

    CaseDeadlines(RequestRows rows, CaseFiles files) {
        this.rows = rows;
        this.files = files;
    }

    @Override
    public List<DueMove> moves(WorkingCalendar present, WorkingCalendar proposed) {
        var moves = new ArrayList<DueMove>();
        for (CaseSummary row : rows.open(Set.of())) {
            files.held(row.id(), row.version()).map(Held::file).ifPresent(file -> {
                CaseSummary was = Summaries.of(file, present);
                CaseSummary is = Summaries.of(file, proposed);
                move(moves, was, "答复期限", was.due(), is.due());
                move(moves, was, "等待限期", was.waitUntil(), is.waitUntil());
            });
        }
        return moves;
    }

    @Override
    public List<LocalDate> provisional(WorkingCalendar calendar) {
        return rows.open(Set.of()).stream()
                .flatMap(row -> Stream.of(Optional.ofNullable(row.due()), Optional.ofNullable(row.waitUntil())))
                .flatMap(Optional::stream)
                .filter(calendar::isProvisional)
                .toList();
    }

    /** Every open request is recomputed; those whose reply date moves get it written in their history (K15). */
    @Override
    public void adopted(CalendarAdopted event, WorkingCalendar calendar, List<DueMove> moves, Actor by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, CityClock.ZONE);
        for (CaseSummary row : rows.open(Set.of())) {
            Held held = files.held(row.id(), row.version()).orElseThrow();
            Case file = held.file();
            LocalDate due = Summaries.of(file, calendar).due();
            if (!Objects.equals(row.due(), due)
                    || moves.stream().anyMatch(m -> m.caseId().equals(row.id()))) {
                LocalDate on = today.isBefore(file.lastAct()) ? file.lastAct() : today;
                var moved = new CaseEvent.DeadlineRecomputed(on, calendar.version(), row.due(), due);
                files.move(held, List.of(moved), files.clerk(), calendar, new Recording(by, at));
            }
        }
    }

    private static void move(
            List<DueMove> moves, CaseSummary row, String what, @Nullable LocalDate was, @Nullable LocalDate is) {
        if (!Objects.equals(was, is)) {
            moves.add(new DueMove(row.id(), row.number().toString(), what, was, is));
        }
    }
}
