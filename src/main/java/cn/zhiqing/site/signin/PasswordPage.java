package cn.zhiqing.site.signin;

import cn.zhiqing.ui.FormErrors;

/** The form for changing one's own password (修改密码). */
public record PasswordPage(FormErrors errors) {}
