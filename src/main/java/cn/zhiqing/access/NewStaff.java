package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import java.util.Set;

/**
 * A person to be entered.
 *
 * @param login the name they sign in with: 2–32 small letters, digits, dots or hyphens
 * @param password the first password
 * @param changePassword whether it must be changed at the first sign-in
 */
public record NewStaff(
        String login, String name, BodyId body, Set<Role> roles, String password, boolean changePassword) {

    @Override
    public String toString() {
        return "NewStaff[" + login + "]";
    }
}
