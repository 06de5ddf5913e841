package cn.zhiqing.site.admin;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/**
 * Everybody the viewer administers (人员与角色).
 *
 * @param mayEnter whether the viewer enters people (系统管理员)
 * @param mayGrant whether the viewer grants roles (安全管理员)
 */
public record StaffPage(
        List<Line> people,
        List<Choice> bodies,
        List<Choice> roles,
        boolean mayEnter,
        boolean mayGrant,
        FormErrors errors,
        StaffForm form) {

    /** One person. */
    public record Line(long id, String login, String name, String body, boolean enabled, List<Held> roles) {}

    /** One role they hold. */
    public record Held(String label, String role, long body) {}
}
