package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.LikeRequests;
import cn.zhiqing.cases.domain.WordDiff;
import cn.zhiqing.cases.domain.WordDiff.Fate;
import cn.zhiqing.cases.domain.WordDiff.Piece;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Pages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 并排比较 of two requests of the own body; whether one repeats the other is for a person to say. */
@Controller
class ComparePages {

    private final CaseDoor door;
    private final LikeRequests alike;

    ComparePages(CaseDoor door, LikeRequests alike) {
        this.door = door;
        this.alike = alike;
    }

    @GetMapping("/cases/{key}/compare")
    ModelAndView show(Viewer viewer, @PathVariable String key, @RequestParam(defaultValue = "") String with) {
        Opened one = door.open(viewer, key);
        Opened other = door.open(viewer, with);
        if (!one.body().id().equals(other.body().id())
                || !viewer.body().equals(one.body().id())) {
            throw CaseDoor.absent();
        }
        List<Piece> pieces = WordDiff.of(text(one), text(other));
        String why = alike.of(one.summary(), viewer).stream()
                .filter(found -> found.summary().id().equals(other.summary().id()))
                .map(LikePanel::why)
                .findFirst()
                .orElse("文字不相近");
        return Pages.show(
                "cases/compare",
                new ComparePage(
                        one.number(),
                        one.href(),
                        why,
                        side(one, pieces, Fate.REMOVED),
                        side(other, pieces, Fate.ADDED)));
    }

    private ComparePage.Side side(Opened opened, List<Piece> pieces, Fate own) {
        var summary = opened.summary();
        return new ComparePage.Side(
                opened.number(),
                opened.href(),
                opened.view().applicant().name() + "　" + summary.applicantKind().label(),
                door.may(opened.viewer(), Act.REVEAL_PERSONAL, summary) ? opened.href() + "/reveal" : "",
                Dates.full(summary.receivedOn()) + "　" + summary.channel().label(),
                summary.stage().label(),
                pieces.stream()
                        .filter(piece -> piece.fate() == Fate.SAME || piece.fate() == own)
                        .toList());
    }

    private static String text(Opened opened) {
        return opened.view().items().stream()
                .map(item -> Stream.of(item.subject(), item.documentNo(), item.features())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("　")))
                .collect(Collectors.joining("\n"));
    }
}
