package cn.zhiqing.access.signin;

import cn.zhiqing.access.FormKeeper;
import cn.zhiqing.kernel.StaffId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Leads to the sign-in page and back from it, so that nothing typed into a form is lost on the way. */
final class KeepingForms {

    private final ObjectProvider<FormKeeper> keepers;

    KeepingForms(ObjectProvider<FormKeeper> keepers) {
        this.keepers = keepers;
    }

    LoginUrlAuthenticationEntryPoint entry() {
        return new Entry();
    }

    SavedRequestAwareAuthenticationSuccessHandler welcome() {
        return new Welcome();
    }

    /** A form whose token is too old comes back filled in; otherwise the page that answers is told why. */
    void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        Optional<String> page = why instanceof CsrfException ? keep(request, response) : Optional.empty();
        if (page.isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", page.get());
            return;
        }
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private Optional<String> keep(HttpServletRequest request, HttpServletResponse response) {
        return keepers.stream().findFirst().flatMap(keeper -> keeper.keep(request, response));
    }

    private final class Entry extends LoginUrlAuthenticationEntryPoint {

        Entry() {
            super("/sign-in");
            setFavorRelativeUris(true);
        }

        @Override
        protected String determineUrlToUseForThisRequest(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
            return keep(request, response).isPresent() ? "/sign-in?kept" : "/sign-in";
        }
    }

    /** To the form that waits, else to the page that was asked for, else to the workbench; the idle limit begins here. */
    private final class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

        Welcome() {
            setDefaultTargetUrl("/workbench");
            setRedirectStrategy((_, response, url) -> response.sendRedirect(here(url)));
        }

        /** A saved address begins with the Host that the request named, which anybody can make up. */
        private static String here(String url) {
            String path = url.replaceFirst("^[A-Za-z]+:/*[^/?#]*", "").replaceFirst("^/+", "/");
            return path.startsWith("/") ? path : "/" + path;
        }

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication person)
                throws IOException, ServletException {
            request.getSession().setMaxInactiveInterval((int) SessionRules.IDLE.toSeconds());
            Optional<String> form = person.getPrincipal() instanceof SignedInStaff staff
                    ? keepers.stream().findFirst().flatMap(k -> k.waiting(request, new StaffId(staff.staff())))
                    : Optional.empty();
            if (form.isPresent()) {
                clearAuthenticationAttributes(request);
                getRedirectStrategy().sendRedirect(request, response, form.get());
            } else {
                super.onAuthenticationSuccess(request, response, person);
            }
        }
    }
}
