package cn.zhiqing.calendar;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 日历柜: the working calendar in force and all before it. The calendar that comes with Zhiqing is the first version; a notice
 * is imported in two steps, preview and confirm, and every version is kept for the dates computed with it (K15).
 */
@Component
public class Calendars {

    private final CalendarVersions versions;
    private final TransactionTemplate transaction;
    private final CityClock clock;
    private final ObjectProvider<OpenDeadlines> open;
    private final ObjectProvider<CalendarAnnouncement> announcements;
    private final ConcurrentHashMap<String, WorkingCalendar> read = new ConcurrentHashMap<>();
    private volatile @Nullable WorkingCalendar current;

    Calendars(
            JdbcClient sql,
            TransactionTemplate transaction,
            CityClock clock,
            ObjectProvider<OpenDeadlines> open,
            ObjectProvider<CalendarAnnouncement> announcements) {
        this.versions = new CalendarVersions(sql);
        this.transaction = transaction;
        this.clock = clock;
        this.open = open;
        this.announcements = announcements;
    }

    /** The calendar in force; acts of the first provisional year are taken too, flagged as provisional. */
    public WorkingCalendar current() {
        WorkingCalendar known = current;
        if (known == null) {
            known = version(newestOrSeeded()).orElseThrow();
            current = known;
        }
        return known;
    }

    /** A version as it was adopted, in force or not. */
    public Optional<WorkingCalendar> version(String version) {
        WorkingCalendar known = read.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<WorkingCalendar> found = versions.find(version).map(WorkingCalendar::acceptingProvisionalDays);
        found.ifPresent(calendar -> read.put(version, calendar));
        return found;
    }

    /** All versions, the one in force first. */
    public List<CalendarVersion> versions() {
        newestOrSeeded();
        return versions.all();
    }

    /** What importing the file would change; every mistake at once, each with its line. Changes nothing. */
    public Outcome<ImportPreview> preview(NoticeFile file) {
        WorkingCalendar present = version(newestOrSeeded()).orElseThrow();
        NoticeFindings findings = NoticeRules.check(file, present);
        if (!findings.wrong().isEmpty()) {
            return Outcome.refused(findings.wrong());
        }
        WorkingCalendar proposed = NoticeRules.merge(file, findings.rows(), present, nextVersion(file, present))
                .acceptingProvisionalDays();
        List<ImportPreview.DayChange> changes = changes(present, proposed);
        if (changes.isEmpty()) {
            return Outcome.refused(new Refusal("NOTHING_NEW", "", "文件与现行日历完全一致，无需导入。"));
        }
        List<DueMove> moves = open.orderedStream()
                .flatMap(keeper -> keeper.moves(present, proposed).stream())
                .toList();
        List<LocalDate> provisional = open.orderedStream()
                .flatMap(keeper -> keeper.provisional(present).stream())
                .toList();
        return Outcome.accepted(new ImportPreview(
                proposed,
                present.version(),
                file.year(),
                changes,
                moves,
                provisional.size(),
                settled(provisional, moves, present, proposed)));
    }

    /**
     * Adopts the file in one transaction, together with what {@link CalendarAnnouncement} does.
     *
     * @param replaces version that was in force when the person saw the preview
     */
    public Outcome<CalendarAdopted> confirm(NoticeFile file, String replaces, Actor by) {
        newestOrSeeded();
        return java.util.Objects.requireNonNull(transaction.execute(_ -> {
            versions.lock();
            if (!versions.newest().orElseThrow().equals(replaces)) {
                return Outcome.<CalendarAdopted>refused(new Refusal("CALENDAR_CHANGED", "", "预览之后日历已有新版本，请重新预览后再确认。"));
            }
            var source = new Source(file.year(), file.source());
            return preview(file).map(seen -> adopt(seen.proposed(), seen.replaces(), source, seen.moves(), by));
        }));
    }

    /**
     * Takes up a calendar that came with a newer program, as long as the one in force came with a program too: above an
     * import of the administrators nothing is put by itself. Open cases move in the same transaction.
     *
     * @return what was adopted; empty when the calendar in force stays
     */
    Optional<CalendarAdopted> renew(WorkingCalendar built) {
        newestOrSeeded();
        return java.util.Objects.requireNonNull(transaction.execute(_ -> {
            versions.lock();
            List<CalendarVersion> all = versions.all();
            boolean known = all.stream().anyMatch(v -> v.version().equals(built.version()));
            if (known || !all.getFirst().source().endsWith(BuiltInCalendar.MARK)) {
                return Optional.<CalendarAdopted>empty();
            }
            WorkingCalendar present = version(all.getFirst().version()).orElseThrow();
            WorkingCalendar fresh = built.acceptingProvisionalDays();
            List<DueMove> moves = open.orderedStream()
                    .flatMap(keeper -> keeper.moves(present, fresh).stream())
                    .toList();
            var source = new Source(built.lastNoticedDay().getYear(), BuiltInCalendar.SOURCE);
            return Optional.of(adopt(fresh, present.version(), source, moves, Actor.MACHINE));
        }));
    }

    private record Source(int year, String words) {}

    private CalendarAdopted adopt(
            WorkingCalendar calendar, String replaces, Source source, List<DueMove> moves, Actor by) {
        Instant at = clock.instant();
        versions.add(calendar, replaces, source.words(), at);
        var event = new CalendarAdopted(calendar.version(), replaces, source.year(), source.words(), moves.size());
        announcements.orderedStream().forEach(a -> a.adopted(event, calendar, moves, by, at));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                current = null;
            }
        });
        return event;
    }

    private String newestOrSeeded() {
        return versions.newest()
                .orElseGet(() -> transaction.execute(_ -> {
                    versions.lock();
                    return versions.newest().orElseGet(() -> {
                        WorkingCalendar builtIn = WorkingCalendar.builtIn();
                        versions.add(builtIn, null, BuiltInCalendar.SOURCE, clock.instant());
                        return builtIn.version();
                    });
                }));
    }

    private String nextVersion(NoticeFile file, WorkingCalendar present) {
        int year = Math.max(file.year(), present.lastNoticedDay().getYear());
        long before = versions.all().stream()
                .filter(v -> v.version().startsWith(year + "-"))
                .count();
        return year + "-" + (before + 1);
    }

    /** Provisional dates that get their notice, less those among them that move. */
    private static int settled(
            List<LocalDate> provisional, List<DueMove> moves, WorkingCalendar present, WorkingCalendar proposed) {
        long certain =
                provisional.stream().filter(d -> !proposed.isProvisional(d)).count();
        long moved = moves.stream()
                .map(DueMove::oldDate)
                .filter(d -> d != null && present.isProvisional(d) && !proposed.isProvisional(d))
                .count();
        return (int) Math.max(0, certain - moved);
    }

    private static List<ImportPreview.DayChange> changes(WorkingCalendar present, WorkingCalendar proposed) {
        List<ImportPreview.DayChange> changes = new ArrayList<>();
        LocalDate end = proposed.lastNoticedDay();
        for (LocalDate d = present.firstDay(); !d.isAfter(end); d = d.plusDays(1)) {
            CalendarDay before = present.day(d);
            CalendarDay after = proposed.day(d);
            if (!before.equals(after) && (before.kind() != after.kind() || isNamed(before) || isNamed(after))) {
                changes.add(new ImportPreview.DayChange(before, after));
            }
        }
        return changes;
    }

    private static boolean isNamed(CalendarDay day) {
        return day.kind() == CalendarDay.Kind.HOLIDAY || day.kind() == CalendarDay.Kind.MAKEUP_WORK;
    }
}
