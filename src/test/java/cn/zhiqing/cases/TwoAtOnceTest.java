package cn.zhiqing.cases;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.PaymentWay;
import cn.zhiqing.cases.fees.FeeLedger;
import cn.zhiqing.cases.postal.PostRoom;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
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
