package cn.zhiqing.notify.mailbox;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.notify.MailboxSettings;
import cn.zhiqing.notify.Setback;
import cn.zhiqing.notify.Ways;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 收信 The configured mailbox: fetches what is new, on demand or every minute, and says how that goes. */
@Component
public class Mailbox {

    private final Ways ways;
    private final ImapVisit visit;
    private final ObjectProvider<MailSink> sinks;
    private final CityClock clock;
    private volatile @Nullable Instant lastGood;
    private volatile @Nullable Setback trouble;

    Mailbox(Ways ways, ImapVisit visit, ObjectProvider<MailSink> sinks, CityClock clock) {
        this.ways = ways;
        this.visit = visit;
        this.sinks = sinks;
        this.clock = clock;
    }

    /**
     * How fetching goes.
     *
     * @param configured whether there is a mailbox
     * @param listening whether a module takes letters; when none does, they stay on the server
     * @param lastGood the last time the mailbox was looked through to its end; null when not since the start
     * @param trouble what ended the last visit early; null when nothing did
     */
    public record Standing(
            boolean configured,
            boolean listening,
            @Nullable Instant lastGood,
            @Nullable Setback trouble) {}

    public Standing standing() {
        return new Standing(ways.mailbox().isPresent(), sinks.getIfAvailable() != null, lastGood, trouble);
    }

    /** Fetches what is new; returns how many letters were dealt with. One visit at a time. */
    public synchronized int collect() {
        Optional<MailboxSettings> settings = ways.mailbox();
        MailSink sink = sinks.getIfAvailable();
        if (settings.isEmpty() || sink == null) {
            return 0;
        }
        try {
            int dealt = visit.make(settings.get(), sink);
            lastGood = clock.instant();
            trouble = null;
            return dealt;
        } catch (AuthenticationFailedException refused) {
            trouble = Setback.LOGIN_REFUSED;
        } catch (MessagingException unreachable) {
            trouble = Setback.UNREACHABLE;
        }
        return 0;
    }
}
