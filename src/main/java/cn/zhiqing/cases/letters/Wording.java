package cn.zhiqing.cases.letters;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.events.Channel;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns of phrase that letters share (文书用语). */
final class Wording {

    static final String REGULATION = "《中华人民共和国政府信息公开条例》";

    /** 身份证号、手机号码: what no letter may show in full. */
    static final Pattern PERSONAL = Pattern.compile(
            "(?=[1-9])(?<!\\d)(?:[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]|1[3-9]\\d{9})(?!\\d)");

    private Wording() {}

    static String date(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** 发文字号. */
    static String number(Body body, String series, int year, int number) {
        return "%s%s〔%d〕%d号".formatted(body.shortName(), series, year, number);
    }

    /** 政府信息公开条例 articles in full form; other rules as they are cited. */
    static String basis(String article) {
        return article.startsWith("条例") ? REGULATION + article.substring(2) : article;
    }

    static String channel(Channel channel) {
        return switch (channel) {
            case IN_PERSON -> "当面提交";
            case MAIL_SIGNED, MAIL_PLAIN -> "邮寄";
            case ONLINE -> "通过互联网提交";
            case EMAIL -> "通过电子邮件提交";
            case FAX -> "通过传真提交";
            case ORAL -> "口头提出";
        };
    }

    /** Receipt, channel, number and what was asked: the first sentence of every letter (文书要素). */
    static String received(CaseView view) {
        CaseSummary c = view.summary();
        LocalDate on = c.receiptDate() == null ? c.receivedOn() : c.receiptDate();
        String asked = view.items().stream()
                .map(item -> item.subject().isBlank() ? item.documentNo() : item.subject())
                .collect(Collectors.joining("；"));
        return "本机关于%s收到您%s的政府信息公开申请（登记编号%s），您申请公开：%s。"
                .formatted(date(on), channel(c.channel()), c.number(), quoted(asked));
    }

    static String contact(Body body) {
        Body.Office office = body.office();
        String where = office.address().isBlank() ? "" : "，地址：" + office.address();
        return office.phone().isBlank() ? "" : "联系电话：%s%s".formatted(office.phone(), where);
    }

    /** What an applicant wrote into the request is quoted with its numbers covered: nobody can rewrite a request. */
    private static String covered(String text) {
        return PERSONAL.matcher(text).replaceAll(found -> found.group().substring(0, 3) + "********");
    }

    /** What somebody wrote, quoted: not too long, its numbers covered. */
    static String quoted(String text) {
        return covered(clipped(text));
    }

    private static String clipped(String text) {
        String whole = text.strip().replaceAll("[。；;]+$", "");
        return whole.length() <= 200 ? whole : whole.substring(0, 200) + "……";
    }
}
