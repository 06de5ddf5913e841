package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseCommand.Mark;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.ui.FormErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 标注 as the form asks for them: up to four passages, each word for word with its remark. */
final class MarkFields {

    static final int MOST = 4;
    private static final int LONGEST = 500;

    private MarkFields() {}

    /** What was entered, blank lines left out. */
    static List<Mark> read(Map<String, String> params) {
        var marks = new ArrayList<Mark>();
        for (int i = 1; i <= MOST; i++) {
            var mark = new Mark(text(params, "quote" + i), text(params, "remark" + i));
            if (!mark.quote().isEmpty() || !mark.remark().isEmpty()) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** A passage that does not stand in the draft would send the clerk looking in vain. */
    static FormErrors errors(List<Mark> marks, CaseView.Draft draft) {
        FormErrors errors = FormErrors.none();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean there = draft.facts().values().stream().anyMatch(text -> text.contains(mark.quote()));
            errors = errors.when(mark.quote().isEmpty(), "quote" + (i + 1), "请摘出第 %d 处标注的原文".formatted(i + 1))
                    .when(!there, "quote" + (i + 1), "第 %d 处摘出的原文在拟稿里找不到，请逐字摘录".formatted(i + 1))
                    .when(mark.remark().isEmpty(), "remark" + (i + 1), "请写明第 %d 处标注的意见".formatted(i + 1))
                    .when(
                            mark.quote().length() > LONGEST || mark.remark().length() > LONGEST,
                            "quote" + (i + 1),
                            "第 %d 处标注太长，原文和意见各最多 %d 个字".formatted(i + 1, LONGEST));
        }
        return errors;
    }

    private static String text(Map<String, String> params, String name) {
        return params.getOrDefault(name, "").strip();
    }
}
