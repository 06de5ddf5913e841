package cn.zhiqing.site;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.FeeEvent;
import cn.zhiqing.cases.events.Reassessment;
import cn.zhiqing.cases.events.RefusalReassessed;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.precedents.PrecedentCommand;
import cn.zhiqing.precedents.PrecedentDesk;
import cn.zhiqing.precedents.PrecedentEntry;
import cn.zhiqing.precedents.PrecedentText;
import cn.zhiqing.privacy.Forgetful;
import cn.zhiqing.privacy.KeyRotation;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.supervision.UrgeCommand;
import cn.zhiqing.supervision.UrgeDesk;
import cn.zhiqing.supervision.UrgeEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("个人信息保护法第四十七条: destruction of a case reaches every store of words")
class EveryForgettingTest {

    private static final String CASES = "caseForgetting";
    private static final String MESSAGES = "messageForgetting";
    private static final String PRECEDENTS = "precedentForgetting";
    private static final String URGES = "urgeForgetting";

    /** Sealed columns and the bean that forgets what they say of a case. */
    private static final Map<String, String> FORGOTTEN = Map.ofEntries(
            entry("cases.application.sealed", CASES),
            entry("cases.letter.sealed", CASES),
            entry("cases.letter_part.sealed", CASES),
            entry("cases.note.sealed", CASES),
            entry("cases.text.sealed", CASES),
            entry("documents.file.sealed", CASES),
            entry("documents.file_piece.sealed", CASES),
            entry("documents.signed.sealed", CASES),
            entry("exchange.hand_over.sealed", "outgoingItems"),
            entry("notify.enclosure.content", MESSAGES),
            entry("notify.enclosure.name", MESSAGES),
            entry("notify.message.body", MESSAGES),
            entry("notify.message.recipient", MESSAGES),
            entry("notify.message.subject", MESSAGES),
            entry("precedents.text.sealed", PRECEDENTS),
            entry("supervision.text.sealed", URGES));

    /** Sealed columns that nobody is asked to forget, with the reason. */
    private static final Map<String, String> NOT_ASKED = Map.ofEntries(
            entry("archive.content.sealed", "the archive deletes the package itself, in the same transaction"),
            entry("archive.text.sealed", "the archive forgets its reasons itself, in the same transaction"),
            entry("cases.draft.answers", "before there is a request; gone after seven days"),
            entry("documents.signing_key.sealed", "a key of a body"),
            entry("exchange.answer.sealed", "gone after thirty days, long before any keeping ends"),
            entry("exchange.endpoint.sealed", "a key of another system"),
            entry("exchange.peer.sealed", "a key of another system"),
            entry("notify.mail.heading", "letters that became no request; what became one lies in cases.letter"),
            entry("notify.mail_raw.sealed", "letters that became no request; what became one lies in cases.letter"),
            entry("notify.setting.sealed", "settings"),
            entry("site.kept_form.sealed", "what somebody typed when the session ended; gone within hours"),
            entry(
                    "supervision.digest_choice.sealed",
                    "where a member of staff reads the weekly digest; nothing of a request"));

    private final WholeCity city = WholeCity.shared();
    private final LocalDate today = city.bean(CityClock.class).today();

    private Viewer viewer(String login) {
        var book = city.bean(StaffBook.class);
        return book.viewer(book.byLogin(login).orElseThrow().id()).orElseThrow();
    }

    private CaseSummary summary(CaseId id) {
        return city.bean(CaseDesk.class).summary(id).orElseThrow();
    }

    private void act(Viewer who, CaseCommand command) {
        city.bean(CaseDesk.class)
                .handle(command, who, summary(command.id()).version())
                .orThrow();
    }

    private int forget(String store, CaseId id) {
        return Objects.requireNonNull(city.bean(TransactionTemplate.class)
                .execute(_ -> city.bean(store, Forgetful.class).forget(id)));
    }

    @Test
    @DisplayName("each sealed column is forgotten by a store that says so, or named here with the reason why not")
    void everyColumn() {
        assertThat(Stream.concat(FORGOTTEN.keySet().stream(), NOT_ASKED.keySet().stream()))
                .as("a new sealed column needs a bean of type privacy.Forgetful, or a reason")
                .containsExactlyInAnyOrderElementsOf(city.bean(KeyRotation.class).left().stream()
                        .map(KeyRotation.Left::store)
                        .toList());
        FORGOTTEN
                .values()
                .forEach(store ->
                        assertThat(city.bean(store, Forgetful.class).label()).isNotBlank());
    }

