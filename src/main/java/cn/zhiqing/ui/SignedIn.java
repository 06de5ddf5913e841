package cn.zhiqing.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells the shell who is signed in (登录身份); null on public pages. */
@FunctionalInterface
public interface SignedIn {

    @Nullable
    Person person(HttpServletRequest request);
}
