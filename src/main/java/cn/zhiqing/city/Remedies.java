package cn.zhiqing.city;

import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.city.RemedyDemand.Wanted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Lets replies be challenged (复议、诉讼) so that a year's third table comes out. */
final class Remedies {

    private final RemedyDemand demand;
    private final LocalDate lastDay;

    Remedies(int year, RemedyDemand demand) {
        this.demand = demand;
        this.lastDay = LocalDate.of(year, 12, 31);
    }

    /**
     * Challenges the reply that the story has just served, if a remedy is wanted and the year leaves time for it.
     *
     * @param direct whether the reply may be challenged in court without reconsideration
     * @return whether the file may be archived now: nothing is pending
     */
    boolean challenge(Story s, boolean direct) {
        if (direct && demand.has(RemedyTrack.DIRECT_SUIT) && leaves(s, 100)) {
            Wanted suit = demand.next(RemedyTrack.DIRECT_SUIT).orElseThrow();
            return seek(s, suit, 1, s.between(20, 40), s.between(20, 40));
        }
        if (demand.has(RemedyTrack.RECONSIDERATION) && leaves(s, 90)) {
            Wanted review = demand.next(RemedyTrack.RECONSIDERATION).orElseThrow();
            boolean done = seek(s, review, 1, s.between(5, 25), s.between(15, 35));
            if (done && demand.has(RemedyTrack.SUIT_AFTER_RECONSIDERATION) && leaves(s, 40)) {
                Wanted suit =
                        demand.next(RemedyTrack.SUIT_AFTER_RECONSIDERATION).orElseThrow();
                return seek(s, suit, 2, s.between(2, 7), s.between(10, 20));
            }
            return done;
        }
        return true;
    }

    private boolean leaves(Story s, int workingDays) {
        return s.calendar().between(s.day(), lastDay) >= workingDays;
    }

    private boolean seek(Story s, Wanted wanted, int number, int after, int takes) {
        s.later(after);
        record(s, wanted.track());
        s.later(takes);
        return finish(s, wanted.result(), number);
    }

    static void record(Story s, RemedyTrack track) {
        LocalDate day = s.day();
        s.act(Part.OFFICE, (id, clerk) -> new CaseCommand.RecordRemedy(id, day, track));
    }

    /** Records the result in the year, or, when it is to be pending at the year's end, some time in the next. */
    private boolean finish(Story s, @Nullable RemedyResult result, int number) {
        if (result == null) {
            s.on(s.calendar().nth(lastDay, s.between(20, 60)));
        }
        RemedyResult told = result == null ? RemedyResult.MAINTAINED : result;
        decide(s, number, told);
        return true;
    }

    static void decide(Story s, int number, RemedyResult result) {
        LocalDate day = s.day();
        s.act(Part.OFFICE, (id, clerk) -> new CaseCommand.RecordRemedyResult(id, day, number, result));
    }
}
