package cn.zhiqing.cases.letters;

import cn.zhiqing.cases.CaseView;
import cn.zhiqing.kernel.TypedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 补正的原因: contents of article 29 that are missing, something unclear, or both; as the items of the notice say it. */
public final class Lacking {

    /** A turn of each sentence that asks for a missing content, and what is missing. */
    private static final Map<String, String> CONTENTS = Map.ofEntries(
            Map.entry("申请人的姓名或者名称", "申请人的姓名或者名称"),
            Map.entry("申请人的身份证明", "申请人的身份证明"),
            Map.entry("一种联系方式", "联系方式"),
            Map.entry("要申请的政府信息的名称、文号", "申请公开的政府信息的名称、文号或者便于查询的其他特征性描述"),
            Map.entry("写明获取信息的形式", "获取信息的方式、途径等形式要求"),
            Map.entry("请填写电子邮件地址", "电子邮件地址"),
            Map.entry("请填写通信地址", "通信地址"));

    private Lacking() {}

    /** What the sentences of missing contents ask for, named. */
    public static List<String> contents(List<String> sentences) {
        Set<String> missing = new LinkedHashSet<>();
        sentences.forEach(sentence -> add(sentence, missing));
        return List.copyOf(missing);
    }

    /** The reason as a clause without its full stop. */
    static String reason(CaseView view, CaseView.Correction asked) {
        Set<String> missing = new LinkedHashSet<>();
        boolean unclear = false;
        for (String line : asked.items().lines().toList()) {
            boolean known = add(line, missing);
            unclear = unclear || (!known && !TypedText.isBlank(line));
        }
        if (asked.correctedOn() == null) {
            view.missing().forEach(sentence -> add(sentence, missing));
        }
        if (missing.isEmpty()) {
            return "您申请的内容不明确";
        }
        return "您的申请缺少" + String.join("、", missing) + (unclear ? "，申请内容尚需明确" : "");
    }

    private static boolean add(String line, Set<String> missing) {
        boolean[] known = {false};
        CONTENTS.forEach((turn, content) -> {
            if (line.contains(turn)) {
                missing.add(content);
                known[0] = true;
            }
        });
        return known[0];
    }
}
