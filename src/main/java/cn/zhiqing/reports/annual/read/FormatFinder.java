package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 版式: tells the format by the words of table 1, else by the rows of table 2, else by the report year. */
final class FormatFinder {
    private static final List<String> OLD =
            List.of("新制作数量", "新公开数量", "对外公开总数量", "上一年项目数量", "本年增减", "其他对外管理服务", "集中采购", "采购项目", "采购总金额");
    private static final List<String> NEW = List.of("制发件数", "废止件数", "度止件数", "现行有效件数", "本年处理决定数量", "收费金额", "行政规范性文件");

    private FormatFinder() {}

    static ReportFormat of(List<Token> first, Set<Row> rows, @Nullable Integer year) {
        StringBuilder text = new StringBuilder();
        first.stream().filter(token -> token.is(Token.Kind.LABEL)).forEach(token -> text.append(token.key()));
        long old = OLD.stream().filter(word -> text.indexOf(word) >= 0).count();
        long recent = NEW.stream().filter(word -> text.indexOf(word) >= 0).count();
        if (old != recent) {
            return old > recent ? ReportFormat.FORMAT_2019 : ReportFormat.FORMAT_2021;
        }
        if (rows.stream().anyMatch(Row.OTHER_PARTS::contains)) {
            return ReportFormat.FORMAT_2021;
        }
        if (year != null) {
            return ReportFormat.forYear(year);
        }
        return rows.contains(Row.R3_6_OTHER_ALL) ? ReportFormat.FORMAT_2019 : ReportFormat.FORMAT_2021;
    }
}
