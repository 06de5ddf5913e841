package cn.zhiqing.ui;

import java.util.Set;

/**
 * The signed-in member of staff (登录的工作人员), as the page head shows them.
 *
 * @param roles names of their roles, as in {@code access.Role}
 */
public record Person(String name, String office, Set<String> roles) {

    public boolean has(String role) {
        return roles.contains(role);
    }
}
