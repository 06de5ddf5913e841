package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.LetterTemplate;
import cn.zhiqing.cases.letters.Preview;
import cn.zhiqing.cases.papers.LetterRoom;
import cn.zhiqing.cases.web.WordingDrawing.Seen;
import cn.zhiqing.kernel.CityClock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 预览用的办件: fills a wording from a request of the own body, its applicant masked, or from an invented one. */
@Component
class WordingSamples {

    private final CaseDesk desk;
    private final CaseDoor door;
    private final LetterRoom room;
    private final CityClock clock;

    WordingSamples(CaseDesk desk, CaseDoor door, LetterRoom room, CityClock clock) {
        this.desk = desk;
        this.door = door;
        this.room = room;
        this.clock = clock;
    }

    Seen invented(Body body, LetterKind kind, LetterTemplate wording) {
        return new Seen("虚构的样例", Preview.invented(kind, body, wording, clock.today()));
    }

    /** Empty when the body has no such request that this person may see, or the request has no letter of the kind. */
    Optional<Seen> of(Viewer viewer, Body body, LetterKind kind, LetterTemplate wording, String number) {
        return CaseNumber.parse(number)
                .flatMap(it -> desk.summary(body.id(), it))
                .filter(found -> door.may(viewer, Act.SEE_CASE, found))
                .flatMap(found -> preview(found, body, kind, wording)
                        .map(preview -> new Seen("办件 " + found.number() + "（申请人遮掩）", preview)));
    }

    private Optional<Preview> preview(CaseSummary found, Body body, LetterKind kind, LetterTemplate wording) {
        CaseView view = desk.find(found.id()).orElseThrow();
        String masked = view.applicant().name();
        var youngest = room.letters(found.id()).stream()
                .filter(letter -> letter.kind() == kind)
                .reduce((_, later) -> later);
        if (youngest.isPresent()) {
            return room.preview(found.id(), youngest.get(), wording, masked);
        }
        CaseView.Draft draft = view.draft();
        return draft == null || LetterKind.of(draft.kind()) != kind
                ? Optional.empty()
                : Optional.of(Preview.drafted(view, body, wording, clock.today()));
    }
}
