package cn.zhiqing.cases;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.asks.AskCommand;
import cn.zhiqing.cases.asks.AskDesk;
import cn.zhiqing.cases.asks.AskView;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.events.PaymentWay;
import cn.zhiqing.cases.fees.FeeLedger;
import cn.zhiqing.cases.material.Material;
import cn.zhiqing.cases.material.Materials;
import cn.zhiqing.cases.postal.PostRoom;
import cn.zhiqing.documents.files.CheckedFile;
import cn.zhiqing.documents.files.FileGate;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.Secret;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("two people at once: the second is told to look again, and nothing is written twice")
class TwoAtOnceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final CaseOffice office = CaseOffice.open();

    @Test
    @DisplayName("国办函〔2020〕109号: a refund registered by a colleague meanwhile")
    void refund() {
        CaseId id = paid();
        CaseSummary summary = office.desk().summary(id).orElseThrow();
        int notice = office.bean(Journal.class).read(new StreamId("case", id.value())).stream()
                .filter(it -> it.event() instanceof CaseEvent.FeeNoticeSent)
                .mapToInt(Recorded::seq)
                .findFirst()
                .orElseThrow();
        FeeLedger ledger = office.bean(FeeLedger.class);
        assertThat(codes(second(() -> ledger.refund(summary, CLERK, notice, 100, "T-1", "算错"))))
                .containsExactly("STALE");
        assertThat(office.bean(Journal.class).read(new StreamId("fee", id.value())))
                .hasSize(1);
    }

    @Test
    @DisplayName("the list of a day printed by a colleague meanwhile")
    void consignment() {
        PostRoom room = office.bean(PostRoom.class);
        assertThat(codes(second(() -> room.print(CLERK, DAY, "交邮局收寄")))).containsExactly("STALE");
        assertThat(room.print(CLERK, DAY, "交邮局收寄").isAccepted()).isTrue();
    }

    @Test
    @DisplayName("个人信息保护法第五十一条: two who look into the same file at once both see it, and both looks are written down")
    void looks() {
        CaseSummary summary = office.desk().summary(paid()).orElseThrow();
        Materials materials = office.bean(Materials.class);
        String ref = Long.toString(attached(materials, summary));
        Supplier<Outcome<Material>> look = () -> materials.open(summary, CLERK, ref, "核对证件");
        assertThat(together(look, look)).allMatch(Outcome::isAccepted);
        assertThat(written("material", summary)).isEqualTo(3);
        assertThat(codes(second(look)))
                .as("begun before the other, done after it: told to look again")
                .containsExactly("STALE");
        assertThat(written("material", summary)).isEqualTo(4);
    }

    @Test
    @DisplayName(
            "two who take the same file off at once: the second learns that it is off already, and nothing is written twice")
    void takenOff() {
        CaseSummary summary = office.desk().summary(paid()).orElseThrow();
        Materials materials = office.bean(Materials.class);
        long file = attached(materials, summary);
        Supplier<Outcome<Long>> off = () -> materials.remove(summary, CLERK, file, "收错了");
        assertThat(together(off, off))
                .extracting(TwoAtOnceTest::codes)
                .containsExactly(List.of(), List.of("NOT_FOUND"));
        assertThat(written("material", summary)).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "第四十一条: two who check the same wish at once: one finding counts, the other person is told to look again")
    void asks() {
        AskDesk desk = office.bean(AskDesk.class);
        var ask = new AskCommand.Receive(
                AskKind.RECORDS,
                DAY,
                Channel.MAIL_SIGNED,
                null,
                1,
                new AskCommand.Person(Secret.of("林晓岚"), Secret.of("370102199001011234"), Secret.of("13812345678")),
                Secret.of("出生年份有误"),
                Secret.of("户口簿"));
        long id = office.on("2026-03-02", () -> desk.receive(ask, CLERK).orThrow());
        Supplier<Outcome<AskView>> check =
                () -> office.on("2026-03-03", () -> desk.handle(id, new AskCommand.Check(DAY, true, "确有误"), CLERK, 1));
        assertThat(together(check, check))
                .extracting(TwoAtOnceTest::codes)
                .containsExactly(List.of(), List.of("STALE"));
        assertThat(office.bean(Journal.class).read(new StreamId("ask", id))).hasSize(2);
    }

    @Test
    @DisplayName("notes of two colleagues at once are both kept")
    void notes() {
        CaseSummary summary = office.desk().summary(paid()).orElseThrow();
        Margin margin = office.bean(Margin.class);
        Supplier<Outcome<Long>> note = () -> margin.write(summary, CLERK, "等国土局回话");
        assertThat(together(note, note)).allMatch(Outcome::isAccepted);
        assertThat(margin.notes(CLERK, summary)).hasSize(2);
    }

    private long attached(Materials materials, CaseSummary summary) {
        byte[] bytes = "申请书的扫描件".getBytes(StandardCharsets.UTF_8);
        try (CheckedFile file = office.bean(FileGate.class)
                .examine("申请书.txt", new ByteArrayInputStream(bytes))
                .orThrow()) {
            return materials
                    .attach(summary, CLERK, MaterialKind.APPLICATION, file)
                    .orThrow();
        }
    }

    private int written(String stream, CaseSummary summary) {
        return office.bean(Journal.class)
                .read(new StreamId(stream, summary.id().value()))
                .size();
    }

    /** Does the first act, and the second before the first is committed; the second waits for the first, or is done. */
    private <T> List<Outcome<T>> together(Supplier<Outcome<T>> first, Supplier<Outcome<T>> second) {
        var begun = new CompletableFuture<CompletableFuture<Outcome<T>>>();
        Outcome<T> one =
                Objects.requireNonNull(office.bean(TransactionTemplate.class).execute(_ -> {
                    Outcome<T> done = first.get();
                    CompletableFuture<Outcome<T>> other = CompletableFuture.supplyAsync(second);
                    await(() -> other.isDone() || someoneWaits());
                    begun.complete(other);
                    return done;
                }));
        return List.of(one, begun.join().join());
    }

    private boolean someoneWaits() {
        return office.sql()
                .sql(
                        "SELECT EXISTS (SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database OR l.database IS NULL"
                                + " WHERE NOT l.granted AND d.datname = current_database())")
                .query(Boolean.class)
                .single();
    }

    private static void await(BooleanSupplier come) {
        Instant until = CityClock.system().instant().plusSeconds(30);
        while (!come.getAsBoolean()) {
            assertThat(CityClock.system().instant()).as("nobody came").isBefore(until);
            Thread.onSpinWait();
        }
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }

    /** Does the act while a colleague does it too, who began later and is done first. */
    private <T> T second(Supplier<T> act) {
        return Objects.requireNonNull(office.bean(TransactionTemplate.class).execute(status -> {
            office.sql()
                    .sql("SELECT pg_current_xact_id()::text")
                    .query(String.class)
                    .single();
            CompletableFuture.supplyAsync(act).join();
            status.setRollbackOnly();
            return act.get();
        }));
    }

    private CaseId paid() {
        CaseId id = office.on(
                "2026-03-02",
                () -> office.intake()
                        .receive(KJJ, Channel.IN_PERSON, DAY, null, CaseOffice.application(), CLERK.actor())
                        .orThrow()
                        .id());
        act(new CaseCommand.Register(id, DAY));
        act(new CaseCommand.Assign(id, DAY, CLERK.id()));
        act(new CaseCommand.IssueFeeNotice(id, DAY, FeeBasis.PAGES, 150, 0));
        act(new CaseCommand.RecordFeeNoticeReceived(id, DAY));
        act(new CaseCommand.RecordPayment(id, DAY, "3701-0001", PaymentWay.BANK));
        return id;
    }

    private void act(CaseCommand command) {
        office.on(
                "2026-03-02",
                () -> office.desk()
                        .handle(
                                command,
                                CLERK,
                                office.desk()
                                        .summary(command.id())
                                        .orElseThrow()
                                        .version())
                        .orThrow());
    }
}
