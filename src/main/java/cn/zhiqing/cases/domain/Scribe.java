package cn.zhiqing.cases.domain;

import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewChain;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;

/** 书记: keeps texts and gives numbers while events are written. Asked only after an act was found to be allowed. */
public interface Scribe {

    /** Seals a text and gives its id; 0 for a blank text, which is not kept. */
    long keep(String text);

    /** The next number of the body's reply letters of the year, without gaps. */
    int nextLetterNumber(BodyId body, int year);

    /** The review chain of the body for replies of a kind proposed on a day. */
    default ReviewChain chain(BodyId body, ReplyKind kind, LocalDate on) {
        return ReviewChain.USUAL;
    }

    /** A new id: under which a referred case goes on, or a unit of a split one. */
    CaseId successor();

    /** For trying an act: keeps nothing and counts nothing. */
    Scribe DRY = new Scribe() {
        @Override
        public long keep(String text) {
            return 0;
        }

        @Override
        public int nextLetterNumber(BodyId body, int year) {
            return 0;
        }

        @Override
        public CaseId successor() {
            return new CaseId(0);
        }
    };
}
