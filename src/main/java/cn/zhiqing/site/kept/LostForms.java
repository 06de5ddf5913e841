package cn.zhiqing.site.kept;

import cn.zhiqing.access.FormKeeper;
import cn.zhiqing.access.SignedIn;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.FormMemory;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * 登录到期不丢内容 Keeps a form whose session had ended and gives it back, to the person it was drawn for alone, in the browser it
 * came from alone, on the page it stands on.
 */
@Component
class LostForms implements FormKeeper, FormMemory {

    static final String COOKIE = "zq-kept";
    private static final String SHAPE = "[A-Za-z0-9_-]{43}";

    private final FormMarks marks;
    private final KeptForms forms;
    private final SignedIn signedIn;
    private final SecureRandom random = new SecureRandom();

    LostForms(FormMarks marks, KeptForms forms, SignedIn signedIn) {
        this.marks = marks;
        this.forms = forms;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<String> keep(HttpServletRequest refused, HttpServletResponse response) {
        FormMarks.Mark mark = refused.getMethod().equals("POST")
                ? marks.read(refused.getParameter(FIELD)).orElse(null)
                : null;
        if (mark == null || somebodyElse(mark.staff())) {
            return Optional.empty();
        }
        KeptForm form = ArrivedForm.read(refused, mark.page());
        if (!ArrivedForm.isWorthKeeping(form)) {
            return Optional.empty();
        }
        Secret<String> shelf = cookie(refused).orElseGet(this::fresh);
        forms.keep(shelf, mark.staff(), form);
        give(shelf, refused, response);
        return Optional.of(mark.page());
    }

    @Override
    public Optional<String> waiting(HttpServletRequest signIn, StaffId staff) {
        forms.forgetExpired();
        return kept(signIn, staff).stream().map(KeptForm::page).findFirst();
    }

    @Override
    public String mark(Viewer viewer, String page) {
        return marks.of(viewer.id(), page);
    }

    @Override
    public Optional<Kept> kept(HttpServletRequest request, Viewer viewer) {
        String query = request.getQueryString();
        String page = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return kept(request, viewer.id()).stream()
                .filter(form -> form.page().equals(page))
                .findFirst()
                .map(form -> (html, drawn) -> Refilling.of(form, html, drawn));
    }

    /** A form was answered as it should be; it need not wait any longer. */
    void sent(HttpServletRequest request) {
        signedIn.viewer()
                .ifPresent(viewer ->
                        cookie(request).ifPresent(shelf -> forms.forget(shelf, viewer.id(), request.getRequestURI())));
    }

    private List<KeptForm> kept(HttpServletRequest request, StaffId staff) {
        return cookie(request).map(shelf -> forms.of(shelf, staff)).orElse(List.of());
    }

    private boolean somebodyElse(StaffId staff) {
        return signedIn.viewer().filter(viewer -> !viewer.id().equals(staff)).isPresent();
    }

    private static Optional<Secret<String>> cookie(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null && cookie.getValue().matches(SHAPE)
                ? Optional.of(Secret.of(cookie.getValue()))
                : Optional.empty();
    }

    private Secret<String> fresh() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Secret.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static void give(Secret<String> shelf, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, shelf.disclose());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) KeptForms.KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
