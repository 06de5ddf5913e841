package cn.zhiqing.supervision;

import cn.zhiqing.cases.Light;
import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 周报: what a week changed at the bodies of a supervising office, the worst first.
 *
 * @param week Monday to Sunday
 * @param asOf the day on which what stands now was looked at
 * @param standing what stands open as of that day, of all bodies together
 * @param bodies only those with anything to tell
 */
public record WeeklyDigest(
        String office,
        Period week,
        LocalDate asOf,
        Line total,
        Line weekBefore,
        Standing standing,
        List<Line> bodies,
        List<WatchedCase> overdue,
        List<WatchedCase> late) {

    /**
     * 现状.
     *
     * @param lights open requests by light; a light that no request shows may be missing
     * @param figures those of the week and of now
     * @param lettersWaiting urge letters that wait for an answer
     * @param soon requests due within the yellow line, the nearest first
     */
    public record Standing(Map<Light, Long> lights, Figures figures, long lettersWaiting, List<WatchedCase> soon) {

        public Standing {
            lights = Map.copyOf(lights);
            soon = List.copyOf(soon);
        }
    }

    /**
     * 一行.
     *
     * @param lapsed open requests and late replies whose last day lay in the week
     * @param overdue open and past their day now
     * @param soon due within the yellow line now
     * @param lettersSent urge letters sent in the week
     * @param lettersOverdue urge letters whose answer is overdue now
     */
    public record Line(
            BodyId body,
            String name,
            long received,
            long ended,
            long late,
            long lapsed,
            long overdue,
            long soon,
            long lettersSent,
            long lettersOverdue) {

        boolean tellsAnything() {
            return received + ended + late + lapsed + overdue + soon + lettersSent + lettersOverdue > 0;
        }

        Line plus(Line other) {
            return new Line(
                    body,
                    name,
                    received + other.received,
                    ended + other.ended,
                    late + other.late,
                    lapsed + other.lapsed,
                    overdue + other.overdue,
                    soon + other.soon,
                    lettersSent + other.lettersSent,
                    lettersOverdue + other.lettersOverdue);
        }
    }

    public WeeklyDigest {
        bodies = List.copyOf(bodies);
        overdue = List.copyOf(overdue);
        late = List.copyOf(late);
    }
}
