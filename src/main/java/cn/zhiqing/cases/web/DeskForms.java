package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.Field.date;
import static cn.zhiqing.cases.web.Field.line;
import static cn.zhiqing.cases.web.Field.number;
import static cn.zhiqing.cases.web.Field.select;
import static cn.zhiqing.cases.web.Field.text;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand.AskColleague;
import cn.zhiqing.cases.CaseCommand.HandIn;
import cn.zhiqing.cases.CaseCommand.RecordSearch;
import cn.zhiqing.cases.CaseCommand.Search;
import cn.zhiqing.cases.CaseCommand.TakeOver;
import cn.zhiqing.kernel.StaffId;
import java.util.List;

/** Forms of the desk's own work, which moves no clock (检索、协办、接手). */
final class DeskForms {

    static final List<ActForm> ALL = List.of(search(), askColleague(), handIn(), takeOver());

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

    private static ActForm askColleague() {
        return new ActForm(
                CaseAct.ASK_COLLEAGUE,
                "条例第四条",
                "请本机关的同事查找材料、说明情况。这件仍由您经办。",
                s -> List.of(
                        select("to", "请哪位同事", "", s.colleagues()),
                        text("what", "要同事提供什么", "写明要找哪一份材料、说明什么情况"),
                        date("by", "最迟哪一天交来", "")
                                .holding(s.calendar().nth(s.today(), 3).toString()),
                        date("on", "提出日期", "")),
                _ -> List.of("不影响期限。同事在“关注和协办”里看到这一项，过了日期会标出来。"),
                (id, given) -> new AskColleague(
                        id, given.date("on"), new StaffId(given.number("to")), given.date("by"), given.text("what")));
    }

    private static ActForm handIn() {
        return new ActForm(
                CaseAct.HAND_IN,
                "条例第四条",
                "把查到的情况交给经办人。",
                s -> List.of(
                        select("help", "哪一项", "", s.openHelps()),
                        text("text", "查到的情况", "材料的名称、文号、页数；没有的写明查过哪里"),
                        date("on", "交来日期", "")),
                _ -> List.of("经办人在这件的页面上看到，经过里记一条。"),
                (id, given) -> new HandIn(id, given.date("on"), given.number("help"), given.text("text")));
    }

    private static ActForm takeOver() {
        return new ActForm(
                CaseAct.TAKE_OVER,
                "条例第四条",
                "经办人不在或者委托了您，由您接着办。原经办人和政务公开办在经过里看得到。",
                _ -> List.of(text("reason", "接手的原因", "例如“何静同志休假，委托本人办理”"), date("on", "接手日期", "")),
                _ -> List.of("这件到您的工作台，期限不变；请同事协办、征求意见都接着算。"),
                (id, given) -> new TakeOver(id, given.date("on"), given.text("reason")));
    }
}
