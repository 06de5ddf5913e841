package cn.zhiqing.exchange;

import cn.zhiqing.kernel.Refusal;
import java.util.List;
import java.util.OptionalLong;

/** 出错说明 of RFC 9457, as what a call throws: a status and every reason at once. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final long NOT_NUMBERED = -1;

    private final int status;
    private final transient List<Refusal> reasons;
    private final long retryAfter;
    private final long known;

    Problem(int status, List<Refusal> reasons) {
        this(status, reasons, 0, NOT_NUMBERED);
    }

    private Problem(int status, List<Refusal> reasons, long retryAfter, long known) {
        super(reasons.stream().map(Refusal::code).toList().toString(), null, false, false);
        this.status = status;
        this.reasons = List.copyOf(reasons);
        this.retryAfter = retryAfter;
        this.known = known;
    }

    static Problem of(int status, String code, String message) {
        return new Problem(status, List.of(new Refusal(code, "", message)));
    }

    static Problem tooMany(long seconds) {
        return new Problem(
                429,
                List.of(new Refusal("TOO_MANY_CALLS", "", "调用太频繁，请 " + seconds + " 秒后再试。")),
                seconds,
                NOT_NUMBERED);
    }

    /** Numbers are missing after {@code last}, the newest that is known here. */
    static Problem gap(long last) {
        String message = "中间缺少条目：已收到第 " + last + " 条，请从第 " + (last + 1) + " 条重发。";
        return new Problem(409, List.of(new Refusal(Gap.CODE, "", message)), 0, last);
    }

    /** What is not the caller's does not exist for it. */
    static Problem absent() {
        return of(404, "NOT_FOUND", "没有这一件，请核对编号；其他机关的办件不能查询。");
    }

    int status() {
        return status;
    }

    List<Refusal> reasons() {
        return reasons;
    }

    /** The number from which the caller goes on; empty when the problem is not about numbers. */
    OptionalLong known() {
        return known == NOT_NUMBERED ? OptionalLong.empty() : OptionalLong.of(known);
    }

    /** Seconds; 0 when waiting does not help. */
    long retryAfter() {
        return retryAfter;
    }
}
