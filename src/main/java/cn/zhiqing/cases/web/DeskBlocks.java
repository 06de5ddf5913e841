package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.letters.SearchRecord;
import cn.zhiqing.cases.web.CasePage.Block;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Parts of a case that the desk adds beside the acts that move it (检索、协办). */
final class DeskBlocks {

    private DeskBlocks() {}

    /** How late it is, is said on the colleague's own list; here it stands whether it came. */
    static Block help(CaseView.Help it, Happenings names) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("请谁", names.name(it.to())));
        facts.add(new Fact("要什么", it.what()));
        facts.add(new Fact("最迟", Dates.full(it.by())));
        LocalDate done = it.doneOn();
        facts.add(new Fact(
                "交来",
                done == null
                        ? "还没有交来"
                        : Dates.full(done) + (done.isAfter(it.by()) ? "，晚于要求的日期" : "") + "　" + it.given()));
        return new Block("b-help-" + it.number(), "协办 第 " + it.number() + " 项", done == null ? "未交来" : "已交来", facts);
    }

    static Block searches(List<CaseView.Searched> searches) {
        return new Block(
                "b-searches",
                "检索记录",
                searches.size() + " 次",
                searches.stream()
                        .map(it -> new Fact(
                                "第 " + it.number() + " 次",
                                SearchRecord.lines(List.of(it)).getFirst() + "检索人："
                                        + it.search().searcher() + "。"))
                        .toList());
    }
}
