package cn.zhiqing.supervision.web;

import cn.zhiqing.supervision.Period;
import cn.zhiqing.supervision.Urge;
import cn.zhiqing.supervision.UrgeDesk;
import cn.zhiqing.supervision.UrgeQuery;
import cn.zhiqing.supervision.UrgeState;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Light;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws urge letters in lists (督办函的行). */
@Component
final class UrgeRows {

    private final UrgeDesk desk;
    private final Frames frames;

    UrgeRows(UrgeDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    /** The most pressing letters that are not ended. */
    List<UrgeRow> open(Frame frame, int most) {
        var query = new UrgeQuery(frame.ids(), UrgeQuery.Standing.OPEN, (@Nullable Period) null);
        return desk.page(query, 1, most).stream()
                .map(urge -> draw(urge, frame.params().today()))
                .toList();
    }

    UrgeRow draw(Urge urge, LocalDate today) {
        return new UrgeRow(
                urge.title(),
                href(urge),
                frames.shortName(urge.to()),
                frames.shortName(urge.by()),
                Dates.full(urge.sentOn()),
                light(urge.state(), today),
                date(urge.state()),
                urge.cases().size());
    }

    static String href(Urge urge) {
        return "/supervision/urges/" + urge.id();
    }

    /** Shape and word of a letter's state; an overdue answer is as loud as an overdue reply. */
    static Light light(UrgeState state, LocalDate today) {
        return switch (state) {
            case UrgeState.Waiting waiting ->
                waiting.isOverdueOn(today)
                        ? new Light("over", "逾期未回复")
                        : waiting.answerBy().equals(today) ? Light.today("今天须回复") : new Light("soon", "待回复");
            case UrgeState.Answered answered -> new Light("near", answered.label() + "，待审看");
            case UrgeState.Closed closed -> Light.done(closed.label());
            case UrgeState.Withdrawn withdrawn -> Light.waiting(withdrawn.label());
        };
    }

    static String date(UrgeState state) {
        return switch (state) {
            case UrgeState.Waiting(LocalDate by) -> "应于" + Dates.brief(by) + "前回复";
            case UrgeState.Answered(LocalDate _, LocalDate promised, boolean _) -> "承诺" + Dates.brief(promised) + "办结";
            case UrgeState.Closed(LocalDate on) -> Dates.brief(on);
            case UrgeState.Withdrawn(LocalDate on) -> Dates.brief(on);
        };
    }
}
