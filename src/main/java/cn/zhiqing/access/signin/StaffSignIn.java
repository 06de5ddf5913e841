package cn.zhiqing.access.signin;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** The first factor: name and password. Grants the factor, no role; a second factor would be asked for besides it. */
@Component
class StaffSignIn implements AuthenticationProvider {

    private final SignInDesk desk;
    private final Accounts accounts;
    private final CityClock clock;

    StaffSignIn(SignInDesk desk, Accounts accounts, CityClock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = attempt.getCredentials() instanceof String typed ? typed : "";
        StaffId staff = desk.admit(attempt.getName(), password, address(attempt))
                .orElseThrow(() -> new BadCredentialsException("not admitted"));
        Accounts.Standing standing =
                accounts.standing(staff).orElseThrow(() -> new BadCredentialsException("not admitted"));
        SignedInStaff person = new SignedInStaff(
                staff.value(), attempt.getName().strip().toLowerCase(Locale.ROOT), clock.instant(), standing.setAt());
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
