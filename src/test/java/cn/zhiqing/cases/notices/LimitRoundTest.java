package cn.zhiqing.cases.notices;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.database.Founding;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.notify.Inbox;
import cn.zhiqing.notify.Notice;
import cn.zhiqing.notify.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("期限提醒 and words for events, on a real database")
class LimitRoundTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    private final CaseOffice office = CaseOffice.open();
    private final LimitRound round = office.bean(LimitRound.class);

    @BeforeEach
    void staff() {
        person(11, "CLERK");
        person(21, "DISCLOSURE_OFFICE");
        person(12, "REVIEWER");
        person(13, "SIGNATORY");
    }

    private void person(long id, String role) {
        var sql = JdbcClient.create(office.owner());
        sql.sql(
                        "INSERT INTO access.staff (id, login, name, body, enabled) OVERRIDING SYSTEM VALUE VALUES (?, ?, '某人', 7, true)")
                .params(id, "p" + id)
                .update();
        sql.sql("INSERT INTO access.post (staff, body, role) VALUES (?, 7, ?)")
                .params(id, role)
                .update();
    }

    private CaseId received(Channel channel) {
        Receipt receipt = office.intake()
                .receive(KJJ, channel, RECEIVED, null, CaseOffice.application(), CLERK.actor())
                .orThrow();
        return receipt.id();
    }

    private void act(CaseCommand command) {
        office.desk()
                .handle(
                        command,
                        CLERK,
                        office.desk().summary(command.id()).orElseThrow().version())
                .orThrow();
    }

    private int told(long staff) {
        return office.bean(Inbox.class).size(new StaffId(staff));
    }

    @Test
    @DisplayName("five, two, none left and overdue: each once, however often the round goes, to who works on it")
    void thresholds() {
        CaseId id = received(Channel.IN_PERSON);
        act(new CaseCommand.Register(id, RECEIVED));
        act(new CaseCommand.Assign(id, RECEIVED, new StaffId(11)));
        LocalDate due = java.util.Objects.requireNonNull(
                office.desk().summary(id).orElseThrow().due());
        for (LocalDate day = RECEIVED; day.isBefore(due.plusDays(20)); day = day.plusDays(1)) {
            round.go(day);
            round.go(day);
        }
        assertThat(told(11)).isEqualTo(4);
        assertThat(told(21)).as("overdue is told to the office too").isEqualTo(1);
        assertThat(office.bean(Inbox.class).lines(new StaffId(11), 0, 9))
                .allSatisfy(line -> assertThat(line.subject().disclose())
                        .contains("市科技局", "2026-0001")
                        .doesNotContain("林晓岚", "经十一路"));
    }

    @Test
    @DisplayName("a limit that the law begins anew is another limit; handing the case on begins none")
    void anew() {
        CaseId id = received(Channel.IN_PERSON);
        act(new CaseCommand.Register(id, RECEIVED));
        act(new CaseCommand.Assign(id, RECEIVED, new StaffId(11)));
        LocalDate due = java.util.Objects.requireNonNull(
                office.desk().summary(id).orElseThrow().due());
        assertThat(round.go(due)).isEqualTo(1);
        act(new CaseCommand.ReturnAssignment(id, RECEIVED, "不是我的"));
        assertThat(round.go(due)).isZero();
        act(new CaseCommand.RequestCorrection(id, RECEIVED, 15, "请写明文件的年份"));
        act(new CaseCommand.ReceiveCorrection(id, RECEIVED.plusDays(3), "已补"));
        LocalDate anew = java.util.Objects.requireNonNull(
                office.desk().summary(id).orElseThrow().due());
        assertThat(anew).isAfter(due);
        assertThat(round.go(anew)).isEqualTo(1);
    }

    @Test
    @DisplayName("条例第三十一条: what was not confirmed on its day is reminded of once on each working day after it")
    void unconfirmed() {
        received(Channel.MAIL_PLAIN);
        int days = IntStream.range(0, 7)
                .map(i -> round.go(RECEIVED.plusDays(i)) + round.go(RECEIVED.plusDays(i)))
                .sum();
        assertThat(days).isEqualTo(4);
        assertThat(told(21)).isEqualTo(4);
    }

    @Test
    @DisplayName("what lies long back is no news: a year lived again reminds nobody")
    void longAgo() {
        received(Channel.IN_PERSON);
        received(Channel.ONLINE);
        assertThat(round.go(RECEIVED.plusYears(1))).isZero();
    }

    @Test
    @DisplayName("the words of an event go to the applicant's chosen way and to the office, not to who did it")
    void wording() {
        CaseId id = received(Channel.ONLINE);
        List<Notice> notices = office.bean(CaseWording.class)
                .of(office.bean(Journal.class).read(id.stream()).getFirst());
        assertThat(notices).extracting(Notice::kind).containsExactly("case.receipt", "case.confirm");
        assertThat(notices.getFirst().to()).isInstanceOf(Recipient.Mail.class);
        assertThat(notices.get(1).to()).isEqualTo(new Recipient.Colleague(new StaffId(21)));
        assertThat(notices.get(1).wording().link()).isEqualTo("/cases/kjj-2026-0001");
        assertThat(notices.toString()).doesNotContain("林晓岚", "lin@example.com");
    }

    @Test
    @DisplayName("what a first start lived is no news, nor anything while it lives")
    void founding() {
        var founding = new Founding(office.sql());
        Instant now = Instant.parse("2026-03-02T08:00:00Z");
        assertThat(founding.isNews(now)).isTrue();
        office.sql()
                .sql("INSERT INTO database.first_start (name) VALUES ('city')")
                .update();
        assertThat(founding.isNews(now)).isFalse();
        office.sql()
                .sql("UPDATE database.first_start SET finished_at = '2026-03-02T09:00:00Z'")
                .update();
        assertThat(founding.isNews(now)).isFalse();
        assertThat(founding.isNews(now.plusSeconds(7200))).isTrue();
    }
}
