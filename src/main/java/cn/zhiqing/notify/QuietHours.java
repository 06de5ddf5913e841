package cn.zhiqing.notify;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * 免打扰时段 The hours of the night in which nobody is woken by an ordinary message, from a day on. May run over midnight;
 * equal times mean never.
 */
public record QuietHours(Way way, LocalDate validFrom, LocalTime begins, LocalTime ends) {

    /** The first minute is quiet, the last is not. */
    public boolean covers(LocalTime time) {
        if (begins.equals(ends)) {
            return false;
        }
        boolean afterBegin = !time.isBefore(begins);
        boolean beforeEnd = time.isBefore(ends);
        return begins.isBefore(ends) ? afterBegin && beforeEnd : afterBegin || beforeEnd;
    }
}
