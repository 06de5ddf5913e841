package cn.zhiqing.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.journal.Followers;
import cn.zhiqing.journal.Head;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.notify.events.WayEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@DisplayName("The postman: a message is posted once, with what it tells of or not at all")
class PostmanTest {

    private NotifyFixture office;

    @BeforeEach
    void open(@TempDir Path home) {
        office = new NotifyFixture(home);
    }

    /** How a module words its own events. */
    private static final class LampWording implements NoticeWording {

        @Override
        public Set<String> streamKinds() {
            return Set.of("lamp");
        }

        @Override
        public List<Notice> of(Recorded recorded) {
            return recorded.event() instanceof WayEvent.WayChanged lamp
                    ? List.of(new Notice(
                            Occasion.event(recorded),
                            "lamp.changed",
                            new Recipient.Colleague(new StaffId(7)),
                            Wording.of("灯：" + lamp.what(), "请去看看。", "/lamps/1")))
                    : List.of();
        }
    }

    @Test
    @DisplayName(
            "the same occasion, kind and recipient is one message, however the address is written; another kind is another")
    void once() {
        assertThat(office.post(NotifyFixture.mail("lamp/1/1"))).isTrue();
        assertThat(office.post(NotifyFixture.mail("lamp/1/1"))).isFalse();
        assertThat(office.post(NotifyFixture.mail("lamp/1/2"))).isTrue();
        assertThat(office.post(NotifyFixture.sms("lamp/1/1"))).isTrue();
        assertThat(office.postman.deliveries(new Occasion("lamp/1/1"))).hasSize(2);
    }

    @Test
    @DisplayName("rolled back with what it tells of, it never was; outside a transaction it is refused")
    void withTheAct() {
        assertThatThrownBy(() -> office.postman.post(NotifyFixture.mail("lamp/1/1")))
                .isInstanceOf(IllegalStateException.class);
        office.journal.transaction().executeWithoutResult(status -> {
            office.postman.post(NotifyFixture.mail("lamp/1/1"));
            status.setRollbackOnly();
        });
        assertThat(office.postman.delivery(NotifyFixture.mail("lamp/1/1"))).isEmpty();
    }

    @Test
    @DisplayName("recipient, subject and text stand sealed in the table; a row moved to another place does not open")
    void sealed() {
        office.post(NotifyFixture.mail("lamp/1/1"));
        String row = office.jdbc
                .sql("SELECT recipient || subject || body FROM notify.message")
                .query((r, _) -> new String(r.getBytes(1), StandardCharsets.UTF_8))
                .single();
        assertThat(row).doesNotContain("example", "灯", "修好");
    }

    @Test
    @DisplayName("an address that cannot be one fails nobody's act; the message stands among the undelivered")
    void wrongAddress() {
        var wrong = new Notice(
                new Occasion("lamp/1/1"),
                "lamp.lit",
                new Recipient.Mail(cn.zhiqing.privacy.Secret.of("nobody")),
                Wording.of("a", "b", ""));
        assertThat(office.post(wrong)).isTrue();
        assertThat(office.delivery(wrong).setback()).isEqualTo(Setback.ADDRESS_WRONG);
        assertThat(office.desk().undelivered(0, 10)).hasSize(1);
    }

    @Test
    @DisplayName(
            "a module's words for its events are posted once, also when the follower is rebuilt; old events are no news")
    void followed() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("lamps", new LampWording());
        var follower = new NoticeFollower(
                beans.getBeanProvider(NoticeWording.class), office.postman, office.founding(), office.clock);
        Followers followers = office.journal.followers(follower);
        var lamp = new StreamId("lamp", 1);
        office.journal.inTransaction(() -> office.journal
                .journal()
                .append(
                        lamp,
                        Head.EMPTY,
                        List.of(new WayEvent.WayChanged("old")),
                        Actor.MACHINE,
                        NotifyFixture.AFTERNOON.minus(Duration.ofDays(8))));
        office.journal.inTransaction(() -> office.journal
                .journal()
                .append(
                        lamp,
                        office.journal.journal().head(lamp),
                        List.of(new WayEvent.WayChanged("new")),
                        Actor.MACHINE,
                        NotifyFixture.AFTERNOON));
        assertThat(followers.catchUp()).isTrue();
        assertThat(followers.rebuild("notify.wording")).isTrue();
        var inbox = new Inbox(office.jdbc, office.sealer, office.clock);
        assertThat(inbox.lines(new StaffId(7), 0, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.subject().disclose()).isEqualTo("灯：new"));
    }

    @Test
    @DisplayName("everybody reads their own notices, the unread first")
    void inbox() {
        for (int i = 1; i <= 3; i++) {
            office.post(NotifyFixture.colleague("lamp/1/" + i, 7));
        }
        office.post(NotifyFixture.colleague("lamp/1/1", 8));
        var inbox = new Inbox(office.jdbc, office.sealer, office.clock);
        var me = new StaffId(7);
        assertThat(inbox.unread(me)).isEqualTo(3);
        long newest = inbox.lines(me, 0, 1).getFirst().id();
        assertThat(inbox.read(new StaffId(8), newest)).isEmpty();
        assertThat(inbox.read(me, newest)).isPresent();
        assertThat(inbox.lines(me, 0, 10).getLast().id()).isEqualTo(newest);
        assertThat(inbox.readAll(me, newest)).isEqualTo(2);
        assertThat(inbox.unread(me)).isZero();
        assertThat(inbox.unread(new StaffId(8))).isOne();
    }
}
