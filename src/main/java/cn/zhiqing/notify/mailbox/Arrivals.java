package cn.zhiqing.notify.mailbox;

import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.notify.DeliveryDesk;
import cn.zhiqing.notify.events.MailEvent;
import cn.zhiqing.privacy.Secret;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides what becomes of one letter, in one transaction: handed to the listener, remembered as seen before, laid aside for
 * a person. Whatever happens, the letter is remembered only when that is done.
 */
@Component
class Arrivals {

    static final int FLOOD = 30;

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final Duration FLOOD_TIME = Duration.ofHours(1);
    private static final int TRIES = 3;

    private final MailBook book;
    private final DeliveryDesk deliveries;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    Arrivals(
            MailBook book, DeliveryDesk deliveries, Journal journal, TransactionTemplate transaction, CityClock clock) {
        this.book = book;
        this.deliveries = deliveries;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A letter as the server gave it. {@code own} is the mailbox's own address. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; one letter in hand
    record Arrived(MailBook.Place place, Instant at, long size, byte[] raw, String own) {}

    /** False when it has to come again. */
    boolean take(Arrived arrived, MailSink sink) {
        ReadMail mail;
        try {
            mail = MimeReader.read(arrived.raw(), arrived.own(), arrived.at());
        } catch (MessagingException | RuntimeException | StackOverflowError broken) {
            unread(arrived, AsideReason.UNREADABLE);
            return true;
        }
        try {
            transaction.executeWithoutResult(_ -> decide(arrived, mail, sink));
            return true;
        } catch (RuntimeException failed) {
            // the class of the failure only: its text may quote the letter
            LOG.warn("A letter could not be handed on: {}", failed.getClass().getName());
            return troubled(arrived, mail);
        }
    }

    /** Nothing of it could be read, or it was too large to be fetched: kept as it came, as far as it came. */
    void unread(Arrived arrived, AsideReason reason) {
        MailBook.Marks marks = book.marks("", "", Hashes.sm3(arrived.raw()) + " " + arrived.size());
        transaction.executeWithoutResult(_ -> aside(arrived, marks, reason, Secret.of(""), Secret.of("")));
    }

    /** The server does not give it out. False when it has to be asked for again. */
    boolean unfetched(MailBook.Place place, Instant now) {
        Integer times = transaction.execute(_ -> book.troubled(place));
        if (times == null || times < TRIES) {
            return false;
        }
        unread(new Arrived(place, now, 0, new byte[0], ""), AsideReason.UNREADABLE);
        return true;
    }

    private void decide(Arrived arrived, ReadMail mail, MailSink sink) {
        MailBook.Marks marks = book.marks(mail.messageId(), mail.from(), mail.canonical());
        book.oneAtATime(marks);
        List<byte[]> before = book.contentsOf(arrived.place().body(), marks);
        if (before.stream().anyMatch(content -> Arrays.equals(content, marks.content()))) {
            book.add(arrived.place(), marks, arrived.size(), arrived.at(), "TWICE", null);
        } else if (!before.isEmpty()) {
            aside(arrived, marks, AsideReason.SAME_ID, mail);
        } else {
            bySort(arrived, marks, mail, sink);
        }
    }

    private void bySort(Arrived arrived, MailBook.Marks marks, ReadMail mail, MailSink sink) {
        switch (mail.sort()) {
            case MailSort.Report(String about, boolean failed, String status) -> {
                boolean ours = failed && !about.isEmpty() && deliveries.bounced(about, status);
                if (ours) {
                    book.add(arrived.place(), marks, arrived.size(), arrived.at(), "BOUNCE", null);
                } else {
                    aside(arrived, marks, AsideReason.BOUNCE, mail);
                }
            }
            case MailSort.Loop _ -> aside(arrived, marks, AsideReason.LOOP, mail);
            case MailSort.Automatic _ -> aside(arrived, marks, AsideReason.AUTO_REPLY, mail);
            case MailSort.Letter _ -> {
                if (book.fromSenderSince(marks, arrived.at().minus(FLOOD_TIME)) >= FLOOD) {
                    aside(arrived, marks, AsideReason.FLOOD, mail);
                } else {
                    handOver(arrived, marks, mail, sink);
                }
            }
        }
    }

    private void handOver(Arrived arrived, MailBook.Marks marks, ReadMail mail, MailSink sink) {
        long id = book.add(arrived.place(), marks, arrived.size(), arrived.at(), "TAKEN", null);
        record(id, new MailEvent.MailTaken(arrived.size(), mail.attachments().size()), Actor.MACHINE);
        sink.take(incoming(id, arrived, mail));
    }

    private boolean troubled(Arrived arrived, ReadMail mail) {
        Integer times = transaction.execute(_ -> book.troubled(arrived.place()));
        if (times == null || times < TRIES) {
            return false;
        }
        MailBook.Marks marks = book.marks(mail.messageId(), mail.from(), mail.canonical());
        transaction.executeWithoutResult(_ -> aside(arrived, marks, AsideReason.HANDING_FAILED, mail));
        return true;
    }

    private void aside(Arrived arrived, MailBook.Marks marks, AsideReason reason, ReadMail mail) {
        aside(arrived, marks, reason, Secret.of(mail.from()), Secret.of(mail.subject()));
    }

    private void aside(
            Arrived arrived, MailBook.Marks marks, AsideReason reason, Secret<String> from, Secret<String> subject) {
        long id = book.add(arrived.place(), marks, arrived.size(), arrived.at(), "ASIDE", reason);
        book.keep(id, from, subject, arrived.raw());
        record(id, new MailEvent.MailSetAside(reason.name(), arrived.size()), Actor.MACHINE);
    }

    void record(long mail, MailEvent event, Actor actor) {
        StreamId stream = new StreamId("mail", mail);
        journal.append(stream, event, actor, clock.instant());
    }

    static IncomingMail incoming(long id, Arrived arrived, ReadMail mail) {
        return new IncomingMail(
                id,
                arrived.place().body(),
                Secret.of(mail.messageId()),
                Secret.of(mail.from()),
                Secret.of(mail.fromName()),
                mail.to().stream().map(Secret::of).toList(),
                Secret.of(mail.subject()),
                arrived.at(),
                mail.sentAt() == null ? arrived.at() : mail.sentAt(),
                Secret.of(mail.text()),
                mail.attachments(),
                mail.remarks());
    }
}
