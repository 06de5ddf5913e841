package cn.zhiqing.reports.annual.check;

/** 勾稽规则: the rules X1 to X14, each with what it says and what mends a breach. */
public enum Rule {
    X1(
            "第一项加第二项之和应等于第三项总计加第四项之和",
            "核对本年新收、上年结转、办理总计和结转下年度四个数，改正其中登记有误的一个",
            "new + carried in must equal closed + carried out",
            "check the four numbers and correct the one that was counted wrongly"),
    X2(
            "三（七）总计应等于三（一）至三（六）各行之和",
            "逐行核对办理结果，改正漏计或重复计的一行，或改正总计",
            "row 3(7) must be the sum of the result rows",
            "recount the result rows, or correct the total"),
    X3(
            "总计列应等于六类申请人之和",
            "核对该行各类申请人的件数，或改正总计",
            "the total column must be the sum of the six applicant columns",
            "recount the applicants of this row, or correct its total"),
    X4(
            "指标应填写非负整数（金额可有小数），不得填写文字",
            "没有发生的填0；确属不能公开的，在第六部分说明，不在表格中填写文字",
            "the cell must hold a whole number of at least zero (money may have decimals), no text",
            "enter 0 where nothing happened; explain in section six, not in the table"),
    X5(
            "复议、诉讼总计应等于结果维持、结果纠正、其他结果、尚未审结之和",
            "核对该类案件的四种结果，或改正总计",
            "the total must be maintained + corrected + other + pending",
            "recount the four results, or correct the total"),
    X6(
            "上年结转应等于上一年度报告的结转下年度",
            "与上一年度报告核对；上一年度有误的，在第六部分说明",
            "carried in must equal what the year before carried out",
            "compare with the report of the year before; explain in section six"),
    X7(
            "现行有效件数应等于上年现行有效加本年制发减本年废止",
            "核对文件清理、失效和补录情况，并在第六部分说明",
            "in force must equal last year's in force + issued - repealed",
            "check revalidated, lapsed and late recorded documents; explain in section six"),
    X8(
            "现行有效件数不应少于本年制发减本年废止",
            "核对本年制发、废止和现行有效件数",
            "in force should not be below issued - repealed",
            "recount issued, repealed and in force"),
    X9(
            "旧版表一各数之间不合常理",
            "核对制作、公开、累计公开和项目增减数，有差异的在报告中说明",
            "the numbers of the old table 1 do not fit each other",
            "recount made, published and total; explain differences"),
    X10(
            "不予公开、无法提供、不予处理较多而无一件复议、诉讼",
            "核对复议、诉讼是否由其他机关统计；如确无，可不处理",
            "many refusals and not one reconsideration or lawsuit",
            "check whether another body counts them"),
    X11(
            "复议后起诉多于已审结的复议",
            "核对本年及以前年度的复议案件",
            "more lawsuits after reconsideration than reconsiderations closed",
            "check the reconsiderations of this and earlier years"),
    X12(
            "正文叙述的数字与表格不一致",
            "改正正文或表格，使两处一致，或说明统计口径",
            "a number in the text differs from the table",
            "make text and table agree, or explain what was counted"),
    X13(
            "报告称未收取信息处理费，但有逾期未缴费不再处理的申请",
            "核对收费通知和三（六）2的件数，并在第六部分说明",
            "no fee was charged, yet requests were closed for non-payment",
            "check fee notices and row 3(6)2; explain in section six"),
    X14(
            "汇总数应等于各单位之和",
            "核对各单位报送数和汇总数",
            "the aggregate must be the sum of its members",
            "compare the members' figures with the aggregate");

    private final String chinese;
    private final String mend;
    private final String english;
    private final String mendEnglish;

    Rule(String chinese, String mend, String english, String mendEnglish) {
        this.chinese = chinese;
        this.mend = mend;
        this.english = english;
        this.mendEnglish = mendEnglish;
    }

    /** What must hold, in Chinese. */
    public String sentence() {
        return chinese;
    }

    /** What mends a breach, in Chinese. */
    public String mend() {
        return mend;
    }

    public String sentenceInEnglish() {
        return english;
    }

    public String mendInEnglish() {
        return mendEnglish;
    }
}
