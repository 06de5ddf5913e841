package cn.zhiqing.cases.letters;

import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.law.LawBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 文书模板的规则: what keeps a body's wording of a letter from being set, every reason at once (domain H). Pure. */
public final class TemplateRules {

    public static final Refusal NOT_YOUR_ROLE =
            new Refusal("NOT_YOUR_ROLE", "条例第四条", "文书模板由本机关的政务公开办设定，请交由政务公开办的同事办理。");
    public static final Refusal STALE = new Refusal("STALE", "", "您打开这一页以后，已经设定了新的一版。您填写的内容仍在页面上，请看过版本记录，刷新页面后再设定。");

    private static final String RULE = "国办公开办函〔2016〕235号";
    private static final int LONGEST_REMARK = 200;
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern FIELD_IN_LEAD = Pattern.compile("(?m)^【[^】]*[{}]");

    /** 救济途径: which remedy there is and where follows the decision and the day of the letter, never a template. */
    private static final Pattern REMEDY = Pattern.compile("行政复议|行政诉讼|复议机关|人民法院|提起诉讼|起诉");

    private TemplateRules() {}

    /**
     * What is to be set.
     *
     * @param own null for a return to the common wording
     */
    public record Wanted(LetterKind kind, @Nullable LetterTemplate own, LocalDate from, String remark) {}

    /**
     * Every reason against it.
     *
     * @param latest the youngest version of body and kind; null when there is none
     */
    public static List<Refusal> refusals(Wanted ask, @Nullable WordingVersion latest, LocalDate today) {
        var found = new ArrayList<Refusal>();
        if (ask.own() != null) {
            found.addAll(words(ask.own(), ask.kind(), ask.from()));
        }
        LetterTemplate now = latest == null ? LetterTemplates.common(ask.kind()) : latest.template();
        LetterTemplate then = ask.own() == null ? LetterTemplates.common(ask.kind()) : ask.own();
        refuse(found, then.equals(now), "TEMPLATE_UNCHANGED", "", "与现有的文字相同，没有要改的；请改动以后再设定。");
        day(found, ask.from(), latest, today);
        remark(found, ask.remark());
        return found;
    }

    /** What is wrong with the words themselves, for letters from a day on. */
    public static List<Refusal> words(LetterTemplate template, LetterKind kind, LocalDate from) {
        var found = new ArrayList<>(template.refusals(kind));
        places(found, template, kind);
        String text = template.text();
        refuse(
                found,
                Wording.PERSONAL.matcher(text).find(),
                "TEMPLATE_SHOWS_PERSONAL",
                "个人信息保护法第六条",
                "模板里有身份证号或者手机号码，请删去；联系电话由系统从机关名册写入。");
        String remedies = REMEDY.matcher(text)
                .results()
                .map(hit -> hit.group())
                .distinct()
                .collect(Collectors.joining("、"));
        refuse(
                found,
                !remedies.isEmpty(),
                "TEMPLATE_REMEDY",
                "行政复议法第二十三条",
                "救济途径由系统按决定的种类和文书的日期写入，不写在模板里，请删去涉及“" + remedies + "”的句子。");
        found.addAll(outdatedLaw(template, from));
        return found;
    }

    /** Law cited in the wording that does not stand so on a day. */
    public static List<Refusal> outdatedLaw(LetterTemplate template, LocalDate on) {
        return LawBook.builtIn().faults(template.text(), on).stream()
                .map(fault -> new Refusal("TEMPLATE_OUTDATED_LAW", RULE, fault.message()))
                .distinct()
                .toList();
    }

    /** Where fields may stand: what the applicant asked first, findings in a paragraph of their own, none in bold heads. */
    private static void places(List<Refusal> found, LetterTemplate template, LetterKind kind) {
        boolean received = kind.elements().contains("收件");
        refuse(
                found,
                received
                        && template.fields().contains("收件")
                        && !template.lines().getFirst().contains("{收件}"),
                "TEMPLATE_RECEIVED_FIRST",
                RULE,
                "{收件}要写在第一段，让收件人先看到答的是哪一件。");
        String apart = template.lines().stream()
                .flatMap(line -> FIELD.matcher(line)
                        .results()
                        .map(hit -> hit.group(1))
                        .filter(field -> LetterFields.BLOCKS.contains(field) && !line.equals("{" + field + "}")))
                .distinct()
                .collect(Collectors.joining("、"));
        refuse(found, !apart.isEmpty(), "TEMPLATE_BLOCK_APART", RULE, "{" + apart + "}是整段的内容，请让它单独成一行。");
        refuse(
                found,
                FIELD_IN_LEAD.matcher(template.text()).find(),
                "TEMPLATE_FIELD_IN_HEAD",
                RULE,
                "行首【】里的黑体字不能有合并域，请把合并域移到】后面。");
    }

    private static void day(List<Refusal> found, LocalDate from, @Nullable WordingVersion latest, LocalDate today) {
        refuse(found, from.isBefore(today), "TEMPLATE_FROM_PAST", "", "生效日期不能早于今天，已经发出的文书不变；请填今天或者以后的日期。");
        refuse(found, from.isAfter(today.plusYears(1)), "TEMPLATE_FROM_FAR", "", "生效日期最多提前一年设定，请填一年以内的日期。");
        if (latest != null && from.isBefore(latest.from())) {
            found.add(new Refusal(
                    "TEMPLATE_FROM_EARLIER",
                    "",
                    "第" + latest.version() + "版自" + Wording.date(latest.from()) + "起生效，新的一版不能早于这一天；请填这一天或者以后的日期。"));
        }
    }

    private static void remark(List<Refusal> found, String remark) {
        refuse(found, remark.isBlank(), "TEMPLATE_REMARK_MISSING", "", "请在备注里写明为什么改，供以后查考。");
        refuse(
                found,
                remark.length() > LONGEST_REMARK,
                "TEMPLATE_REMARK_TOO_LONG",
                "",
                "备注超过" + LONGEST_REMARK + "字，请缩短。");
    }

    private static void refuse(List<Refusal> found, boolean wrong, String code, String article, String message) {
        if (wrong) {
            found.add(new Refusal(code, article, message));
        }
    }
}
