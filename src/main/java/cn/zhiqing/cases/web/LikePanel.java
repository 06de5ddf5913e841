package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CasePanel;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.LikeRequests;
import cn.zhiqing.cases.LikeRequests.Like;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 相似的申请 on the page of a request, with how much the same applicant asked of the body within a year. */
@Component
class LikePanel implements CasePanel {

    private final LikeRequests alike;
    private final CaseDesk desk;
    private final CaseDoor door;

    LikePanel(LikeRequests alike, CaseDesk desk, CaseDoor door) {
        this.alike = alike;
        this.desk = desk;
        this.door = door;
    }

    @Override
    public Place place() {
        return Place.ALIKE;
    }

    @Override
    public String title() {
        return "相似的申请";
    }

    @Override
    public Optional<Content> about(CaseSummary request, Viewer viewer) {
        if (!viewer.body().equals(request.body())) {
            return Optional.empty();
        }
        List<Like> found = alike.of(request, viewer);
        long asked = desk.ofSameApplicant(request.id()).stream()
                .filter(other -> other.body().equals(request.body()))
                .filter(other ->
                        !other.receivedOn().isBefore(request.receivedOn().minusYears(1)))
                .filter(other -> !other.receivedOn().isAfter(request.receivedOn()))
                .count();
        if (found.isEmpty() && asked < 2) {
            return Optional.empty();
        }
        String volume = asked < 2 ? "" : "同一申请人一年内在本机关第 " + asked + " 件。";
        String caution = found.isEmpty() ? "" : "按文字找到的，是不是重复申请由人判断。";
        return Optional.of(new Content(
                found.isEmpty() ? "" : found.size() + " 件",
                volume + caution,
                found.stream().map(one -> row(one, request)).toList(),
                List.of()));
    }

    private Row row(Like one, CaseSummary request) {
        return new Row(
                one.summary().number() + "　" + Subjects.brief(one.subject()),
                door.href(request) + "/compare?with=" + door.key(one.summary()),
                why(one),
                one.sameApplicant() ? "同一申请人" : "",
                one.sameApplicant() ? Tone.PRESSING : Tone.CALM);
    }

    static String why(Like one) {
        String passages = one.passages().stream()
                .map(text -> "“" + text.replaceAll("[。；，]+$", "") + "”")
                .collect(Collectors.joining("、"));
        return "相似 %d%%%s，%s，%s%s"
                .formatted(
                        one.percent(),
                        one.contained() ? "（一件的文字几乎都在另一件里）" : "",
                        one.applicant(),
                        one.summary().stage().label(),
                        passages.isEmpty() ? "" : "；都写了" + passages);
    }
}
