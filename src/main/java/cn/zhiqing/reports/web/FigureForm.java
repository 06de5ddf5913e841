package cn.zhiqing.reports.web;

import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.reports.YearlyFigure;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.ui.FormErrors;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The figures of table 1 as typed: numbers in any width, blanks left alone. */
record FigureForm(Map<Table1Cell, YearlyFigure> figures, FormErrors errors) {

    static FigureForm read(int year, Map<String, String> typed) {
        Map<Table1Cell, YearlyFigure> figures = new EnumMap<>(Table1Cell.class);
        FormErrors errors = FormErrors.none();
        String source = typed.getOrDefault("source", "").strip();
        for (Table1Cell cell : ReportFormat.forYear(year).table1()) {
            String text = halfWidth(typed.getOrDefault(cell.id(), ""));
            if (text.isEmpty()) {
                continue;
            }
            try {
                figures.put(cell, new YearlyFigure(new BigDecimal(text), source));
            } catch (NumberFormatException notANumber) {
                errors = errors.with(cell.id(), cell.label() + "：应为数字，现在是“" + text + "”。没有发生的请填 0。");
            }
        }
        if (figures.isEmpty() && !errors.any()) {
            errors = errors.with("source", "还没有填写任何数。");
        }
        if (source.isEmpty()) {
            errors = errors.with("source", "请写明数据来源，例如“法制科文件清理台账”。");
        }
        return new FigureForm(figures, errors);
    }

    /** Refusals of the office beside the figures they are about. */
    FormErrors errorsOf(List<Refusal> refusals) {
        FormErrors all = FormErrors.none();
        for (Refusal refusal : refusals) {
            all = all.with(refusal.code(), refusal.message());
        }
        return all;
    }

    private static String halfWidth(String typed) {
        return java.text.Normalizer.normalize(typed.strip(), java.text.Normalizer.Form.NFKC)
                .replace(",", "");
    }
}
