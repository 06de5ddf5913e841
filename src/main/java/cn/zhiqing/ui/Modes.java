package cn.zhiqing.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets the reader choose elder mode (长者模式) or high contrast by plain links; a cookie remembers it for a year. */
@Controller
public final class Modes {

    private static final Duration A_YEAR = Duration.ofDays(365);

    /** Link that sets a mode ({@code normal}, {@code elder}, {@code largest}, {@code contrast}) and comes back to this page. */
    public static String link(Shell shell, String mode) {
        return "/mode?set=" + mode + "&back=" + URLEncoder.encode(shell.address(), StandardCharsets.UTF_8);
    }

    @GetMapping("/mode")
    String choose(
            @RequestParam String set, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        boolean largest = set.equals("largest");
        remember(response, Shells.MODE_COOKIE, (largest ? Mode.ELDER : Mode.of(set)).code());
        remember(response, Shells.SIZE_COOKIE, largest ? "max" : "usual");
        return "redirect:" + (isOurs(back) ? back : "/");
    }

    /** Only addresses of this site: a foreign one would make our link a doorway to elsewhere. */
    private static boolean isOurs(String back) {
        return back.startsWith("/")
                && !back.startsWith("//")
                && back.indexOf('\\') < 0
                && back.indexOf('{') < 0
                && back.chars().noneMatch(Character::isISOControl);
    }

    private static void remember(HttpServletResponse response, String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
