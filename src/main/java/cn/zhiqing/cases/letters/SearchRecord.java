package cn.zhiqing.cases.letters;

import cn.zhiqing.cases.CaseCommand.Search;
import cn.zhiqing.cases.CaseView.Searched;
import java.util.List;

/**
 * 检索情况: recorded searches as a letter tells them, without the names of those who searched (条例第三十六条第（四）项). The clerk may
 * shorten what is proposed.
 */
public final class SearchRecord {

    private SearchRecord() {}

    /** One sentence for each search, in the order in which they were recorded. */
    public static List<String> lines(List<Searched> searches) {
        return searches.stream().map(SearchRecord::line).toList();
    }

    private static String line(Searched it) {
        Search search = it.search();
        String period = search.period().isBlank() ? "" : "，文件时间为" + search.period();
        String remark = search.remark().isBlank() ? "" : "，" + search.remark().replaceAll("[。；]+$", "");
        return "%s，以“%s”为关键词检索%s%s，检得 %d 件%s。"
                .formatted(Wording.date(it.on()), search.words(), search.place(), period, it.hits(), remark);
    }
}
