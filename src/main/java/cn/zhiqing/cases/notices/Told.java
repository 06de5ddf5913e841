package cn.zhiqing.cases.notices;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;

/**
 * One thing to be said because of an event.
 *
 * @param kind name of this sort of message
 * @param text for colleagues one sentence; for applicants what follows the salutation. Nobody's name, nothing asked for
 * @param urgent at night too
 */
record Told(To to, String kind, String subject, String text, boolean urgent) {

    static Told of(To to, String kind, String subject, String text) {
        return new Told(to, kind, subject, text, false);
    }

    Told urgently() {
        return new Told(to, kind, subject, text, true);
    }

    /** Whom it concerns. */
    sealed interface To {

        /** 申请人. */
        record Applicant() implements To {}

        /** 政务公开办 of a body. */
        record Office(BodyId body) implements To {}

        /** Who works on the case; the disclosure office while nobody does. */
        record Worker() implements To {}

        record Person(StaffId staff) implements To {}

        /** Whoever may do the next step of review. */
        record Reviewers() implements To {}
    }
}
