package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Rounds;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.letters.Letter;
import cn.zhiqing.cases.letters.Notices;
import cn.zhiqing.cases.letters.Replies;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FileLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The letters of a case (文书): which there are, and what each says. */
@Component
final class Papers {

    static final String DRAFT = "draft";
    static final String REPLY = "reply";
    private static final String EARLIER = "earlier-";
    static final String RECEIPT = "receipt";
    static final String CORRECTION = "correction";
    static final String EXTENSION = "extension";
    static final String FEE = "fee";

    private final CaseDesk desk;

    Papers(CaseDesk desk) {
        this.desk = desk;
    }

    List<FileLine> of(Opened opened, List<TimelineEntry> history) {
        CaseView view = opened.view();
        var lines = new ArrayList<FileLine>();
        var signed = signed(Rounds.present(history));
        if (signed.isPresent()) {
            lines.add(line(
                    opened,
                    REPLY,
                    ReplyWords.letter(signed.get().kind()),
                    "签发 " + Dates.full(signed.get().on()),
                    ""));
        } else if (view.draft() != null) {
            lines.add(line(opened, DRAFT, ReplyWords.letter(view.draft().kind()), "签发时编号", "草稿"));
        }
        lines.addAll(earlier(opened));
        if (view.fee() != null) {
            lines.add(line(opened, FEE, "收费通知", Dates.full(view.fee().noticeOn()), ""));
        }
        extended(history).ifPresent(event -> lines.add(line(opened, EXTENSION, "延期答复告知书", Dates.full(event.on()), "")));
        if (view.correction() != null) {
            lines.add(line(
                    opened, CORRECTION, "补正告知书", Dates.full(view.correction().requestedOn()), ""));
        }
        if (view.reading() != null) {
            lines.add(line(opened, RECEIPT, "登记回执", Dates.full(view.reading().receiptDate()), ""));
        }
        return lines;
    }

    /** Replies that were set aside, the latest first. */
    private static List<FileLine> earlier(Opened opened) {
        var replies = opened.view().beside().replies();
        var lines = new ArrayList<FileLine>();
        for (int i = replies.size(); i >= 1; i--) {
            var earlier = replies.get(i - 1);
            String name = ReplyWords.letter(earlier.decision().kind());
            lines.add(line(opened, EARLIER + i, name, "签发 " + Dates.full(earlier.signedOn()), "此前的答复"));
        }
        return lines;
    }

    /** A letter by the word in its address; empty when the case has none of that kind. */
    Optional<Letter> letter(Opened opened, String which, String addressee, Scene scene) {
        CaseView view = opened.view();
        var body = opened.body();
        return switch (which) {
            case DRAFT ->
                Optional.ofNullable(view.draft())
                        .map(d -> Replies.of(
                                view, body, addressee, d.kind(), d.facts(), new Replies.Days(null, scene.today())));
            case REPLY ->
                signed(Rounds.present(desk.history(opened.summary().id())))
                        .map(s -> Replies.of(
                                view, body, addressee, s.kind(), facts(view, s.kind()), days(view, s, scene)));
            case CORRECTION ->
                Optional.ofNullable(view.correction()).map(c -> Notices.correction(view, body, addressee, c));
            case FEE -> Optional.ofNullable(view.fee()).map(f -> Notices.fee(view, body, addressee, f));
            case EXTENSION ->
                extended(desk.history(opened.summary().id())).map(event -> {
                    LocalDate due = scene.due() == null ? scene.today() : scene.due();
                    return Notices.extension(view, body, addressee, event.on(), event.workingDays(), due);
                });
            case RECEIPT ->
                Optional.ofNullable(view.reading()).map(r -> {
                    LocalDate due = scene.calendar().nth(r.receiptDate(), 20);
                    return Notices.receipt(view, body, addressee, r.receiptDate(), due);
                });
            default -> earlier(opened, which, addressee);
        };
    }

    /** A reply that was set aside, as it was sent. */
    private static Optional<Letter> earlier(Opened opened, String which, String addressee) {
        var replies = opened.view().beside().replies();
        return IntStream.rangeClosed(1, replies.size())
                .filter(i -> which.equals(EARLIER + i))
                .mapToObj(i -> replies.get(i - 1))
                .findFirst()
                .map(reply -> Replies.of(
                        opened.view().when(reply),
                        opened.body(),
                        addressee,
                        reply.decision().kind(),
                        reply.decision().facts(),
                        new Replies.Days(reply.signedOn(), reply.sentOn())));
    }

    /** Signed and not yet sent, the letter reads as if it went out today. */
    private static Replies.Days days(CaseView view, Signed signed, Scene scene) {
        LocalDate sent = view.summary().repliedOn();
        if (view.summary().stage() == CaseStage.SIGNED) {
            return new Replies.Days(signed.on(), scene.today());
        }
        return new Replies.Days(signed.on(), sent == null ? signed.on() : sent);
    }

    private static Map<cn.zhiqing.cases.Decision.Fact, String> facts(CaseView view, ReplyKind kind) {
        var draft = view.draft();
        return draft == null || draft.kind() != kind ? Map.of() : draft.facts();
    }

    /** The decision that was signed, or that closed the case. */
    private record Signed(ReplyKind kind, LocalDate on) {}

    private static Optional<Signed> signed(List<TimelineEntry> history) {
        return history.reversed().stream()
                .flatMap(entry -> switch (entry.event()) {
                    case CaseEvent.DecisionSigned it -> Stream.of(new Signed(it.kind(), it.on()));
                    case CaseEvent.Abandoned it -> Stream.of(new Signed(it.kind(), it.on()));
                    case CaseEvent.Withdrawn it -> Stream.of(new Signed(ReplyKind.WITHDRAWN, it.on()));
                    default -> Stream.<Signed>empty();
                })
                .findFirst();
    }

    private static Optional<CaseEvent.DeadlineExtended> extended(List<TimelineEntry> history) {
        return history.reversed().stream()
                .map(TimelineEntry::event)
                .filter(CaseEvent.DeadlineExtended.class::isInstance)
                .map(CaseEvent.DeadlineExtended.class::cast)
                .findFirst();
    }

    private static FileLine line(Opened opened, String which, String name, String note, String tag) {
        return new FileLine("file-text", name, opened.href() + "/letter/" + which, note, tag);
    }
}
