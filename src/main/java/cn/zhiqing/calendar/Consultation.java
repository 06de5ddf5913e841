package cn.zhiqing.calendar;

import org.jspecify.annotations.Nullable;

/** 一次征求意见: one letter, its limit and its answer, in epoch days (K4 to K6). */
final class Consultation {

    /** 十五个工作日, from the day the party received the letter (条例第三十二、三十四条). */
    private static final int LIMIT = 15;

    final boolean agency;
    final String party;
    final int sent;
    /** Last day of the party, NEVER while its receipt is unknown. */
    final int limit;
    /** Arrival of the answer, NEVER while there is none. */
    int answered = RunningClock.NEVER;

    Consultation(boolean agency, String party, int sent, @Nullable Integer received, WorkingCalendar calendar) {
        this.agency = agency;
        this.party = party;
        this.sent = sent;
        this.limit = received == null ? RunningClock.NEVER : calendar.nth(received, LIMIT);
    }

    boolean isWith(boolean anAgency, String aParty) {
        return agency == anAgency && party.equals(aParty);
    }

    boolean isAnswered() {
        return answered != RunningClock.NEVER;
    }

    /** Whether the clock still waits at the end of the day; the day of the limit itself is still a waiting day. */
    boolean isOpenOn(int day) {
        return !isAnswered() && day <= limit;
    }

    /** Last excluded day, NEVER when it is open on the day asked for. A late answer changes nothing. */
    int endedOn(int day) {
        return isOpenOn(day) ? RunningClock.NEVER : Math.min(answered, limit);
    }

    /** Whether the limit passed before the day without an answer in time. */
    boolean lapsedBefore(int day) {
        return limit < day && answered > limit;
    }
}
