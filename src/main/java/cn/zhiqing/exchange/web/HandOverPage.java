package cn.zhiqing.exchange.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Crumb;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** The form by which a request goes on to a platform (移送到平台), and what became of those that went. */
public record HandOverPage(List<Choice> peers, List<Line> sent, FormErrors errors, HandOverForm form) {

    /**
     * One that was handed over.
     *
     * @param href to the request here
     * @param tone of the word that tells the result
     */
    public record Line(String number, String href, String platform, String day, String result, String tone) {}

    public HandOverPage {
        peers = List.copyOf(peers);
        sent = List.copyOf(sent);
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("工作台", "/workbench"), Crumb.here("移送到平台"));
    }
}
