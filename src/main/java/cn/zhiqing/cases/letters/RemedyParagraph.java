package cn.zhiqing.cases.letters;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.domain.Precedence;
import cn.zhiqing.cases.events.ReplyKind;
import java.time.LocalDate;

/** 救济段: which remedy the applicant has and where, by kind and day (行政复议法第二十条、第二十三条, 法释〔2025〕8号). */
final class RemedyParagraph {

    private RemedyParagraph() {}

    /**
     * The paragraph; empty where nothing was decided against anybody.
     *
     * @param on day of dispatch, or the day on which the letter would go out
     * @param online whether the letter is served through the internet, so that reconsideration must be open there as well
     *     (行政复议法第二十二条第二款)
     */
    static String of(ReplyKind kind, Body body, LocalDate on, boolean online) {
        if (kind == ReplyKind.WITHDRAWN) {
            return "";
        }
        String organ = body.remedies().reconsiderationOrgan();
        boolean first = Precedence.applies(kind, on);
        String what = kind == ReplyKind.PARTIAL ? "如对不予公开的部分不服" : "如对本决定不服";
        String way = first
                ? "，可以自收到本告知书之日起60日内向" + organ + "申请行政复议；应当先申请行政复议，对复议决定仍不服的，可以在收到复议决定书之日起15日内向人民法院提起行政诉讼。"
                : "，可以自收到本告知书之日起60日内向" + organ + "申请行政复议，或者自收到本告知书之日起6个月内向"
                        + body.remedies().court() + "提起行政诉讼。";
        return what + way + (online ? "行政复议申请也可以通过复议机关指定的互联网渠道提出。" : "");
    }

    /** For a third party who is told that something is given out (条例第三十二条、第五十一条). */
    static String free(Body body) {
        return "如对本决定不服，可以自收到本告知书之日起60日内向" + body.remedies().reconsiderationOrgan() + "申请行政复议，或者自收到本告知书之日起6个月内向"
                + body.remedies().court() + "提起行政诉讼。";
    }
}
