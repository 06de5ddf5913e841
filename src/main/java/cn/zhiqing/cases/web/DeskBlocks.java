package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.letters.SearchRecord;
import cn.zhiqing.cases.web.CasePage.Block;
import cn.zhiqing.ui.Fact;
import java.util.List;

/** Parts of a case that the desk adds beside the acts that move it (检索). */
final class DeskBlocks {

    private DeskBlocks() {}

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
