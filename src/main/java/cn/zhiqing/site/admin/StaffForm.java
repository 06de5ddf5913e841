package cn.zhiqing.site.admin;

import org.jspecify.annotations.Nullable;

/** What was typed about a new person (新增工作人员); the password is never given back. */
public record StaffForm(String login, String name, String body) {

    /** What a request leaves out is empty. */
    public StaffForm(@Nullable String login, @Nullable String name, @Nullable String body) {
        this.login = BodyForm.text(login);
        this.name = BodyForm.text(name);
        this.body = BodyForm.text(body);
    }

    static final StaffForm EMPTY = new StaffForm("", "", "");
}
