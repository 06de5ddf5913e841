package cn.zhiqing.exchange.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/**
 * The addresses that are told what happens (推送地址), and the form for a new one.
 *
 * @param fresh the secret of the one just entered, shown this once; empty otherwise
 */
public record HooksPage(
        List<Line> endpoints,
        List<Choice> bodies,
        List<Choice> topics,
        String fresh,
        FormErrors errors,
        HookForm form) {

    /** One endpoint; nothing of its secret. */
    public record Line(long id, String body, String url, String topics, String madeAt, boolean open) {}
}
