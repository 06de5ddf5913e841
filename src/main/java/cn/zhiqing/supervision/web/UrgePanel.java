package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CasePanel;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.supervision.Urge;
import cn.zhiqing.supervision.UrgeDesk;
import cn.zhiqing.supervision.UrgeState;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Urge letters about a request, on its page (督办栏). Everybody who works on the request sees that it is urged; the letter itself
 * opens for those who watch the body.
 */
@Component
class UrgePanel implements CasePanel {

    private final UrgeDesk desk;
    private final Frames frames;
    private final UrgeDays days;

    UrgePanel(UrgeDesk desk, Frames frames, UrgeDays days) {
        this.desk = desk;
        this.frames = frames;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.URGES;
    }

    @Override
    public String title() {
        return "督办";
    }

    @Override
    public Optional<Content> about(CaseSummary request, Viewer viewer) {
        List<Urge> letters = desk.about(request.id());
        boolean open = letters.stream().anyMatch(letter -> letter.state().isOpen());
        List<Act> acts = !open && request.repliedOn() == null && desk.mayUrge(viewer, request.body())
                ? List.of(new Act(
                        "发督办函", "/supervision/urges/new?case=" + frames.code(request.body()) + "-" + request.number()))
                : List.of();
        return letters.isEmpty() && acts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        letters.isEmpty() ? "" : letters.size() + " 份",
                        letters.isEmpty() ? "这件还没有发过督办函。" : "",
                        letters.stream().map(letter -> row(letter, viewer)).toList(),
                        acts));
    }

    private Row row(Urge letter, Viewer viewer) {
        boolean opens = desk.find(letter.id(), viewer).isPresent();
        boolean pressing = letter.state() instanceof UrgeState.Waiting waiting && waiting.isOverdueOn(days.today());
        return new Row(
                letter.title() + "　" + frames.shortName(letter.by()),
                opens ? UrgeRows.href(letter) : "",
                UrgeRows.date(letter.state()),
                UrgeRows.light(letter.state(), days.today()).words(),
                pressing ? Tone.PRESSING : letter.state().isOpen() ? Tone.NEWS : Tone.CALM);
    }
}
