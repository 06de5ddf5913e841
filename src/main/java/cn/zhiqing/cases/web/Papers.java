package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Rounds;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.letters.CaseLetter;
import cn.zhiqing.cases.letters.Letter;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.LetterPaper;
import cn.zhiqing.cases.letters.Replies;
import cn.zhiqing.cases.letters.WordingInForce;
import cn.zhiqing.cases.papers.LetterRoom;
import cn.zhiqing.cases.store.WordingBook;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.documents.paper.OfficialPaper;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FileLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters of a case (文书): which there are, and how each reads. */
@Component
final class Papers {

    static final String DRAFT = "draft";
    static final String REPLY = "reply";
    private static final String EARLIER = "earlier-";
    static final String RECEIPT = "receipt";

    private final LetterRoom room;
    private final CaseDoor door;
    private final WordingBook wordings;

    Papers(LetterRoom room, CaseDoor door, WordingBook wordings) {
        this.room = room;
        this.door = door;
        this.wordings = wordings;
    }

    /**
     * One letter in front of a person.
     *
     * @param which null for the draft, which is no letter yet
     */
    record Shown(@Nullable CaseLetter which, LetterKind kind, OfficialPaper paper, WordingInForce wording) {}

    /** Newest first; the draft on top. */
    List<FileLine> of(Opened opened, List<TimelineEntry> history) {
        if (opened.view().applicant().name().equals(Application.FORGOTTEN)) {
            return List.of();
        }
        List<CaseLetter> letters = CaseLetter.of(history);
        List<CaseLetter> replies = replies(letters);
        List<TimelineEntry> round = Rounds.present(history);
        boolean answered = !replies(CaseLetter.of(round)).isEmpty();
        var lines = new ArrayList<FileLine>();
        CaseView.Draft draft = opened.view().draft();
        if (draft != null && !answered && isDrafted(round)) {
            lines.add(line(opened, DRAFT, ReplyWords.letter(draft.kind()), "签发时编号", "草稿"));
        }
        for (CaseLetter letter : letters.reversed()) {
            int place = replies.indexOf(letter) + 1;
            boolean present = answered && place == replies.size();
            String which = place == 0 ? letter.ref() : present ? REPLY : EARLIER + place;
            String tag = place == 0 ? whom(letter) : present ? "" : "此前的答复";
            String note = (place == 0 ? "" : "签发 ") + Dates.full(letter.on());
            lines.add(line(opened, which, letter.kind().label(), note, tag));
        }
        return lines;
    }

    /** A file that was opened again still knows its earlier draft: it is no draft of the new reply until somebody drafts. */
    private static boolean isDrafted(List<TimelineEntry> round) {
        return round.stream().anyMatch(entry -> entry.event() instanceof CaseEvent.DecisionProposed);
    }

    private static String whom(CaseLetter letter) {
        return letter.kind().goesToOthers() ? letter.kind() == LetterKind.AGENCY ? "其他机关" : "第三方" : "";
    }

    /** A letter by the word in its address, as it reads to this addressee; empty when the case has none of that kind. */
    Optional<Shown> letter(Opened opened, String which, String addressee, LocalDate today) {
        if (which.equals(DRAFT)) {
            return Optional.ofNullable(opened.view().draft()).map(draft -> draft(opened, draft, addressee, today));
        }
        return find(opened, which).flatMap(letter -> shown(opened, letter, addressee));
    }

    private Optional<Shown> shown(Opened opened, CaseLetter letter, String addressee) {
        var id = opened.summary().id();
        return room.page(id, letter, addressee)
                .flatMap(paper ->
                        room.wording(id, letter).map(wording -> new Shown(letter, letter.kind(), paper, wording)));
    }

    /** Whether this person may take the paper with all it says. */
    boolean mayTake(Opened opened, CaseLetter letter) {
        return letter.kind().goesToOthers() || door.may(opened.viewer(), Act.REVEAL_PERSONAL, opened.summary());
    }

    Optional<CaseLetter> find(Opened opened, String which) {
        List<CaseLetter> letters = room.letters(opened.summary().id());
        List<CaseLetter> replies = replies(letters);
        if (which.equals(REPLY)) {
            return replies.isEmpty() ? Optional.empty() : Optional.of(replies.getLast());
        }
        return letters.stream()
                .filter(letter -> letter.ref().equals(which)
                        || (which.equals(RECEIPT) && letter.kind() == LetterKind.RECEIPT)
                        || which.equals(EARLIER + (replies.indexOf(letter) + 1)))
                .findFirst();
    }

    /** A draft shows the wording of today. */
    private Shown draft(Opened opened, CaseView.Draft draft, String addressee, LocalDate today) {
        LetterKind kind = LetterKind.of(draft.kind());
        WordingInForce wording = wordings.present(opened.body().id(), kind, today);
        var reply = new Replies.Reply(draft.kind(), draft.facts(), wording.template());
        Letter letter = Replies.of(opened.view(), opened.body(), addressee, reply, new Replies.Days(null, today));
        return new Shown(null, kind, LetterPaper.of(letter, kind, null, null), wording);
    }

    private static List<CaseLetter> replies(List<CaseLetter> letters) {
        return letters.stream().filter(letter -> letter.kind().isReply()).toList();
    }

    private static FileLine line(Opened opened, String which, String name, String note, String tag) {
        return new FileLine("file-text", name, opened.href() + "/letter/" + which, note, tag);
    }
}
