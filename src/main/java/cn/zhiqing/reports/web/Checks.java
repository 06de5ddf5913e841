package cn.zhiqing.reports.web;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Narrative;
import cn.zhiqing.reports.annual.check.Finding;
import cn.zhiqing.reports.annual.check.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules X1 to X14 say of the tables as they stand, in words for the clerk. */
final class Checks {

    private static final Map<String, String> PASSED = new LinkedHashMap<>();

    static {
        PASSED.put("X1", "收办相等：新收加结转等于办结加转下年，七列都相等");
        PASSED.put("X2", "结果合计：各项办理结果之和等于总计");
        PASSED.put("X3", "每行合计：六类申请人之和等于总计列");
        PASSED.put("X4", "都是数：没有文字，没有空格");
        PASSED.put("X5", "复议诉讼：各类结果之和等于总计");
        PASSED.put("X6", "上年结转与上一年转出一致");
    }

    private Checks() {}

    static List<AnnualPage.Check> of(String body, int year, AnnualTables tables, @Nullable AnnualTables before) {
        AnnualReport report = new AnnualReport(body, year, tables, Narrative.NONE);
        AnnualReport previous = before == null ? null : new AnnualReport(body, year - 1, before, Narrative.NONE);
        List<AnnualPage.Check> checks = new ArrayList<>();
        Map<String, String> passed = new LinkedHashMap<>(PASSED);
        for (Finding finding : Rules.check(report, previous)) {
            passed.remove(finding.rule().name());
            checks.add(new AnnualPage.Check(false, finding.message(), finding.mend()));
        }
        passed.forEach((rule, sentence) -> checks.add(new AnnualPage.Check(true, sentence, rule)));
        return checks;
    }
}
