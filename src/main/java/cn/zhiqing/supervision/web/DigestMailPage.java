package cn.zhiqing.supervision.web;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Link;
import java.util.List;

/**
 * 本周摘要: the digest as it would be mailed now, and the choice to have it mailed.
 *
 * @param when on which mornings it is sent
 * @param chosen what holds now, in a sentence
 */
public record DigestMailPage(
        String title,
        List<Link> tabs,
        String subject,
        String text,
        String when,
        String chosen,
        boolean wanted,
        String address,
        FormErrors errors) {

    public DigestMailPage {
        tabs = List.copyOf(tabs);
    }
}
