package cn.zhiqing.site.admin;

/** What was typed about a new person (新增工作人员); the password is never given back. */
public record StaffForm(String login, String name, String body) {
    static final StaffForm EMPTY = new StaffForm("", "", "");
}
