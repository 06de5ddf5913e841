package cn.zhiqing.cases.letters;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.letters.Letter.Paragraph;
import java.time.LocalDate;
import java.util.List;

/** 程序性告知书: letters on the way, which no one can challenge alone and which therefore name no remedy. */
public final class Notices {

    private Notices() {}

    /** 补正告知书 (条例第三十条): all items at once, the limit, what follows from silence. */
    public static Letter correction(CaseView view, Body body, String addressee, CaseView.Correction asked) {
        return notice(
                view,
                body,
                addressee,
                "政府信息公开申请补正告知书",
                asked.requestedOn(),
                List.of(
                        new Paragraph(
                                "",
                                "经审查，您申请的内容不明确。依据" + Wording.REGULATION + "第三十条，请您在收到本告知书之日起" + asked.limitWorkingDays()
                                        + "个工作日内作出补正。"),
                        new Paragraph("需要补正的事项：", asked.items()),
                        new Paragraph("", "本机关收到补正之日起20个工作日内答复。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。")));
    }

    /** 延期答复告知书 (条例第三十三条第二款). */
    public static Letter extension(
            CaseView view, Body body, String addressee, LocalDate on, int workingDays, LocalDate due) {
        return notice(
                view,
                body,
                addressee,
                "政府信息公开延期答复告知书",
                on,
                List.of(new Paragraph(
                        "",
                        "因不能在20个工作日内答复，经本机关政府信息公开工作机构负责人同意，依据" + Wording.REGULATION + "第三十三条第二款，延长" + workingDays
                                + "个工作日答复。本机关将在" + Wording.date(due) + "前答复您。")));
    }

    /** 收费通知书 (条例第四十二条, 国办函〔2020〕109号). */
    public static Letter fee(CaseView view, Body body, String addressee, CaseView.Fee fee) {
        return notice(
                view,
                body,
                addressee,
                "政府信息公开信息处理费收费通知",
                fee.noticeOn(),
                List.of(
                        new Paragraph(
                                "",
                                "您申请公开政府信息的数量、频次明显超过合理范围。依据" + Wording.REGULATION
                                        + "第四十二条和国办函〔2020〕109号，按照" + fee.basis().label() + "的标准，计"
                                        + fee.quantity()
                                        + ("PAGES".equals(fee.basis().name()) ? "页" : "件")
                                        + "，应缴纳信息处理费" + fee.amount() + "元。"),
                        new Paragraph("", "请您在收到本通知之日起20个工作日内缴纳。逾期未缴纳的，视为放弃申请，本机关不再处理该申请。缴费之日起20个工作日内答复。")));
    }

    /**
     * 征求意见书 to a third party (条例第三十二条) or another body (第三十三条第三款、第三十四条): opposite effects of silence. It names
     * neither the applicant nor the applicant's contacts.
     */
    public static Letter consultation(CaseView view, Body body, CaseView.Consultation asked) {
        String silence = asked.thirdParty()
                ? "逾期未提出意见的，由本机关依照条例的规定决定是否公开。"
                : asked.jointMaker() ? "逾期未提出意见的，视为同意公开。" : "逾期未提出意见的，由本机关依法决定。";
        String basis = asked.thirdParty() ? "第三十二条" : asked.jointMaker() ? "第三十四条" : "第三十三条第三款";
        return new Letter(
                body.name(),
                asked.thirdParty() ? "政府信息公开第三方意见征询书" : "政府信息公开征求意见函",
                "登记编号 " + view.summary().number() + "—" + asked.number(),
                asked.party(),
                List.of(
                        new Paragraph("", "本机关收到一件政府信息公开申请，所涉信息与你方有关。依据" + Wording.REGULATION + basis + "，现征求你方意见。"),
                        new Paragraph("征求意见的内容：", subject(asked)),
                        new Paragraph("", "请在" + limit(asked) + "书面答复是否同意公开，不同意的请说明理由。" + silence)),
                "",
                Wording.date(asked.sentOn()),
                Wording.contact(body),
                false);
    }

    private static String subject(CaseView.Consultation asked) {
        return asked.information().isBlank() ? asked.question() : asked.question() + "所涉信息：" + asked.information();
    }

    /** Joint makers and third parties have the days of the law, other bodies the day they are asked for. */
    private static String limit(CaseView.Consultation asked) {
        return asked.answerBy() == null ? "收到本函之日起15个工作日内" : Wording.date(asked.answerBy()) + "前";
    }

    /** 登记回执 (条例第三十一条). */
    public static Letter receipt(CaseView view, Body body, String addressee, LocalDate received, LocalDate due) {
        return notice(
                view,
                body,
                addressee,
                "政府信息公开申请登记回执",
                received,
                List.of(new Paragraph(
                        "", "本机关将在" + Wording.date(due) + "前答复您。需要补正、延期或者征求第三方意见的，另行告知。凭登记编号和查询码可以随时查询进度。")));
    }

    private static Letter notice(
            CaseView view, Body body, String addressee, String title, LocalDate on, List<Paragraph> said) {
        var paragraphs = new java.util.ArrayList<Paragraph>();
        paragraphs.add(new Paragraph("", Wording.received(view)));
        paragraphs.addAll(said);
        return new Letter(
                body.name(),
                title,
                "登记编号 " + view.summary().number(),
                addressee,
                paragraphs,
                "",
                Wording.date(on),
                Wording.contact(body),
                false);
    }
}
