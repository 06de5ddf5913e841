package cn.zhiqing.site.calendar.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.calendar.DueMove;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.site.calendar.web.EffectPage.Move;
import cn.zhiqing.ui.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 变动清单: the dates that move, those that come earlier first, with the body each case belongs to. */
@Component
class MoveList {

    private final CaseDesk desk;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;

    MoveList(CaseDesk desk, Bodies bodies, Doorkeeper doorkeeper) {
        this.desk = desk;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
    }

    /** The first of them, with links to the cases that {@code viewer} may see; null for a list on paper. */
    List<Move> rows(List<DueMove> moves, int most, @Nullable Viewer viewer) {
        return moves.stream()
                .sorted(Comparator.comparingLong(MoveList::shift)
                        .thenComparing(DueMove::number)
                        .thenComparingLong(m -> m.caseId().value()))
                .limit(most)
                .map(move -> row(move, viewer))
                .toList();
    }

    /** For a spreadsheet: with the mark that makes Chinese readable there. */
    String csv(List<DueMove> moves) {
        return rows(moves, Integer.MAX_VALUE, null).stream()
                .map(m -> String.join(",", m.body(), m.number(), m.what(), m.before(), m.after(), m.change()))
                .collect(Collectors.joining("\r\n", "\uFEFF单位,编号,哪个日期,原来,生效后,变化\r\n", "\r\n"));
    }

    static boolean isEarlier(DueMove move) {
        return shift(move) < 0;
    }

    private Move row(DueMove move, @Nullable Viewer viewer) {
        Optional<CaseSummary> row = desk.summary(move.caseId());
        Optional<Body> body = row.flatMap(r -> bodies.find(r.body()));
        return new Move(
                body.map(Body::shortName).orElse("").replaceAll("[,\"\\r\\n]", " "),
                move.number(),
                row.filter(r -> viewer != null && doorkeeper.may(viewer, Act.SEE_CASE, r.body(), r.assignee()))
                        .flatMap(r -> body.map(b -> "/cases/" + b.code() + "-" + r.number()))
                        .orElse(""),
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
