package cn.zhiqing.cases;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static cn.zhiqing.cases.CaseOffice.REVIEWER;
import static cn.zhiqing.cases.CaseOffice.SIGNATORY;
import static cn.zhiqing.cases.CaseOffice.application;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaseDeskTest {

    private static CaseOffice office;

    @BeforeAll
    static void open() {
        office = CaseOffice.open();
    }

    @Test
    @DisplayName("a request lives from receipt to archive (条例第四十五条), and the row, the fold and the timeline agree")
    void wholeLife() {
        Receipt receipt = receive("2026-03-02");
        CaseSummary end = live(receipt.id());

        assertThat(end.stage()).isEqualTo(CaseStage.ARCHIVED);
        assertThat(end.version()).isEqualTo(10);
        assertThat(office.desk().summary(receipt.id())).contains(end);
        CaseView view = office.desk().find(receipt.id()).orElseThrow();
        assertThat(view.summary()).isEqualTo(end);
        assertThat(view.applicant().name()).isEqualTo("林*岚");
        assertThat(view.draft()).isNotNull();
        assertThat(view.draft().facts()).containsEntry(Fact.MATERIAL, "征收补偿方案批复一份");
        assertThat(office.desk().history(receipt.id()))
                .hasSize(10)
                .extracting(TimelineEntry::sentence)
                .last()
                .asString()
                .contains("归档");
    }

    @Test
    @DisplayName("numbers run without gaps per body and year, also when an intake is refused or fails")
    void numbers() {
        var own = CaseOffice.open();
        assertThat(receive(own, "2026-03-02").number()).hasToString("2026-0001");
        assertThat(own.intake()
                        .receive(KJJ, Channel.IN_PERSON, LocalDate.of(2099, 1, 1), null, application(), CLERK.actor())
                        .reasons())
                .extracting(Refusal::code)
                .contains("FUTURE_DAY");
        try {
            own.desk().inOneTransaction(() -> {
                receive(own, "2026-03-02");
                throw new IllegalStateException("the import broke");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("import broke");
        }
        assertThat(receive(own, "2026-03-03").number()).hasToString("2026-0002");
    }

    @Test
    @DisplayName("two clerks act on the same case: the second is told that someone changed it meanwhile")
    void stale() {
        CaseId id = receive("2026-03-02").id();
        var first = new CaseCommand.Register(id, LocalDate.of(2026, 3, 2));
        assertThat(office.desk().handle(first, CLERK, 1).isAccepted()).isTrue();
        assertThat(office.desk().handle(first, CLERK, 1).reasons())
                .extracting(Refusal::code)
                .containsExactly("STALE");
        var other = office.another();
        assertThat(other.desk()
                        .handle(new CaseCommand.Withdraw(id, LocalDate.of(2026, 3, 2), ""), Actor.APPLICANT, 2)
                        .isAccepted())
                .isTrue();
        assertThat(office.desk()
                        .handle(new CaseCommand.Assign(id, LocalDate.of(2026, 3, 2), CLERK.id()), CLERK, 2)
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("STALE");
        assertThat(office.desk().summary(id).orElseThrow().stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    @DisplayName("in one transaction many lives are written in batches and equal those written act by act")
    void bulk() {
        var own = CaseOffice.open();
        CaseId single = receive(own, "2026-03-02").id();
        CaseSummary one = live(own, single);
        List<CaseSummary> many = own.desk().inOneTransaction(() -> {
            var lives = new java.util.ArrayList<CaseSummary>();
            for (int i = 0; i < 20; i++) {
                lives.add(live(own, receive(own, "2026-03-02").id()));
            }
            return lives;
        });
        for (CaseSummary row : many) {
            assertThat(own.desk().summary(row.id())).contains(row);
            assertThat(row)
                    .usingRecursiveComparison()
                    .ignoringFields("id", "number", "applicationId")
                    .isEqualTo(one);
            assertThat(own.desk().find(row.id()).orElseThrow().summary()).isEqualTo(row);
        }
        assertThat(many).extracting(row -> row.number().number()).containsExactlyElementsOf(range(2, 22));
        assertThat(own.sql()
                        .sql("SELECT last FROM cases.counter ORDER BY series")
                        .query(Integer.class)
                        .list())
                .containsExactly(21, 21);
    }

    @Test
    @DisplayName("every row can be derived from the journal again and is the same")
    void rebuild() {
        var own = CaseOffice.open();
        live(own, receive(own, "2026-03-02").id());
        CaseId referred = receive(own, "2026-03-03").id();
        act(own, referred, CLERK, v -> new CaseCommand.Register(referred, LocalDate.of(2026, 3, 3)));
        act(
                own,
                referred,
                CLERK,
                v -> new CaseCommand.ReferToBody(referred, LocalDate.of(2026, 3, 4), CaseOffice.ZYJ, "由该局制作"));
        List<Map<String, Object>> before =
                own.sql().sql("SELECT * FROM cases.request ORDER BY id").query().listOfRows();
        own.sql()
                .sql("UPDATE cases.request SET stage = 0, due = NULL, version = version - 1, open = true")
                .update();
        assertThat(own.desk().rebuild()).isEqualTo(3);
        assertThat(own.sql()
                        .sql("SELECT * FROM cases.request ORDER BY id")
                        .query()
                        .listOfRows())
                .isEqualTo(before);
    }

    @Test
    @DisplayName(
            "query code and last four of the identity number or phone open the own request; anything else opens nothing")
    void tracking() {
        Receipt receipt = receive("2026-03-02");
        assertThat(receipt.queryCode().disclose().replace("-", "")).hasSize(20);
        for (String factor : List.of("1234", "5678")) {
            assertThat(office.tracking().find(receipt.queryCode(), Secret.of(factor)))
                    .hasValueSatisfying(t -> assertThat(t.summary().id()).isEqualTo(receipt.id()));
        }
        assertThat(office.tracking().find(receipt.queryCode(), Secret.of("0000")))
                .isEmpty();
        assertThat(office.tracking().find(receipt.queryCode(), Secret.of(""))).isEmpty();
        assertThat(office.tracking().find(Secret.of("ABCDE-ABCDE-ABCDE-ABCDE"), Secret.of("1234")))
                .isEmpty();
        assertThat(office.tracking().of(receipt.id()).orElseThrow().mayDo()).contains(CaseAct.WITHDRAW);
    }

    @Test
    @DisplayName("a reveal needs a reason and is journaled; nothing personal stands in any table in plain")
    void reveal() {
        Receipt receipt = receive("2026-03-02");
        assertThat(office.desk().reveal(receipt.id(), CLERK, " ").reasons())
                .extracting(Refusal::code)
                .containsExactly("REASON_MISSING");
        Application whole =
                office.desk().reveal(receipt.id(), CLERK, "电话核实申请内容").orThrow();
        assertThat(whole.name().disclose()).isEqualTo("林晓岚");
        for (String table : List.of("cases.application", "cases.text", "cases.request", "journal.event")) {
            assertThat(office.sql()
                            .sql("SELECT count(*) FROM " + table + " t WHERE t::text LIKE '%林晓岚%' OR t::text LIKE"
                                    + " '%13812345678%' OR t::text LIKE '%电话核实%'")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    @DisplayName("the queue puts what is about to be late first and counts lights with words")
    void queue() {
        var own = CaseOffice.open();
        receive(own, "2026-11-20");
        receive(own, "2026-10-10");
        receive(own, "2026-11-02");
        Queue queue = own.on("2026-11-21", () -> own.desk().queue(QueueQuery.open(KJJ)));
        assertThat(queue.total()).isEqualTo(3);
        assertThat(queue.rows()).extracting(row -> row.light()).first().isEqualTo(Light.OVERDUE);
        assertThat(queue.lights()).containsEntry(Light.OVERDUE, 1L);
        assertThat(queue.rows().getFirst().applicant()).isEqualTo("林*岚");
        assertThat(queue.rows().getFirst().subject()).startsWith("经十一路");
    }

    @Test
    @DisplayName("another body's case does not exist for who has no role there")
    void otherBody() {
        CaseId id = receive("2026-03-02").id();
        Viewer stranger = Viewer.at(
                CaseOffice.ZYJ, new cn.zhiqing.kernel.StaffId(99), "外人", cn.zhiqing.access.Role.DISCLOSURE_OFFICE);
        assertThat(office.desk()
                        .handle(new CaseCommand.Register(id, LocalDate.of(2026, 3, 2)), stranger, 1)
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("NOT_FOUND");
        assertThat(office.desk().possible(id, stranger)).isEmpty();
    }

    @Test
    @DisplayName(
            "online, what article 29 asks for is missing at once; on paper it is taken, registered, and what is missing marked (条例第二十九条、第三十条)")
    void incomplete() {
        var empty =
                Application.by(cn.zhiqing.cases.events.ApplicantKind.NATURAL).filled();
        var day = LocalDate.of(2026, 3, 2);
        assertThat(office.intake()
                        .receive(KJJ, Channel.ONLINE, day, day, empty, Actor.APPLICANT)
                        .reasons())
                .extracting(Refusal::code)
                .contains("A29_NAME", "A29_IDENTITY", "A29_CONTACT", "A29_CONTENT");
        CaseId id = office.intake()
                .receive(KJJ, Channel.MAIL_SIGNED, day, null, empty, CLERK.actor())
                .orThrow()
                .id();
        office.desk().handle(new CaseCommand.Register(id, day), CLERK, 1).orThrow();
        assertThat(office.desk().find(id).orElseThrow().missing()).hasSize(4);
    }

    static CaseSummary live(CaseId id) {
        return live(office, id);
    }

    static CaseSummary live(CaseOffice own, CaseId id) {
        LocalDate d = LocalDate.of(2026, 3, 2);
        var decision = new Decision(ReplyKind.GRANT, List.of(), Map.of(Fact.MATERIAL, "征收补偿方案批复一份"));
        CaseDesk desk = own.desk();
        desk.handle(new CaseCommand.Register(id, d), CLERK, 1).orThrow();
        desk.handle(new CaseCommand.Assign(id, d.plusDays(1), CLERK.id()), CLERK, 2)
                .orThrow();
        desk.handle(new CaseCommand.ProposeDecision(id, d.plusDays(2), decision), CLERK, 3)
                .orThrow();
        desk.handle(new CaseCommand.PassReview(id, d.plusDays(3), ReviewStep.SECRECY, ""), REVIEWER, 4)
                .orThrow();
        desk.handle(new CaseCommand.PassReview(id, d.plusDays(3), ReviewStep.LEGAL, "合法"), REVIEWER, 5)
                .orThrow();
        desk.handle(new CaseCommand.SignDecision(id, d.plusDays(4)), SIGNATORY, 6)
                .orThrow();
        desk.handle(new CaseCommand.DispatchReply(id, d.plusDays(4), DispatchWay.EMAIL, null), CLERK, 7)
                .orThrow();
        desk.handle(new CaseCommand.RecordService(id, d.plusDays(5)), CLERK, 8).orThrow();
        return desk.handle(new CaseCommand.Archive(id, d.plusDays(5)), CLERK, 9).orThrow();
    }

    private static CaseSummary act(CaseOffice own, CaseId id, Viewer who, Function<Integer, CaseCommand> ask) {
        int version = own.bean(cn.zhiqing.cases.store.CaseFiles.class)
                .held(id, -1)
                .orElseThrow()
                .file()
                .version();
        return own.desk().handle(ask.apply(version), who, version).orThrow();
    }

    private static Receipt receive(String day) {
        return receive(office, day);
    }

    private static Receipt receive(CaseOffice own, String day) {
        return own.intake()
                .receive(KJJ, Channel.IN_PERSON, LocalDate.parse(day), null, application(), CLERK.actor())
                .orThrow();
    }

    private static List<Integer> range(int from, int to) {
        return java.util.stream.IntStream.range(from, to).boxed().toList();
    }
}
