package cn.zhiqing.ui;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.CityClock;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Makes the shell around a page (页面外壳) from the request that asks for it. */
@Component
final class Shells {

    static final String MODE_COOKIE = "zq-mode";
    static final String SIZE_COOKIE = "zq-size";

    private final CityClock clock;
    private final City city;
    private final Assets assets;
    private final People people;
    private final List<MenuItem> items;

    Shells(CityClock clock, City city, Assets assets, People people, List<MenuItem> items) {
        this.clock = clock;
        this.city = city;
        this.assets = assets;
        this.people = people;
        this.items =
                items.stream().sorted(Comparator.comparing(MenuItem::place)).toList();
    }

    Shell around(HttpServletRequest request) {
        Viewer viewer = people.viewer();
        Mode mode = Mode.of(cookie(request, MODE_COOKIE));
        return new Shell(
                mode,
                mode == Mode.ELDER && cookie(request, SIZE_COOKIE).equals("max"),
                address(request),
                viewer == null ? null : people.person(viewer),
                viewer == null ? List.of() : menu(viewer),
                csrf(request),
                viewer == null ? null : people.mark(request, viewer, address(request)),
                notice(request),
                Dates.full(clock.today()),
                viewer == null ? 0 : sessionSeconds(request),
                city,
                assets);
    }

    private List<MenuLink> menu(Viewer viewer) {
        return items.stream()
                .filter(item -> item.visibleTo(viewer))
                .map(item -> new MenuLink(item.place(), item.href(), item.waiting(viewer)))
                .toList();
    }

    private static String cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }

    /** Path and query of the page; of the page that failed, when this is an error dispatch. Posted pages come back home. */
    private static String address(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String query = request.getQueryString();
        return query == null || failed != null ? path : path + "?" + query;
    }

    private static @Nullable Hidden csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Hidden(token.getParameterName(), token.getToken())
                : null;
    }

    private static @Nullable Notice notice(HttpServletRequest request) {
        var flashed = RequestContextUtils.getInputFlashMap(request);
        return flashed != null && flashed.get(Notice.ATTRIBUTE) instanceof Notice notice ? notice : null;
    }

    private static int sessionSeconds(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : Math.max(0, session.getMaxInactiveInterval());
    }
}
