package cn.zhiqing.cases.postal;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.events.PostalEvent;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 收发室: what waits to be posted, what was posted on a day, and what did not arrive, of one's own body. */
@Component
public class PostRoom {

    /** After so many days without a signature somebody asks the post. */
    static final int PATIENCE = 15;

    private static final Refusal NOT_YOURS = new Refusal("NOT_YOUR_ROLE", "", "交寄清单由本机关的经办人写明原因后打印。");
    private static final Refusal STALE = new Refusal("STALE", "", "同事同时打印了交寄清单，这一次没有打印，请再点一次。");

    private final CaseDesk desk;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;
    private final SendingRows rows;
    private final Addressees addressees;
    private final ConsignmentBook book;

    PostRoom(
            CaseDesk desk,
            Bodies bodies,
            Doorkeeper doorkeeper,
            SendingRows rows,
            Addressees addressees,
            ConsignmentBook book) {
        this.desk = desk;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
        this.rows = rows;
        this.addressees = addressees;
        this.book = book;
    }

    public boolean may(Viewer who) {
        return doorkeeper.may(who, Act.RECEIVE_CASE, who.body());
    }

    /** Signed replies of applicants who want them by post. */
    public List<Consignment> waiting(Viewer who) {
        return may(who)
                ? addressees.waiting(who.body()).stream()
                        .flatMap(it ->
                                desk.find(it.request()).stream().map(view -> consignment(who, view, null, it.to())))
                        .toList()
                : List.of();
    }

    public List<Consignment> posted(Viewer who, LocalDate day) {
        return may(who) ? named(who, rows.posted(who.body(), day)) : List.of();
    }

    /** Came back, or without a sign of arrival for too long. */
    public List<Consignment> astray(Viewer who) {
        LocalDate before = book.today().minusDays(PATIENCE);
        return may(who) ? named(who, rows.astray(who.body(), before)) : List.of();
    }

    public List<Sending> of(CaseId request) {
        return rows.of(request);
    }

    private List<Consignment> named(Viewer who, List<Sending> sendings) {
        Map<CaseId, Addressees.To> to =
                addressees.of(sendings.stream().map(Sending::request).distinct().toList());
        return sendings.stream()
                .flatMap(sending -> desk.find(sending.request()).stream()
                        .map(view -> consignment(
                                who, view, sending, to.getOrDefault(sending.request(), Addressees.To.NONE))))
                .toList();
    }

    private Consignment consignment(Viewer who, CaseView view, @Nullable Sending sending, Addressees.To to) {
        CaseSummary c = view.summary();
        return new Consignment(
                c,
                sending,
                letter(view),
                view.applicant().name(),
                view.applicant().address(),
                to.name(),
                to.address(),
                to.phone(),
                doorkeeper.may(who, Act.REVEAL_PERSONAL, c.body(), c.assignee()));
    }

    private String letter(CaseView view) {
        var number = view.letter();
        var reply = view.summary().reply();
        return number == null || reply == null
                ? ""
                : bodies.get(view.summary().body()).shortName()
                        + LetterKind.of(reply).series() + "〔" + number.year() + "〕" + number.number() + "号";
    }

    /** Writes down that the list of a day is printed with whole names where this person may see them; then gives it. */
    public Outcome<List<Consignment>> print(Viewer who, LocalDate day, String reason) {
        if (!may(who) || reason.isBlank()) {
            return Outcome.refused(NOT_YOURS);
        }
        try {
            return Outcome.accepted(book.printed(() -> listed(who, day, reason)));
        } catch (StaleStream meanwhile) {
            return Outcome.refused(STALE);
        }
    }

    private List<Consignment> listed(Viewer who, LocalDate day, String reason) {
        List<Consignment> list = posted(who, day);
        List<CaseId> named = Stream.ofNullable(list)
                .flatMap(List::stream)
                .filter(Consignment::mayName)
                .map(it -> it.summary().id())
                .toList();
        book.write(
                new PostalEvent.ConsignmentPrinted(book.today(), who.body(), day, named, book.keep(reason.strip())),
                who.actor());
        return list;
    }
}
