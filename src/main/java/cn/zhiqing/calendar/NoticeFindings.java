package cn.zhiqing.calendar;

import cn.zhiqing.kernel.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 文件检查结果: what was read, and everything that is wrong with it, each with its line. */
final class NoticeFindings {

    static final String ARTICLE = "《全国年节及纪念日放假办法》";

    private static final int LONGEST = 60;

    private final List<NoticeRow> rows = new ArrayList<>();
    private final List<Refusal> wrong = new ArrayList<>();

    List<NoticeRow> rows() {
        return rows;
    }

    List<Refusal> wrong() {
        return wrong;
    }

    void wrong(int line, String code, String sentence) {
        wrong.add(new Refusal(code, ARTICLE, "第" + line + "行：" + sentence));
    }

    void wrongFile(String code, String sentence) {
        wrong.add(new Refusal(code, ARTICLE, sentence));
    }

    /** Takes one row when its parts can be read. */
    void row(int line, String date, CalendarDay.@Nullable Kind kind, String name, String noticeNo) {
        LocalDate day = date(date);
        if (day == null) {
            wrong(line, "BAD_DATE", "日期“" + date + "”不是真实存在的日期，请按2027-01-31的样式填写。");
        }
        if (kind == null) {
            wrong(line, "BAD_KIND", "类别应为 HOLIDAY（放假）或者 MAKEUP_WORK（调休上班）。");
        }
        if (name.isBlank()) {
            wrong(line, "NO_NAME", "缺少节日名称，请填写，例如“春节”。");
        }
        if (noticeNo.isBlank()) {
            wrong(line, "NO_NOTICE", "缺少通知文号，请填写，例如“国办发明电〔2025〕7号”。");
        }
        if (name.length() > LONGEST || noticeNo.length() > LONGEST) {
            wrong(line, "TOO_LONG", "名称或者文号超过" + LONGEST + "个字，请核对是否串了列。");
        }
        if (day != null && kind != null) {
            rows.add(new NoticeRow(line, day, kind, name.strip(), noticeNo.strip()));
        }
    }

    private static @Nullable LocalDate date(String written) {
        try {
            return written.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(written) : null;
        } catch (DateTimeException notReal) {
            return null;
        }
    }
}
