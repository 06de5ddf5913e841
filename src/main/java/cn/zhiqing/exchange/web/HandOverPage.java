package cn.zhiqing.exchange.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Crumb;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** The form by which a request goes on to a platform (移送到平台). */
public record HandOverPage(List<Choice> peers, FormErrors errors, HandOverForm form) {

    public List<Crumb> crumbs() {
        return List.of(new Crumb("工作台", "/workbench"), Crumb.here("移送到平台"));
    }
}
