package cn.zhiqing.cases.letters;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.letters.Letter.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 答复告知书: the reply of every kind, with the course of the case, finding, basis, reason and remedy (条例第三十六条). */
public final class Replies {

    private static final Set<String> ONLINE =
            Set.of(Application.DeliveryWay.ONLINE.label(), Application.DeliveryWay.EMAIL.label());

    private Replies() {}

    /**
     * The days a letter is dated by.
     *
     * @param signedOn null for a draft
     * @param goesOutOn day of dispatch, or the day on which it would go out: it decides the remedy (行政复议法第二十三条)
     */
    public record Days(@Nullable LocalDate signedOn, LocalDate goesOutOn) {}

    /**
     * What a reply says and how.
     *
     * @param kind the drafted, signed or closing kind
     * @param facts what the letter says; empty for closings
     * @param wording the template in force for the body on the day of the letter
     */
    public record Reply(ReplyKind kind, Map<Fact, String> facts, LetterTemplate wording) {}

    /** The letter of a reply. */
    public static Letter of(CaseView view, Body body, String addressee, Reply reply, Days days) {
        ReplyKind kind = reply.kind();
        LocalDate signedOn = days.signedOn();
        var number = view.letter();
        String none = kind == ReplyKind.WITHDRAWN
                ? "登记编号 " + view.summary().number()
                : body.shortName() + LetterKind.REPLIES + "〔    〕  号（签发时编号）";
        return new Letter(
                body.name(),
                LetterKind.of(kind).title(),
                number == null ? none : Wording.number(body, LetterKind.REPLIES, number.year(), number.number()),
                addressee,
                reply.wording().fill(fields(view, body, kind, reply.facts())),
                RemedyParagraph.of(
                        kind,
                        body,
                        days.goesOutOn(),
                        ONLINE.contains(view.applicant().way())),
                signedOn == null ? "" : Wording.date(signedOn),
                Wording.contact(body),
                signedOn == null);
    }

    /** What a reply puts into its wording. */
    static LetterFields fields(CaseView view, Body body, ReplyKind kind, Map<Fact, String> facts) {
        return new LetterFields(
                Map.of(
                        "收件", Wording.received(view),
                        "经过", course(view),
                        "机关", body.name(),
                        "登记编号", view.summary().number().toString()),
                Map.of("认定", finding(grounds(view), kind, facts)));
    }

    private static String course(CaseView view) {
        var text = new StringBuilder();
        CaseView.Correction correction = view.correction();
        if (correction != null) {
            text.append("本机关于").append(Wording.date(correction.requestedOn())).append("告知您补正");
            text.append(
                    correction.correctedOn() == null
                            ? unanswered(correction)
                            : "，于" + Wording.date(correction.correctedOn()) + "收到您的补正" + corrected(correction)
                                    + "，答复期限自该日起重新计算。");
        }
        for (CaseView.Consultation asked : view.consultations()) {
            text.append(Wording.date(asked.sentOn()))
                    .append(asked.thirdParty() ? "，本机关就所涉第三方权益书面征求意见" : "，本机关书面征求有关机关意见");
            text.append(asked.answeredOn() == null ? "" : "，" + Wording.date(asked.answeredOn()) + "收到意见");
            text.append("，该期间不计算在答复期限内。");
        }
        if (view.summary().extended()) {
            text.append("经本机关政府信息公开工作机构负责人同意，答复期限已经延长并告知您。");
        }
        CaseView.Fee fee = view.fee();
        return fee == null ? text.toString() : text.append(charged(fee)).toString();
    }

    /** The reply answers what was asked after the correction, so it quotes that too. */
    private static String corrected(CaseView.Correction correction) {
        return correction.content().isBlank() ? "" : "（“" + Wording.quoted(correction.content()) + "”）";
    }

    /** When the notice came and how long there was to answer it: who is told that nothing came can check it. */
    private static String unanswered(CaseView.Correction correction) {
        LocalDate received = correction.noticeReceivedOn();
        return received == null
                ? "。"
                : "，您于%s收到补正告知书，补正期限为收到之日起%d个工作日。".formatted(Wording.date(received), correction.limitWorkingDays());
    }

    private static String charged(CaseView.Fee fee) {
        String asked = "本机关于%s通知您缴纳信息处理费%d元".formatted(Wording.date(fee.noticeOn()), fee.amount());
        if (fee.paidOn() != null) {
            return asked + "，您于" + Wording.date(fee.paidOn()) + "缴纳，答复期限自该日起重新计算。";
        }
        LocalDate received = fee.noticeReceivedOn();
        return asked + (received == null ? "。" : "，您于" + Wording.date(received) + "收到通知，缴费期限为收到之日起20个工作日。");
    }

    private static List<ReplyKind> grounds(CaseView view) {
        CaseView.Draft draft = view.draft();
        return draft == null ? List.of() : draft.withheldGrounds();
    }

