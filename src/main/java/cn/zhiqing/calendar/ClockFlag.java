package cn.zhiqing.calendar;

/** 提示: what a person should know beside the dates; in alphabetical order. */
public enum ClockFlag {
    AGENCY_LAPSED("被征求意见的行政机关逾期未答复，视为同意公开", "条例第三十四条"),
    CONFIRMED_LATE("平常信函未在收到当日与申请人确认", "条例第三十一条"),
    CONSULTED_TOO_LATE("征求意见书在答复期限届满当日或者之后发出，不影响期限", "条例第三十三条第三款"),
    CORRECTED_LATE("补正超过限期，机关尚未作不再处理，仍予接受", "条例第三十条"),
    CORRECTION_NOTICE_LATE("补正告知超过收到申请之日起7个工作日", "条例第三十条"),
    MAY_CLOSE("限期已过，核实无正当理由后可以不再处理", "条例第三十条、国办函〔2020〕109号"),
    PROVISIONAL("有日期落在尚无放假通知的年份，通知导入后可能变动", "国务院办公厅节假日安排通知"),
    THIRD_PARTY_LAPSED("第三方逾期未提出意见，由行政机关依照条例决定是否公开", "条例第三十二条");

    private final String sentence;
    private final String article;

    ClockFlag(String sentence, String article) {
        this.sentence = sentence;
        this.article = article;
    }

    /** One Chinese sentence for people. */
    public String sentence() {
        return sentence;
    }

    public String article() {
        return article;
    }
}
