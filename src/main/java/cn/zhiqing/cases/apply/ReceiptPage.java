package cn.zhiqing.cases.apply;

import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.Step;
import java.util.List;

/**
 * 回执, shown after handing in, to print and keep. The query code is shown here and nowhere else.
 *
 * @param about the body and how to reach it
 * @param asked what was asked for
 */
public record ReceiptPage(
        String heading, boolean again, List<Fact> facts, List<Fact> about, List<String> asked, List<Step> next) {}
