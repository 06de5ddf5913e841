package cn.zhiqing.cases.letters;

import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.letters.Letter.Paragraph;
import cn.zhiqing.cases.letters.LetterWriter.Source;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 各类告知书的要素: what letters on the way put into their wording, from the case right after the act. */
final class NoticeFields {

    private final CaseLetter which;
    private final CaseView then;
    private final Event event;
    private final Source from;
    private final Map<String, String> words = new HashMap<>();

    private NoticeFields(CaseLetter which, Source from) {
        this.which = which;
        this.from = from;
        this.then = from.then();
        this.event = LetterWriter.entry(from.history(), which.seq()).event();
    }

    static LetterFields of(CaseLetter which, Source from) {
        var fields = new NoticeFields(which, from);
        fields.common();
        fields.own();
        return new LetterFields(fields.words, fields.blocks());
    }

    /** Whom a letter to others asks or tells. */
    static String party(CaseLetter which, CaseView then) {
        return which.kind() == LetterKind.REPLY_SLIP
                ? ""
                : asked(then, which.part() == 0 ? then.consultations().size() : which.part())
                        .party();
    }

    private Map<String, List<Paragraph>> blocks() {
        return switch (which.kind()) {
            case REPLY_SLIP -> Map.of("回执", slip());
            case CONFIRMATION ->
                Map.of(Confirmed.FIELD, Confirmed.how(LetterWriter.entry(from.history(), which.seq()), confirmed()));
            default -> Map.of();
        };
    }

    private void common() {
        words.put("机关", from.body().name());
        words.put("登记编号", then.summary().number().toString());
        words.put("依据", Wording.basis(basis()));
        if (!which.kind().goesToOthers()) {
            words.put("收件", Wording.received(then));
        }
    }

    private String basis() {
        return switch (which.kind()) {
            case FEE -> "条例第四十二条和国办函〔2020〕109号";
            case AGENCY -> asked(then, then.consultations().size()).jointMaker() ? "条例第三十四条" : "条例第三十三条第三款";
            default -> which.kind().basis();
        };
    }

    private void own() {
        switch (which.kind()) {
            case RECEIPT -> words.put("答复安排", promise());
            case CONFIRMATION -> words.put("确认日期", Wording.date(confirmed()));
            case CORRECTION -> correction();
            case REASONS -> words.put("数量频次", sentence(written(CaseEvent.ReasonsAsked.class)));
            case EXTENSION -> extension();
            case DELAY -> delay();
            case THIRD_PARTY, REPLY_SLIP, AGENCY -> consultation();
            case PAUSE -> words.put("征求日期", Wording.date(which.on()));
            case DISCLOSURE_TOLD -> told();
            case FEE -> fee();
            default -> throw new IllegalStateException("not a letter on the way: " + which);
        }
    }

    private LocalDate confirmed() {
        LocalDate day = then.summary().receiptDate();
        return day == null ? which.on() : day;
    }

    private @Nullable LocalDate dueDay() {
        var reading = then.reading();
        return reading == null || reading.due() == null ? then.summary().due() : reading.due();
    }

    private String due() {
        LocalDate due = dueDay();
        return due == null ? "法定期限" : Wording.date(due);
    }

    /** When the reply comes; a receipt that is written after the limit promises no day that has passed. */
    private String promise() {
        LocalDate due = dueDay();
        if (due == null) {
            return "本机关将在法定期限内答复您。";
        }
        return due.isBefore(which.on())
                ? "法定答复期限为" + Wording.date(due) + "，已经届满，本机关将尽快答复您。"
                : "本机关将在" + Wording.date(due) + "前答复您。";
    }

    private void correction() {
        var asked = Objects.requireNonNull(then.correction());
        words.put("补正原因", Lacking.reason(then, asked));
        words.put("补正事项", sentence(asked.items()));
        words.put("补正期限", "收到本告知书之日起" + asked.limitWorkingDays() + "个工作日内");
    }

    private void extension() {
        String reason = written(CaseEvent.ExtensionProposed.class).replaceAll("[。；，]+$", "");
        int days = ((CaseEvent.DeadlineExtended) event).workingDays();
        words.put("延期理由", reason.isBlank() ? "情况复杂" : reason);
        words.put("延期", "延长" + days + "个工作日答复");
        words.put("答复期限", due());
    }

    private void delay() {
        words.put("延迟理由", sentence(written(CaseEvent.ReplyDelayed.class)));
        words.put("答复期限", Wording.date(((CaseEvent.ReplyDelayed) event).until()));
    }

    private void consultation() {
        CaseView.Consultation asked = asked(then, then.consultations().size());
        words.put(
                "征求内容",
                sentence(asked.question())
                        + (asked.information().isBlank() ? "" : sentence("所涉信息：" + asked.information())));
        String silence = asked.thirdParty()
                ? "逾期未提出意见的，由本机关依照条例的规定决定是否公开，不视为同意。"
                : asked.jointMaker() ? "逾期未提出意见的，视为同意公开。" : "逾期未提出意见的，由本机关依法决定。";
        LocalDate by = asked.answerBy();
        String limit = by == null ? "收到本函之日起15个工作日内" : Wording.date(by) + "前";
        words.put("答复要求", "请在" + limit + "书面答复是否同意公开。" + silence);
    }

    private void told() {
        var opinion = asked(then, which.part()).opinion();
        words.put("你方意见", opinion == null ? "，你方逾期未提出意见" : "，你方的意见是" + opinion.label());
        var facts = Objects.requireNonNull(then.draft()).facts();
        words.put("公开内容", sentence(facts.getOrDefault(Fact.MATERIAL, "")));
        String reason = facts.getOrDefault(Fact.PUBLIC_INTEREST, "").isBlank()
                ? facts.getOrDefault(Fact.REASON, "")
                : facts.getOrDefault(Fact.PUBLIC_INTEREST, "");
        words.put("公开理由", sentence(reason));
    }

    private void fee() {
        var fee = Objects.requireNonNull(then.fee());
        String unit = fee.basis() == FeeBasis.PAGES ? "页" : "件";
        words.put("费用", "%s，共%d%s，应缴纳信息处理费%d元。".formatted(fee.basis().label(), fee.quantity(), unit, fee.amount()));
        words.put("缴费期限", "收到本通知之日起20个工作日内");
    }

    /** What somebody wrote with the last act of a kind up to this one. */
    private String written(Class<? extends CaseEvent> act) {
        return from.history().stream()
                .filter(entry -> entry.seq() <= which.seq() && act.isInstance(entry.event()))
                .reduce((_, last) -> last)
                .map(TimelineEntry::texts)
                .map(texts -> String.join("", texts))
                .orElse("");
    }

    private static CaseView.Consultation asked(CaseView then, int number) {
        return then.consultations().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    static List<Paragraph> slip() {
        return List.of(
                new Paragraph("一、意见（请勾选）：", "□同意　□部分同意　□不同意"),
                new Paragraph("二、不同意公开的部分：", "　"),
                new Paragraph("三、理由：", "　"),
                new Paragraph("四、附送的证明材料：", "　"),
                new Paragraph("填写单位（盖章）或者个人（签字）：", "　"),
                new Paragraph("填写日期（年、月、日）：", "　"));
    }

    private static String sentence(@Nullable String text) {
        String plain = text == null ? "" : text.strip();
        return plain.isEmpty() || plain.matches("(?s).*[。！？；]$") ? plain : plain + "。";
    }
}
