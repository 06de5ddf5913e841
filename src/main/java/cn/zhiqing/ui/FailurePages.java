package cn.zhiqing.ui;

import cn.zhiqing.access.SignedIn;
import cn.zhiqing.kernel.Outage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what no page could answer (出错的页). A fault of ours is logged under a short reference, which is all that the
 * person sees of it.
 */
@Controller
final class FailurePages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int REFERENCE_LENGTH = 6;

    private final ObjectProvider<SignedIn> signedIn;
    private final BareFailures bare;
    private final SecureRandom random = new SecureRandom();

    FailurePages(ObjectProvider<SignedIn> signedIn, BareFailures bare) {
        this.signedIn = signedIn;
        this.bare = bare;
    }

    @RequestMapping("/error")
    ModelAndView failed(HttpServletRequest request, HttpServletResponse response) {
        RawFailures.giveHeaders(response);
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (refusedForm(request)) {
            return page(Failures.formUnproven(staff(), TypedTexts.of(request)), request);
        }
        if (status < 500) {
            return of(status, request);
        }
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return broken(status, cause instanceof Throwable thrown ? thrown : null, request);
    }

    /**
     * The page for a fault of ours; its log line names the way and the reference, and no value that somebody entered: the
     * kinds and places of what was thrown are logged, their messages are not, because a database quotes whole rows in them.
     */
    ModelAndView broken(int status, @Nullable Throwable cause, HttpServletRequest request) {
        String path = BareFailures.path(request);
        if (Outage.isBehind(cause)) {
            LOG.warn("503 {} {}: the database is away", BareFailures.method(request), path);
            return bare.view(Failures.away(request), path);
        }
        String reference = reference();
        LOG.error("{} {} {} {}{}", reference, status, BareFailures.method(request), path, Trace.of(cause));
        return page(Failures.broken(status, staff(), reference), request);
    }

    ModelAndView of(int status, HttpServletRequest request) {
        return page(Failures.of(status, staff()), request);
    }

    private ModelAndView page(Failure failure, HttpServletRequest request) {
        String path = BareFailures.path(request);
        if (BareFailures.isForSystems(path)) {
            return bare.view(failure, path);
        }
        HttpStatus known = HttpStatus.resolve(failure.status());
        return Pages.show("ui/failure", failure, known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
    }

    private static boolean refusedForm(HttpServletRequest request) {
        return BareFailures.method(request).equals("POST")
                && request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
    }

    private boolean staff() {
        try {
            return signedIn.stream().anyMatch(one -> one.viewer().isPresent());
        } catch (RuntimeException unreadable) {
            LOG.debug("who is signed in cannot be read while answering a failure", unreadable);
            return false;
        }
    }

    private String reference() {
        StringBuilder reference = new StringBuilder("E-");
        for (int i = 0; i < REFERENCE_LENGTH; i++) {
            reference.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}
