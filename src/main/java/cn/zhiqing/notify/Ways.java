package cn.zhiqing.notify;

import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.notify.events.WayEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 通知设置 The settings of the ways, as data: sealed, changed on a page, each change in the journal. */
@Component
public class Ways {

    private static final StreamId STREAM = new StreamId("notify-settings", 1);

    private final Settings settings;
    private final Nights nights;
    private final Postman postman;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    Ways(
            Settings settings,
            Nights nights,
            Postman postman,
            Journal journal,
            TransactionTemplate transaction,
            CityClock clock) {
        this.settings = settings;
        this.nights = nights;
        this.postman = postman;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<SmtpSettings> smtp() {
        return settings.find("smtp").map(SmtpSettings::of);
    }

    public Optional<SmsSettings> sms() {
        return settings.find("sms").map(SmsSettings::of);
    }

    public Optional<MailboxSettings> mailbox() {
        return settings.find("mailbox").map(MailboxSettings::of);
    }

    public void set(SmtpSettings smtp, Actor actor) {
        put("smtp", smtp.kept(), actor);
    }

    public void set(SmsSettings sms, Actor actor) {
        put("sms", sms.kept(), actor);
    }

    public void set(MailboxSettings mailbox, Actor actor) {
        put("mailbox", mailbox.kept(), actor);
    }

    /** Takes a way out of use: messages wait. {@code name} is smtp, sms or mailbox. */
    public void remove(String name, Actor actor) {
        transaction.executeWithoutResult(_ -> {
            settings.remove(name);
            record(new WayEvent.WayChanged(name), actor);
        });
    }

    /** All quiet hours, the newest first. */
    public List<QuietHours> quietHours() {
        return nights.all();
    }

    /** The quiet hours of a way on a day; empty when it never had any. */
    public Optional<QuietHours> quietHours(Way way, LocalDate day) {
        return nights.inForce(way, day);
    }

    public void set(QuietHours hours, Actor actor) {
        transaction.executeWithoutResult(_ -> {
            nights.put(hours);
            record(
                    new WayEvent.QuietHoursChanged(
                            hours.validFrom().toString(),
                            hours.begins().toString(),
                            hours.ends().toString()),
                    actor);
        });
    }

    /** Posts a message that says it is a trial, urgent so that it does not wait for the morning. */
    public Occasion trial(Recipient to, Actor actor) {
        Occasion occasion = new Occasion("trial/" + clock.instant().toEpochMilli());
        transaction.executeWithoutResult(_ -> {
            postman.post(new Notice(
                    occasion,
                    "notify.trial",
                    to,
                    Wording.of("知情系统试发", "这是知情系统发出的测试消息，收到即说明设置正确，不必回复。", "").urgently()));
            record(new WayEvent.TrialPosted(to.way().name()), actor);
        });
        return occasion;
    }

    private void put(String name, Map<String, String> fields, Actor actor) {
        transaction.executeWithoutResult(_ -> {
            settings.put(name, fields);
            record(new WayEvent.WayChanged(name), actor);
        });
    }

    private void record(WayEvent event, Actor actor) {
        settings.oneAtATime();
        journal.append(STREAM, event, actor, clock.instant());
    }
}
