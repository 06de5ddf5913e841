package cn.zhiqing.access;

import cn.zhiqing.access.signin.SignedInStaff;
import cn.zhiqing.kernel.StaffId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * 登录者 Who is signed in to the request at hand. Controllers take a {@link Viewer} parameter (it is resolved from here; who is
 * not signed in ends at the sign-in page) or ask this bean.
 */
@Component("signedInViewer")
public class SignedIn {

    private static final String KEPT = SignedIn.class.getName();

    private final StaffBook staff;

    SignedIn(StaffBook staff) {
        this.staff = staff;
    }

    /** The viewer with roles and delegations as they stand now; empty for the public and for disabled accounts. */
    public Optional<Viewer> viewer() {
        Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
        return somebody != null && somebody.getPrincipal() instanceof SignedInStaff person
                ? staff.viewer(new StaffId(person.staff()))
                : Optional.empty();
    }

    /** The same, read once for the whole of this request. */
    public Optional<Viewer> viewer(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Viewer kept) {
            return Optional.of(kept);
        }
        Optional<Viewer> viewer = viewer();
        viewer.ifPresent(v -> request.setAttribute(KEPT, v));
        return viewer;
    }
}
