package cn.zhiqing.precedents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 案例正文: what a precedent says, part by part, and what in it looks personal and was kept by a person who knows that it is not.
 *
 * @param kept the very words that are kept, for example the name of a public company
 */
public record PrecedentText(Map<Part, String> parts, List<String> kept) {

    public PrecedentText {
        var all = new EnumMap<Part, String>(Part.class);
        for (Part part : Part.values()) {
            all.put(part, parts.getOrDefault(part, "").strip());
        }
        parts = Map.copyOf(all);
        kept = kept.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The parts, in the order of the page. */
    public enum Part {
        TITLE("标题", 80, "一句话说明问题，例如“施工合同中单价的公开”", true),
        QUESTION("申请了什么", 2000, "申请人要的是什么信息", true),
        FACTS("基本事实", 4000, "与结论有关的经过；日期写到年月就够", true),
        REASONING("理由", 4000, "为什么这样答复，怎样理解条文", true),
        RESULT("结果", 2000, "怎样答复的，提供或者没有提供什么", true),
        DOCUMENTS("参考文件", 2000, "条文、司法解释、复议或者裁判文书的案由（不写当事人）", false);

        private final String label;
        private final int longest;
        private final String hint;
        private final boolean required;

        Part(String label, int longest, String hint, boolean required) {
            this.label = label;
            this.longest = longest;
            this.hint = hint;
            this.required = required;
        }

        public String label() {
            return label;
        }

        public int longest() {
            return longest;
        }

        public String hint() {
            return hint;
        }

        public boolean isRequired() {
            return required;
        }
    }

    public String of(Part part) {
        return parts.getOrDefault(part, "");
    }

    public String title() {
        return of(Part.TITLE);
    }
}
