package cn.zhiqing.reports;

import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a request counts in the tables of its body: the one rule behind every number of the annual report. Received in the
 * year of the receipt day, ended in the year of the decision; a remedy is sought in one year and decided in the same or a
 * later one. Carried over and pending are never counted, they follow.
 */
final class Tally {

    /** Remedies sought, the column under which they are counted before they have a result. */
    static final String SOUGHT = "SOUGHT";

    /**
     * One place that is counted.
     *
     * @param row row id of table 2, or block of table 3 ({@code RV}, {@code LD}, {@code LR})
     * @param column applicant's column of table 2, or result of table 3 or {@link #SOUGHT}
     */
    record Place(BodyId body, int year, String row, String column) {}

    private Tally() {}

    /** The places at which this request counts one. */
    static List<Place> places(CaseFact fact) {
        List<Place> places = new ArrayList<>();
        LocalDate received = fact.receivedOn();
        if (received == null || fact.referred()) {
            return places;
        }
        BodyId body = fact.register().body();
        String column = fact.register().kind().column();
        places.add(new Place(body, received.getYear(), "R1_NEW", column));
        LocalDate decided = fact.decidedOn();
        ReplyKind reply = fact.reply();
        if (decided != null && reply != null) {
            places.add(new Place(body, decided.getYear(), reply.row(), column));
        }
        for (RemedyFact remedy : fact.remedies()) {
            places.add(
                    new Place(body, remedy.soughtOn().getYear(), remedy.track().block(), SOUGHT));
            LocalDate on = remedy.decidedOn();
            if (on != null && remedy.result() != null) {
                places.add(new Place(
                        body,
                        on.getYear(),
                        remedy.track().block(),
                        remedy.result().name()));
            }
        }
        return places;
    }
}
