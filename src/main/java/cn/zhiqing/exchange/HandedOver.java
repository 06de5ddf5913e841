package cn.zhiqing.exchange;

import cn.zhiqing.kernel.CaseId;
import java.time.Instant;

/**
 * 已移送 A request that was handed over to a platform, and what became of it there.
 *
 * @param result empty while the platform has not answered, else {@code taken} or {@code refused}
 * @param number under which the platform took it; may be empty
 */
public record HandedOver(CaseId request, String platform, Instant at, String result, String number) {}
