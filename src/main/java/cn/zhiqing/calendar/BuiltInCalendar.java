package cn.zhiqing.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 内置日历: the notices of 2019 to 2026 as a resource, with the days of 2027 that follow from 《全国年节及纪念日放假办法》 alone, and
 * the second half of 2018, from which requests were carried into 2019.
 */
final class BuiltInCalendar {

    /** How the source of a calendar ends that came with a program and not from an administrator. */
    static final String MARK = "（内置）";

    static final String SOURCE = "国务院办公厅2019年至2026年节假日安排通知" + MARK;

    static final String VERSION = "2026-1";
    static final LocalDate FIRST = LocalDate.of(2018, 7, 1);

    /** First day that an act may bear where nothing is said about carried-over requests. */
    static final LocalDate FIRST_ACCEPTED = LocalDate.of(2019, 1, 1);

    static final LocalDate LAST_NOTICED = LocalDate.of(2026, 12, 31);

    /** The titles of the notices by number. */
    static final Map<String, String> NOTICES = Map.ofEntries(
            Map.entry("国办发明电〔2017〕12号", "国务院办公厅关于2018年部分节假日安排的通知"),
            Map.entry("国办发明电〔2018〕15号", "国务院办公厅关于2019年部分节假日安排的通知"),
            Map.entry("国办发明电〔2019〕3号", "国务院办公厅关于调整2019年劳动节假期安排的通知"),
            Map.entry("国办发明电〔2019〕16号", "国务院办公厅关于2020年部分节假日安排的通知"),
            Map.entry("国办发明电〔2020〕1号", "国务院办公厅关于延长2020年春节假期的通知"),
            Map.entry("国办发明电〔2020〕27号", "国务院办公厅关于2021年部分节假日安排的通知"),
            Map.entry("国办发明电〔2021〕11号", "国务院办公厅关于2022年部分节假日安排的通知"),
            Map.entry("国办发明电〔2022〕16号", "国务院办公厅关于2023年部分节假日安排的通知"),
            Map.entry("国办发明电〔2023〕7号", "国务院办公厅关于2024年部分节假日安排的通知"),
            Map.entry("国办发明电〔2024〕12号", "国务院办公厅关于2025年部分节假日安排的通知"),
            Map.entry("国办发明电〔2025〕7号", "国务院办公厅关于2026年部分节假日安排的通知"));

    static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(VERSION, FIRST, LAST_NOTICED, read()).acceptingFrom(FIRST_ACCEPTED);

    private BuiltInCalendar() {}

    private static List<CalendarDay> read() {
        try (InputStream in = BuiltInCalendar.class.getResourceAsStream("days.csv")) {
            if (in == null) {
                throw new IllegalStateException("The built-in calendar is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(BuiltInCalendar::day)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in calendar cannot be read", e);
        }
    }

    private static CalendarDay day(String line) {
        String[] cell = line.split(",", -1);
        var date = LocalDate.parse(cell[0]);
        var kind = CalendarDay.Kind.valueOf(cell[1]);
        return new CalendarDay(date, kind, cell[2], cell[3], date.isAfter(LAST_NOTICED));
    }
}
