package cn.zhiqing.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 导入规则: checks the days of a file against each other, against the year and against the calendar in force; then merges. */
final class NoticeRules {

    private NoticeRules() {}

    static NoticeFindings check(NoticeFile file, WorkingCalendar present) {
        NoticeFindings findings = NoticeReader.read(file);
        int next = present.lastNoticedDay().getYear() + 1;
        if (file.year() < present.firstDay().getYear() || file.year() > next) {
            findings.wrongFile(
                    "YEAR_NOT_NEXT",
                    "可以导入" + present.firstDay().getYear() + "年至" + next + "年，不能导入" + file.year() + "年，请按年份顺序导入。");
        }
        Map<LocalDate, Integer> seen = new HashMap<>();
        for (NoticeRow row : findings.rows()) {
            checkRow(file, row, findings);
            Integer before = seen.putIfAbsent(row.date(), row.line());
            if (before != null) {
                findings.wrong(row.line(), "DUPLICATE_DAY", row.date() + "与第" + before + "行重复，请保留一行。");
            }
        }
        if (findings.wrong().isEmpty()
                && findings.rows().stream().noneMatch(row -> row.date().getYear() == file.year())) {
            findings.wrongFile("EMPTY_YEAR", "文件里没有" + file.year() + "年的放假日，请核对文件。");
        }
        return findings;
    }

    /** A notice may reach into the last December before its year and the first January after it, no further. */
    private static void checkRow(NoticeFile file, NoticeRow row, NoticeFindings findings) {
        LocalDate first = LocalDate.of(file.year() - 1, 12, 1);
        LocalDate last = LocalDate.of(file.year() + 1, 1, 31);
        if (row.date().isBefore(first) || row.date().isAfter(last)) {
            findings.wrong(row.line(), "OUTSIDE_YEAR", row.date() + "不在" + file.year() + "年的安排范围内，请核对年份。");
        }
        DayOfWeek weekday = row.date().getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        if (row.kind() == CalendarDay.Kind.MAKEUP_WORK && !weekend) {
            findings.wrong(row.line(), "MAKEUP_NOT_WEEKEND", row.date() + "不是周末，本来就上班，不能列为调休上班。");
        }
    }

    /** The calendar as it would be: the file's year replaced, all other years kept. */
    static WorkingCalendar merge(NoticeFile file, List<NoticeRow> rows, WorkingCalendar present, String version) {
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        Set<String> laterNotices = present.namedDays().stream()
                .filter(d ->
                        d.date().getYear() == file.year() + 1 && !d.noticeNo().isEmpty())
                .map(CalendarDay::noticeNo)
                .collect(Collectors.toSet());
        for (CalendarDay day : present.namedDays()) {
            boolean ofThisFile = day.date().getYear() == file.year() && !laterNotices.contains(day.noticeNo());
            if (!ofThisFile) {
                days.put(day.date(), day);
            }
        }
        rows.forEach(row -> days.put(row.date(), row.day()));
        LocalDate end = LocalDate.of(file.year(), 12, 31);
        LocalDate lastNoticed = end.isAfter(present.lastNoticedDay()) ? end : present.lastNoticedDay();
        return WorkingCalendar.of(version, present.firstDay(), lastNoticed, new ArrayList<>(days.values()));
    }
}
