package cn.zhiqing.notify;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.journal.JournalFixture;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.Digests;
import cn.zhiqing.privacy.PrivacyFixture;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The post office on a fresh database, with a clock that is moved by hand and without a container. */
public final class NotifyFixture {

    /** A Tuesday afternoon in Jinan. */
    public static final Instant AFTERNOON = Instant.parse("2026-03-03T07:00:00Z");

    public static final Actor.Staff ADMIN = new Actor.Staff(new StaffId(1), new BodyId(1));

    private final AtomicReference<Instant> now = new AtomicReference<>(AFTERNOON);
    public final TestDatabase database = TestDatabase.fresh();
    public final CityClock clock = new CityClock(new Clock() {
        @Override
        public ZoneId getZone() {
            return CityClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return java.util.Objects.requireNonNull(now.get());
        }
    });
    public final JournalFixture journal = JournalFixture.on(database.asApp(), new NotifyCatalogue());
    public final JdbcClient jdbc = journal.jdbc();
    public final Sealer sealer;
    public final Digests digests;
    final Postman postman;
    final Settings settings;
    final Nights nights = new Nights(jdbc);
    final Outbox outbox;
    public final Ways ways;

    public NotifyFixture(Path home) {
        PrivacyFixture privacy = PrivacyFixture.in(home);
        sealer = privacy.sealer();
        digests = privacy.digests();
        postman = new Postman(new Messages(jdbc, sealer), digests, clock);
        settings = new Settings(jdbc, sealer);
        outbox = new Outbox(jdbc, sealer);
        ways = new Ways(settings, nights, postman, journal.journal(), journal.transaction(), clock);
    }

    /** Nothing was lived before this city began, unless a test says so. */
    cn.zhiqing.database.Founding founding() {
        return new cn.zhiqing.database.Founding(jdbc);
    }

    DeliveryBook book() {
        return new DeliveryBook(outbox, journal.journal(), journal.transaction(), clock);
    }

    /** A process that has just started: nothing in memory. */
    Rounds rounds() {
        return new Rounds(outbox, book(), new Receipts(jdbc, book(), journal.transaction(), clock), nights, clock);
    }

    public DeliveryDesk desk() {
        return new DeliveryDesk(jdbc, rounds(), book(), journal.transaction(), clock);
    }

    public void later(Duration by) {
        now.updateAndGet(at -> at.plus(by));
    }

    public void at(Instant moment) {
        now.set(moment);
    }

    boolean post(Notice notice) {
        return journal.inTransaction(() -> postman.post(notice));
    }

    Delivery delivery(Notice notice) {
        return postman.delivery(notice).orElseThrow();
    }

    public List<Recorded> events(String kind, long id) {
        return journal.journal().read(new StreamId(kind, id));
    }

    static Notice sms(String occasion) {
        return new Notice(
                new Occasion(occasion),
                "lamp.lit",
                new Recipient.Mobile(Secret.of("138-5310-1234")),
                Wording.of("灯亮了", "您家门口的灯已修好。", ""));
    }

    static Notice mail(String occasion) {
        return new Notice(
                new Occasion(occasion),
                "lamp.lit",
                new Recipient.Mail(Secret.of("Zhang.San@example.cn")),
                Wording.of("灯亮了", "您家门口的灯已修好。", ""));
    }

    static Notice colleague(String occasion, long staff) {
        return new Notice(
                new Occasion(occasion),
                "lamp.lit",
                new Recipient.Colleague(new StaffId(staff)),
                Wording.of("灯亮了", "请去看看。", "/lamps/1"));
    }
}
