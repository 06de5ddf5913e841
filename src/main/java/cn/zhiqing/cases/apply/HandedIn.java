package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.Receipt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The receipt of the application that this browser handed in last, for as long as its session lasts. */
final class HandedIn {

    private static final String RECEIPT = "apply.receipt";

    private HandedIn() {}

    static void keep(HttpServletRequest request, Receipt receipt) {
        request.getSession().setAttribute(RECEIPT, receipt);
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(RECEIPT);
        }
    }

    static Optional<Receipt> last(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (Receipt) session.getAttribute(RECEIPT));
    }
}
