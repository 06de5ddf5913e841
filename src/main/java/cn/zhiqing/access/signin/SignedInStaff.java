package cn.zhiqing.access.signin;

import java.io.Serializable;
import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who signed in, as the session keeps it: no roles, which are read anew for every request. A second factor or single sign-on
 * makes the same record by another way.
 *
 * @param staff id of the person
 * @param since when they signed in
 * @param passwordSetAt age of the password they used
 */
public record SignedInStaff(long staff, String login, Instant since, Instant passwordSetAt)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return login;
    }
}
