package cn.zhiqing.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 期限读数: the position of a clock at the end of its judgement day, which is the day of the reply, else the day it is read.
 *
 * @param receiptDate receipt day (条例第三十一条); on the proactive track the day the information was formed
 * @param correctionNoticeDue last day for the correction notice; null on the proactive track
 * @param due last day to reply or publish; null while the clock waits
 * @param waitLimit last day of the party that is waited for; null when unknown or when nothing is waited for
 * @param remainingWorkingDays negative after the due day; null while waiting and after a reply
 * @param reconsiderBy last day to apply for reconsideration (复议法第二十条); null before a reply
 * @param sueBy last day to sue (行诉法第四十五、四十六条); null before a reply and while reconsideration comes first
 * @param closableFrom first day on which a case waiting for correction or payment may be closed; null when unknown
 */
public record ClockReading(
        LocalDate receiptDate,
        @Nullable LocalDate correctionNoticeDue,
        @Nullable LocalDate due,
        @Nullable WaitingFor waitingFor,
        @Nullable LocalDate waitLimit,
        @Nullable Integer remainingWorkingDays,
        Standing standing,
        @Nullable LocalDate reconsiderBy,
        @Nullable LocalDate sueBy,
        Set<ClockFlag> flags,
        @Nullable LocalDate closableFrom)
        implements ClockResult {}