    @Test
    @DisplayName("reasons of refunds and of reassessments stand beside the case and go with it")
    void besideTheCase() {
        CaseId id = arrived("13605310681");
        city.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            var texts = city.bean(LooseTexts.class);
            var journal = city.bean(Journal.class);
            var now = city.bean(CityClock.class).instant();
            long refund = texts.keep("退给夏侯明月");
            long judged = texts.keep("夏侯明月已经领取");
            journal.append(
                    new StreamId("fee", id.value()),
                    new FeeEvent.FeeRefunded(today, id, 1, 100, "V-1", refund),
                    Actor.MACHINE,
                    now);
            journal.append(
                    new StreamId("reassessment", id.value()),
                    new RefusalReassessed(
                            today, id, city.kjj, ReplyKind.REFUSE_THIRD, Reassessment.MAY_BE_PUBLISHED, true, judged),
                    Actor.MACHINE,
                    now);
            city.bean(CASES, Forgetful.class).forget(id);
            assertThat(texts.open(List.of(refund, judged)).values()).allMatch(String::isEmpty);
            status.setRollbackOnly();
        });
    }

    @Test
    @DisplayName("urge letters and unshared editions say nothing more of the case; that they were there stays")
    void lettersAndEditions() {
        city.person("duban-f", "顾督办", city.city, Role.SUPERVISOR);
        city.person("shenhe-f", "邵再核", city.kjj, Role.REVIEWER);
        Viewer clerk = viewer("hejing");
        Viewer supervisor = viewer("duban-f");
        CaseId id = arrived("13605310682");
        var urges = city.bean(UrgeDesk.class);
        var urge = urges.send(
                        new UrgeCommand.SendUrge(
                                city.city, city.kjj, List.of(id), Secret.of("夏侯明月来电催办，请尽快答复申请人"), today.plusDays(20)),
                        supervisor)
                .orThrow();
        closed(id, clerk);
        var desk = city.bean(PrecedentDesk.class);
        var text = new PrecedentText(
                Arrays.stream(PrecedentText.Part.values())
                        .collect(Collectors.toMap(Function.identity(), part -> "补贴发放依据的公开")),
                List.of());
        var made = desk.propose(summary(id), text, clerk).orThrow();
        var returned = desk.handle(
                        new PrecedentCommand.Return(made.id(), Secret.of("还能认出申请人")),
                        viewer("shenhe-f"),
                        made.version())
                .orThrow();
        assertThat(forget(URGES, id)).isEqualTo(1);
        assertThat(forget(PRECEDENTS, id)).isEqualTo(2);
        assertThat(urges.history(urge)).hasSize(1).extracting(UrgeEntry::text).containsExactly("");
        assertThat(desk.text(returned, 1).parts().values()).allMatch(String::isEmpty);
        assertThat(desk.history(returned))
                .hasSize(2)
                .extracting(PrecedentEntry::reason)
                .containsOnly("");
    }

    private CaseId arrived(String phone) {
        return city.arrived(
                        city.kjj,
                        viewer("hejing").id(),
                        WholeCity.asked("夏侯明月", "370102198911113218", phone, "技改补贴的发放依据"))
                .id();
    }

    private void closed(CaseId id, Viewer clerk) {
        Viewer reviewer = viewer("shenhe-f");
        var decision = new Decision(ReplyKind.GRANT, List.of(), Map.of(Decision.Fact.MATERIAL, "文件一份"));
        act(clerk, new CaseCommand.Register(id, today));
        act(clerk, new CaseCommand.Assign(id, today, clerk.id()));
        act(clerk, new CaseCommand.ProposeDecision(id, today, decision));
        act(reviewer, new CaseCommand.PassReview(id, today, ReviewStep.SECRECY, ""));
        act(reviewer, new CaseCommand.PassReview(id, today, ReviewStep.LEGAL, "合法"));
        act(viewer("zhoujianguo"), new CaseCommand.SignDecision(id, today));
        act(clerk, new CaseCommand.DispatchReply(id, today, DispatchWay.EMAIL, null));
        act(clerk, new CaseCommand.RecordService(id, today));
    }
}
