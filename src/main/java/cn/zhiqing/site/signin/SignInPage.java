package cn.zhiqing.site.signin;

import cn.zhiqing.ui.FormErrors;

/**
 * The sign-in form (登录).
 *
 * @param login what was typed before; kept after a failure, the password is not
 * @param signedOut true right after signing out
 * @param kept true when a form waits for the person to sign in again
 */
public record SignInPage(String login, FormErrors errors, boolean signedOut, boolean kept) {}
