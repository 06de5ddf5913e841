package cn.zhiqing.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what a controller throws into a page (出错的页). Refused access is left to the security filters. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class FailureAdvice {

    private final FailurePages pages;

    FailureAdvice(FailurePages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return pages.of(413, request);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView failed(Exception thrown, HttpServletRequest request) throws Exception {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            throw thrown;
        }
        int status = status(thrown);
        return status < 500 ? pages.of(status, request) : pages.broken(status, thrown, request);
    }

    /** An address with letters where a number belongs leads nowhere; that is no fault of ours. */
    private static int status(Exception thrown) {
        return switch (thrown) {
            case ErrorResponse known -> known.getStatusCode().value();
            case TypeMismatchException _ -> 404;
            case RequestRejectedException _ -> 400;
            default -> 500;
        };
    }
}
