package cn.zhiqing.exchange;

import cn.zhiqing.kernel.Outage;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers other systems in their form when a call fails; a page would help nobody there. */
@ControllerAdvice(
        assignableTypes = {
            RequestsController.class,
            FiguresController.class,
            PackageController.class,
            OpenApiController.class
        })
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(Problem.class)
    ResponseEntity<byte[]> refused(Problem problem) {
        return Replying.of(problem);
    }

    /** Whatever else: the class of the failure is logged, never its message, which may repeat what was sent. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> failed(Exception thrown, HttpServletRequest request) throws Exception {
        if (Outage.isBehind(thrown)) {
            // answered before all pages, without the database
            throw thrown;
        }
        int status =
                thrown instanceof ErrorResponse known ? known.getStatusCode().value() : 500;
        if (status < 500) {
            return Replying.of(Problem.of(status, "MALFORMED", "请求写得不对，请看 " + OpenApiController.HERE + "。"));
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        LOG.error(
                "{} {} failed: {} at {}",
                request.getMethod(),
                request.getRequestURI().replaceAll("[\\r\\n]", ""),
                thrown.getClass().getName(),
                trace.length == 0 ? "?" : trace[0]);
        return Replying.of(Problem.of(500, "BROKEN", "系统出错，请稍后用同一个 Idempotency-Key 重发；一直不行请联系受理机关。"));
    }
}
