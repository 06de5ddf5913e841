package cn.zhiqing.site.admin;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** Delegations of the viewer's bodies, and the form for a new one (委托代理). */
public record DelegationsPage(
        List<Line> delegations, List<Choice> posts, List<Choice> takers, FormErrors errors, DelegationForm form) {

    /** One delegation; {@code standing} in words: 生效中, 未开始, 已结束, 已收回. */
    public record Line(
            long id,
            String giver,
            String taker,
            String role,
            String from,
            String until,
            String standing,
            boolean mayRevoke) {}
}
