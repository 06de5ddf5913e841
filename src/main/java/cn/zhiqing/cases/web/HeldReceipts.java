package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.privacy.Sealer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 刚出的回执: the receipt given last in this session, sealed, for a quarter of an hour: long enough to print it again when the
 * paper jams, too short to be found by the next person at the window.
 */
@Component
final class HeldReceipts {

    static final String HREF = "/cases/new/receipt";
    static final Duration KEPT = Duration.ofMinutes(15);

    private static final String ATTRIBUTE = "cases.receipt";

    private final Sealer sealer;
    private final CityClock clock;

    HeldReceipts(Sealer sealer, CityClock clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    /** @param code sealed, as Base64: sessions hold nothing in the clear */
    private record Held(CaseId id, CaseNumber number, String code, Instant until) {}

    void keep(HttpServletRequest request, Receipt receipt) {
        byte[] sealed = sealer.seal(place(receipt.id()), receipt.queryCode());
        String code = Base64.getEncoder().encodeToString(sealed);
        var held =
                new Held(receipt.id(), receipt.number(), code, clock.instant().plus(KEPT));
        request.getSession().setAttribute(ATTRIBUTE, held);
    }

    Optional<Receipt> last(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Held held)) {
            return Optional.empty();
        }
        if (clock.instant().isAfter(held.until())) {
            session.removeAttribute(ATTRIBUTE);
            return Optional.empty();
        }
        return Optional.of(new Receipt(
                held.id(),
                held.number(),
                sealer.open(place(held.id()), Base64.getDecoder().decode(held.code()))));
    }

    private static String place(CaseId id) {
        return ATTRIBUTE + "/" + id.value();
    }
}
