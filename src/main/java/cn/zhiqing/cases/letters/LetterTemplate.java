package cn.zhiqing.cases.letters;

import cn.zhiqing.cases.letters.Letter.Paragraph;
import cn.zhiqing.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 文书模板: the wording around merge fields, one line a paragraph. A field stands in braces, for example {@code {收件}}; words in 【】
 * at the beginning of a line are set apart; a line all of whose fields are empty is left out.
 */
public record LetterTemplate(List<String> lines) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern LEAD = Pattern.compile("^【([^】]*)】");
    private static final int LONGEST = 4_000;
    private static final String RULE = "国办公开办函〔2016〕235号";

    public LetterTemplate {
        lines = List.copyOf(lines);
    }

    /** Reads a text as somebody typed it; blank lines are left out. */
    public static LetterTemplate parse(String text) {
        return new LetterTemplate(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    public String text() {
        return String.join("\n", lines);
    }

    /** The first paragraph alone. */
    public LetterTemplate opening() {
        return new LetterTemplate(lines.stream().limit(1).toList());
    }

    /** The fields it names, in their order. */
    public Set<String> fields() {
        var found = new LinkedHashSet<String>();
        FIELD.matcher(text()).results().forEach(hit -> found.add(hit.group(1)));
        return found;
    }

    /** What keeps it from being used for letters of the kind, every reason at once. */
    public List<Refusal> refusals(LetterKind kind) {
        var reasons = new ArrayList<Refusal>();
        if (lines.isEmpty()) {
            reasons.add(new Refusal("TEMPLATE_EMPTY", RULE, "模板没有内容，请填写；要用统一模板的，请选择“恢复统一模板”。"));
        }
        if (text().length() > LONGEST) {
            reasons.add(new Refusal("TEMPLATE_TOO_LONG", RULE, "模板有" + text().length() + "字，最多" + LONGEST + "字，请缩短。"));
        }
        var known = LetterFields.known(kind);
        List<String> unknown =
                fields().stream().filter(field -> !known.contains(field)).toList();
        if (!unknown.isEmpty()) {
            reasons.add(new Refusal(
                    "TEMPLATE_UNKNOWN_FIELD",
                    RULE,
                    "没有这样的合并域：" + String.join("、", unknown) + "。可以使用的是：" + String.join("、", known) + "。"));
        }
        List<String> missing = kind.elements().stream()
                .filter(element -> !fields().contains(element))
                .toList();
        if (!missing.isEmpty()) {
            reasons.add(new Refusal(
                    "TEMPLATE_ELEMENT_MISSING", RULE, "这些必备要素不能删去：" + String.join("、", missing) + "，请用大括号写回模板。"));
        }
        if (FIELD.matcher(text()).replaceAll("").matches("(?s).*[{}].*")) {
            reasons.add(new Refusal("TEMPLATE_BRACES", RULE, "大括号没有成对，请检查合并域的写法，例如 {收件}。"));
        }
        return reasons;
    }

    /** The paragraphs with every field filled in. */
    List<Paragraph> fill(LetterFields values) {
        var paragraphs = new ArrayList<Paragraph>();
        for (String line : lines) {
            Matcher alone = FIELD.matcher(line);
            if (alone.matches() && values.blocks().containsKey(alone.group(1))) {
                paragraphs.addAll(values.blocks().getOrDefault(alone.group(1), List.of()));
            } else if (!isEmpty(line, values)) {
                paragraphs.add(paragraph(line, values));
            }
        }
        return paragraphs;
    }

    private static boolean isEmpty(String line, LetterFields values) {
        List<String> fields =
                FIELD.matcher(line).results().map(hit -> hit.group(1)).toList();
        return !fields.isEmpty() && fields.stream().allMatch(f -> values.word(f).isBlank());
    }

    private static Paragraph paragraph(String line, LetterFields values) {
        Matcher lead = LEAD.matcher(line);
        boolean led = lead.find();
        String text = led ? line.substring(lead.end()) : line;
        return new Paragraph(
                led ? lead.group(1) : "",
                FIELD.matcher(text).replaceAll(hit -> Matcher.quoteReplacement(values.word(hit.group(1)))));
    }
}
