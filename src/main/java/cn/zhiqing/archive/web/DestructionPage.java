package cn.zhiqing.archive.web;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Link;
import cn.zhiqing.ui.Pager;
import java.util.List;

/**
 * 鉴定销毁: what is over, and the registers.
 *
 * @param mayPropose whether this person may propose what is listed
 * @param chosen ids of what was ticked
 */
public record DestructionPage(
        List<Link> tabs,
        List<ListPage.Filter> filters,
        List<PackageRow> over,
        Pager pager,
        List<RegisterRow> registers,
        boolean mayPropose,
        String body,
        List<String> chosen,
        String reason,
        String token,
        FormErrors errors) {

    public DestructionPage {
        tabs = List.copyOf(tabs);
        filters = List.copyOf(filters);
        over = List.copyOf(over);
        registers = List.copyOf(registers);
        chosen = List.copyOf(chosen);
    }

    /** A register in the list. */
    public record RegisterRow(
            String title, String href, String body, String state, String tone, String by, int files) {}
}
