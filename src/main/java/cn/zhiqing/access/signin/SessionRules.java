package cn.zhiqing.access.signin;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 会话规则 The one place of session rules: thirty minutes without an act, twelve hours in all, over at once when the account is
 * disabled or its password was set anew, and no staff page before a first password has been changed.
 */
class SessionRules extends OncePerRequestFilter {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);

    private static final String CHANGE_PASSWORD = "/account/password";
    private static final RequestMatcher THE_FORM = PathPatternRequestMatcher.pathPattern(CHANGE_PASSWORD);

    private final Accounts accounts;
    private final CityClock clock;
    private final RequestMatcher staffPages;

    SessionRules(Accounts accounts, CityClock clock, RequestMatcher staffPages) {
        this.accounts = accounts;
        this.clock = clock;
        this.staffPages = staffPages;
    }

    /** Style sheets and scripts are the same for everybody, and are wanted by pages that must do without the database too. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/zq/") || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
        if (somebody != null && somebody.getPrincipal() instanceof SignedInStaff person) {
            Optional<Accounts.Standing> standing = accounts.standing(new StaffId(person.staff()));
            if (isOver(person, standing)) {
                end(request);
            } else if (standing.get().changePassword() && staffPages.matches(request) && !THE_FORM.matches(request)) {
                response.sendRedirect(CHANGE_PASSWORD);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(SignedInStaff person, Optional<Accounts.Standing> standing) {
        return standing.isEmpty()
                || !standing.get().enabled()
                || !standing.get().setAt().equals(person.passwordSetAt())
                || !clock.instant().isBefore(person.since().plus(LONGEST));
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
