package cn.zhiqing.cases.apply;

import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.Step;
import java.util.List;

/** 回执, shown after handing in, to print and keep. The query code is shown here and nowhere else. */
public record ReceiptPage(String heading, boolean again, List<Fact> facts, List<Step> next) {}
