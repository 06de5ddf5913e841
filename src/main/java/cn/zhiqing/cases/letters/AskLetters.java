package cn.zhiqing.cases.letters;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** L30 更正告知书、转送告知书 and L31 转为主动公开告知书 (条例第四十一条、第四十四条; domain H.3). Pure. */
public final class AskLetters {

    private static final Refusal PERSONAL = new Refusal("LETTER_PERSONAL", "个人信息保护法第六条", "告知书中有身份证号或者手机号码，请从处理情况里去掉。");

    private AskLetters() {}

    /**
     * What a letter tells.
     *
     * @param register number of what is answered, for example 公开更正〔2026〕3号
     * @param whither the competent body, where it is not this one
     * @param on day of the answer
     */
    public record Said(
            AskKind kind,
            String register,
            LocalDate receivedOn,
            Channel channel,
            String what,
            AskAnswer answer,
            String whither,
            @Nullable LocalDate publishBy,
            String reason,
            LocalDate on) {}

    public static LetterKind kind(AskKind kind) {
        return kind == AskKind.RECORDS ? LetterKind.RECORDS : LetterKind.MADE_PUBLIC;
    }

    /** The letter in a wording; {@code number} is 0 before it is printed. */
    public static Letter write(Said said, Body body, String addressee, LetterTemplate wording, int number) {
        LetterKind kind = kind(said.kind());
        Map<String, String> words = new HashMap<>();
        words.put("机关", body.name());
        words.put("登记编号", said.register());
        words.put("收件", received(said));
        words.put("依据", Wording.basis(kind.basis()));
        words.put(said.kind() == AskKind.RECORDS ? "更正情况" : "处理情况", told(said));
        return new Letter(
                body.name(),
                title(said.answer(), kind),
                number == 0
                        ? body.shortName() + kind.series() + "〔" + said.on().getYear() + "〕  号（印制时编号）"
                        : Wording.number(body, kind.series(), said.on().getYear(), number),
                addressee,
                wording.fill(new LetterFields(words, Map.of())),
                kind.remedy() == LetterKind.Remedy.FREE ? RemedyParagraph.free(body) : "",
                Wording.date(said.on()),
                Wording.contact(body),
                false);
    }

    /** What must not stand in a letter that goes out. */
    public static List<Refusal> refusals(Letter letter) {
        return letter.paragraphs().stream()
                        .anyMatch(p -> Wording.PERSONAL.matcher(p.text()).find())
                ? List.of(PERSONAL)
                : List.of();
    }

    private static String title(AskAnswer answer, LetterKind kind) {
        return switch (answer) {
            case PASSED_ON -> "政府信息更正申请转送告知书";
            case NOT_PUBLISHED -> "主动公开建议答复书";
            default -> kind.title();
        };
    }

    private static String received(Said said) {
        String asked = said.kind() == AskKind.RECORDS ? "更正申请" : "主动公开的建议";
        String verb = said.kind() == AskKind.RECORDS ? "您要求更正" : "您建议公开";
        return "本机关于%s收到您%s的%s（%s），%s：%s。"
                .formatted(
                        Wording.date(said.receivedOn()),
                        Wording.channel(said.channel()),
                        asked,
                        said.register(),
                        verb,
                        Wording.quoted(said.what()));
    }

    private static String told(Said said) {
        String reason = said.reason().strip().replaceAll("[。；]+$", "") + "。";
        return switch (said.answer()) {
            case CORRECTED -> "经核查，您反映的记录确有不准确之处，本机关已予更正。" + reason;
            case KEPT -> "经核查，您要求更正的记录不予更正。理由：" + reason;
            case PASSED_ON -> "您要求更正的信息不属于本机关职能范围，本机关已将您的申请转送" + said.whither() + "处理。" + reason;
            case POINTED -> "您要求更正的信息不属于本机关职能范围，请向" + said.whither() + "提出。" + reason;
            case PUBLISHED -> "该信息可以公开，本机关将其纳入主动公开的范围，" + by(said) + "公开。" + reason;
            case NOT_PUBLISHED -> "该信息不纳入主动公开的范围。理由：" + reason;
        };
    }

    private static String by(Said said) {
        LocalDate until = said.publishBy();
        return until == null ? "及时" : "在" + Wording.date(until) + "前";
    }
}
