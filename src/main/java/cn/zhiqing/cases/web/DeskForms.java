package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.Field.date;
import static cn.zhiqing.cases.web.Field.line;
import static cn.zhiqing.cases.web.Field.number;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand.RecordSearch;
import cn.zhiqing.cases.CaseCommand.Search;
import java.util.List;

/** Forms of the desk's own work, which moves no clock (检索). */
final class DeskForms {

    static final List<ActForm> ALL = List.of(search());

    private static final int MANY = 1_000_000;

    private DeskForms() {}

    private static ActForm search() {
        return new ActForm(
                CaseAct.RECORD_SEARCH,
                "条例第三十六条第（四）项",
                "查一处，登记一次。答复“政府信息不存在”以前，至少要有一次检索；检索过哪里、用什么词，复议和诉讼时要拿得出来。",
                s -> List.of(
                        line("place", "检索了哪里", "系统或者档案的名称，例如“公文管理系统”“档案室 2015 年案卷目录”"),
                        line("words", "用了哪些词", "几个词用空格隔开"),
                        line("period", "文件的时间范围", "例如“2015年至2020年”").optional(),
                        number("hits", "检得几件", "没有检得的写 0", 0, MANY),
                        line("remark", "说明", "检得的不是所申请信息的，写明为什么").optional(),
                        line("searcher", "谁检索的", "只入卷，不写进告知书").holding(s.me()),
                        date("on", "检索日期", "")),
                _ -> List.of("不影响期限。拟稿时“检索记录”一段按登记的内容写好，可以改短。"),
                (id, given) -> new RecordSearch(
                        id,
                        given.date("on"),
                        new Search(
                                given.text("place"),
                                given.text("words"),
                                given.text("period"),
                                given.text("searcher"),
                                given.text("remark")),
                        given.number("hits")));
    }
}
