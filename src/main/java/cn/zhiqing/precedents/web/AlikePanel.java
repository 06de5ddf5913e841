package cn.zhiqing.precedents.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CasePanel;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.precedents.Citations;
import cn.zhiqing.precedents.Fate;
import cn.zhiqing.precedents.Library;
import cn.zhiqing.precedents.Precedent;
import cn.zhiqing.precedents.PrecedentDesk;
import cn.zhiqing.precedents.Shelved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 类似案例 on the page of a request; once it is closed, the way to make a precedent of it. */
@Component
class AlikePanel implements CasePanel {

    private static final int MOST = 3;

    private final Library library;
    private final Citations citations;
    private final PrecedentDesk desk;
    private final RequestDoor requests;

    AlikePanel(Library library, Citations citations, PrecedentDesk desk, RequestDoor requests) {
        this.library = library;
        this.citations = citations;
        this.desk = desk;
        this.requests = requests;
    }

    @Override
    public Place place() {
        return Place.PRECEDENTS;
    }

    @Override
    public String title() {
        return "类似案例";
    }

    @Override
    public Optional<Content> about(CaseSummary request, Viewer viewer) {
        if (!library.mayRead(viewer)) {
            return Optional.empty();
        }
        List<Shelved> cited = citations.of(request.id());
        List<Row> rows = new ArrayList<>();
        cited.forEach(one -> rows.add(row(one, "已引用", request)));
        library.alike(requests.view(request.id()), MOST + cited.size()).stream()
                .filter(one -> cited.stream()
                        .noneMatch(other -> other.id() == one.precedent().id()))
                .limit(MOST)
                .forEach(one -> rows.add(row(one.precedent(), AlikeController.why(one), request)));
        List<Act> acts = acts(request, viewer, !rows.isEmpty());
        return rows.isEmpty() && acts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        cited.isEmpty() ? "" : "已引用 " + cited.size() + " 个",
                        rows.isEmpty() ? "案例库里还没有相近的案例。" : "",
                        rows,
                        acts));
    }

    private List<Act> acts(CaseSummary request, Viewer viewer, boolean some) {
        List<Act> acts = new ArrayList<>();
        if (some) {
            acts.add(new Act(
                    citations.may(viewer, request) ? "查看、引用" : "查看更多", "/precedents/for/" + requests.key(request)));
        }
        if (request.body().equals(viewer.body())) {
            Optional<Precedent> made = desk.ofCase(request.id());
            if (made.isPresent() && desk.isOwn(made.get(), viewer)) {
                acts.add(new Act("这件的案例（" + made.get().standing().label() + "）", PrecedentDrawing.href(made.get())));
            } else if (desk.againstProposing(request, viewer).isEmpty()) {
                acts.add(new Act("提出为案例", "/precedents/new?case=" + requests.key(request)));
            }
        }
        return acts;
    }

    private Row row(Shelved one, String why, CaseSummary request) {
        return new Row(
                one.title(),
                "/precedents/" + one.id() + "?for=" + requests.key(request),
                "%s，%s，%s"
                        .formatted(
                                why, requests.shortName(one.body()), one.kind().label()),
                one.fate() == Fate.NONE ? "" : one.fate().label(),
                one.fate() == Fate.CORRECTED ? Tone.PRESSING : Tone.CALM);
    }
}
