package cn.zhiqing.cases.apply;

import java.util.List;

/** 回执, shown after handing in, to print and keep. The query code is shown here and nowhere else. */
public record ReceiptPage(String heading, List<cn.zhiqing.ui.Fact> facts, List<cn.zhiqing.ui.Step> next) {}