    /** What was decided; {@code withheld} are the grounds of the parts that are not given out. */
    static List<Paragraph> finding(List<ReplyKind> withheld, ReplyKind kind, Map<Fact, String> facts) {
        String basis = "依据" + Wording.basis(kind.article()) + "，";
        String reason = fact(facts, Fact.REASON, "");
        return switch (kind) {
            case ALREADY_PUBLIC ->
                List.of(plain(basis + "您申请的信息已经主动公开，可以在以下位置查阅：" + fact(facts, Fact.WHERE_PUBLIC, "")));
            case PUBLICATION -> List.of(plain(basis + "您申请的信息属于公开出版物，获取的途径是：" + fact(facts, Fact.WHERE_PUBLIC, "")));
            case GRANT -> List.of(plain(basis + "对您申请的信息予以公开。提供的政府信息：" + fact(facts, Fact.MATERIAL, "")));
            case PARTIAL -> partial(withheld, facts);
            case REFUSE_SECRET, REFUSE_LAW, REFUSE_SAFETY, REFUSE_THIRD ->
                List.of(plain(basis + "您申请的信息不予公开。"), new Paragraph("理由：", reason));
            case REFUSE_INTERNAL, REFUSE_PROCESS, REFUSE_CASEFILE ->
                List.of(plain(basis + "您申请的信息不予公开。"), new Paragraph("理由：", reason + fact(facts, Fact.DISCRETION, "")));
            case QUERY -> List.of(plain(basis + "您申请的信息另有查询规定，请依照下列规定办理：" + fact(facts, Fact.SPECIAL_LAW, "")));
            case NOT_EXIST ->
                List.of(
                        plain(basis + "经检索，本机关没有您申请的信息。"),
                        new Paragraph("检索情况：", fact(facts, Fact.SEARCH_RECORD, "")),
                        new Paragraph("理由：", reason));
            default -> notProvided(kind, basis, reason, facts);
        };
    }

    /** Replies that provide nothing and refuse nothing: elsewhere, still to be made, unclear, not processed, ended. */
    private static List<Paragraph> notProvided(ReplyKind kind, String basis, String reason, Map<Fact, String> facts) {
        return switch (kind) {
            case NOT_OURS ->
                List.of(
                        plain(basis + "您申请的信息不属于本机关负责公开。" + reason),
                        new Paragraph("负责公开的机关和联系方式：", fact(facts, Fact.COMPETENT_BODY, "")));
            case NEEDS_MAKING ->
                List.of(
                        plain(basis + "您申请的信息需要对现有政府信息进行加工、分析，本机关不予提供。" + reason),
                        new Paragraph("现有的信息：", fact(facts, Fact.WHAT_EXISTS, "")));
            case STILL_UNCLEAR ->
                List.of(plain(basis + "您补正后，申请内容仍不明确，本机关无法提供。不明确之处：" + fact(facts, Fact.WHAT_IS_UNCLEAR, "")));
            case PETITION ->
                List.of(
                        plain(basis + "您提出的事项不作为政府信息公开申请处理。" + reason),
                        new Paragraph("反映问题的渠道：", fact(facts, Fact.PETITION_CHANNEL, "")));
            case REPEAT ->
                List.of(plain(basis + "您此前已就同一内容提出申请，本机关已经答复（" + within(facts, Fact.EARLIER_REPLY) + "），不予重复处理。"));
            case RECONFIRM -> List.of(plain("您此前已经获取所申请的信息（" + within(facts, Fact.EARLIER_REPLY) + "），本机关不予重新出具。"));
            case EXCESSIVE -> List.of(plain(basis + "您申请的数量、频次明显超过合理范围，且没有合理理由，本机关不予处理。" + reason));
            case NOT_GOVERNMENT_INFORMATION -> List.of(plain(basis + "您申请的内容不属于政府信息。" + reason));
            case NO_CORRECTION -> List.of(plain(basis + "您没有正当理由，逾期没有补正，视为放弃申请，本机关不再处理该申请。"));
            case NO_PAYMENT -> List.of(plain("依据" + kind.article() + "，您逾期未按收费通知缴纳信息处理费，视为放弃申请，本机关不再处理该申请。"));
            default -> List.of(plain("您已自愿撤回申请，本机关终止处理。"));
        };
    }

    private static List<Paragraph> partial(List<ReplyKind> withheld, Map<Fact, String> facts) {
        String grounds = withheld.stream()
                .map(ground -> ground.article().substring(2))
                .distinct()
                .collect(Collectors.joining("、"));
        return List.of(
                new Paragraph(
                        "一、予以公开的部分。", "依据" + Wording.REGULATION + "第三十六条第（二）项，予以公开：" + fact(facts, Fact.MATERIAL, "")),
                new Paragraph(
                        "二、不予公开的部分。",
                        fact(facts, Fact.WITHHELD, "") + "依据该条例" + (grounds.isEmpty() ? "" : grounds + "、")
                                + "第三十七条，不予公开。理由：" + fact(facts, Fact.REASON, "")));
    }

    private static Paragraph plain(String text) {
        return new Paragraph("", text);
    }

    /** A fact inside a sentence: without its full stop. */
    private static String within(Map<Fact, String> facts, Fact fact) {
        return facts.getOrDefault(fact, "").strip().replaceAll("[。；]+$", "");
    }

    /** A fact as a sentence that ends. */
    private static String fact(Map<Fact, String> facts, Fact fact, String otherwise) {
        String text = facts.getOrDefault(fact, otherwise).strip();
        return text.isEmpty() || text.matches("(?s).*[。！？]$") ? text : text + "。";
    }
}
