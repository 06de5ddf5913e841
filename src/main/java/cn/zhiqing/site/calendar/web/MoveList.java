package cn.zhiqing.site.calendar.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.calendar.DueMove;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.site.calendar.web.EffectPage.Move;
import cn.zhiqing.ui.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 变动清单: the dates that move, those that come earlier first, with the body each case belongs to. */
@Component
class MoveList {

    private final CaseDesk desk;
    private final Bodies bodies;

    MoveList(CaseDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    List<Move> rows(List<DueMove> moves, int most) {
        return moves.stream()
                .sorted(Comparator.comparingLong(MoveList::shift)
                        .thenComparing(DueMove::number)
                        .thenComparingLong(m -> m.caseId().value()))
                .limit(most)
                .map(this::row)
                .toList();
    }

    /** For a spreadsheet: with the mark that makes Chinese readable there. */
    String csv(List<DueMove> moves) {
        return rows(moves, Integer.MAX_VALUE).stream()
                .map(m -> String.join(",", m.body(), m.number(), m.what(), m.before(), m.after(), m.change()))
                .collect(Collectors.joining("\r\n", "\uFEFF单位,编号,哪个日期,原来,生效后,变化\r\n", "\r\n"));
    }

    static boolean isEarlier(DueMove move) {
        return shift(move) < 0;
    }

    private Move row(DueMove move) {
        return new Move(
                desk.summary(move.caseId())
                        .flatMap(row -> bodies.find(row.body()))
                        .map(Body::shortName)
                        .orElse("")
                        .replaceAll("[,\"\\r\\n]", " "),
                move.number(),
                move.what(),
                Dates.full(move.oldDate()),
                Dates.full(move.newDate()),
                isEarlier(move),
                words(move));
    }

    private static String words(DueMove move) {
        if (move.oldDate() == null) {
            return "新算出";
        }
        if (move.newDate() == null) {
            return "不再计算";
        }
        long days = shift(move);
        return days < 0 ? "提前 " + -days + " 天" : "推后 " + days + " 天";
    }

    private static long shift(DueMove move) {
        LocalDate was = move.oldDate();
        LocalDate is = move.newDate();
        return was == null || is == null ? 0 : ChronoUnit.DAYS.between(was, is);
    }
}
