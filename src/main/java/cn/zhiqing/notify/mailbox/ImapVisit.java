package cn.zhiqing.notify.mailbox;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.notify.MailboxSettings;
import cn.zhiqing.notify.Security;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.Properties;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.springframework.stereotype.Component;

/**
 * One visit to an IMAP mailbox (RFC 9051): every letter above the floor that is not done with is fetched whole and dealt
 * with. Letters are only ever marked as read on the server, never moved or deleted.
 */
@Component
class ImapVisit {

    /** A letter with 30 MB of files is 41 MB long. */
    static final int LARGEST = 50 * 1024 * 1024;

    private static final int MOST = 200;

    private final MailBook book;
    private final Arrivals arrivals;
    private final CityClock clock;

    ImapVisit(MailBook book, Arrivals arrivals, CityClock clock) {
        this.book = book;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    int make(MailboxSettings settings, MailSink sink) throws MessagingException {
        Session session = Session.getInstance(properties(settings));
        try (Store store = session.getStore("imap")) {
            store.connect(
                    settings.host(),
                    settings.port(),
                    settings.user(),
                    settings.password().disclose());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                return look(folder, settings, sink);
            }
        }
    }

    private int look(Folder folder, MailboxSettings settings, MailSink sink) throws MessagingException {
        UIDFolder uids = (UIDFolder) folder;
        long validity = uids.getUIDValidity();
        long floor = book.floor(settings.body(), validity);
        Message[] above = uids.getMessagesByUID(floor + 1, UIDFolder.LASTUID);
        folder.fetch(above, profile());
        Set<Long> done = book.doneAbove(settings.body(), validity, floor);
        int dealt = 0;
        long raised = floor;
        boolean gap = false;
        for (Message message : above) {
            long uid = uids.getUID(message);
            if (uid <= floor) {
                continue; // a server answers "from beyond the end" with its last letter
            }
            boolean finished = done.contains(uid) || isBefore(message, settings.takeFrom());
            if (!finished && dealt < MOST) {
                finished = deal(message, new MailBook.Place(settings.body(), validity, uid), settings, sink);
                dealt++;
            }
            gap |= !finished;
            raised = gap ? raised : uid;
        }
        if (raised > floor) {
            book.raiseFloor(settings.body(), validity, raised);
        }
        return dealt;
    }

    private boolean deal(Message message, MailBook.Place place, MailboxSettings settings, MailSink sink)
            throws MessagingException {
        try {
            boolean finished = fetch(message, place, settings, sink);
            if (finished) {
                message.setFlag(Flags.Flag.SEEN, true);
            }
            return finished;
        } catch (MessageRemovedException gone) {
            return true;
        } catch (MessagingException | IOException broken) {
            if (!message.getFolder().isOpen()) {
                throw new MessagingException("the connection ended", broken);
            }
            // this letter alone cannot be fetched: it does not hold up the next one
            return arrivals.unfetched(place, clock.instant());
        }
    }

    private boolean fetch(Message message, MailBook.Place place, MailboxSettings settings, MailSink sink)
            throws MessagingException, IOException {
        Date date = message.getReceivedDate();
        Instant at = date == null ? clock.instant() : date.toInstant();
        int size = message.getSize();
        if (size > LARGEST) {
            var arrived = new Arrivals.Arrived(place, at, size, heads(message), settings.user());
            arrivals.unread(arrived, AsideReason.TOO_LARGE);
            return true;
        }
        byte[] raw = whole(message);
        return arrivals.take(new Arrivals.Arrived(place, at, raw.length, raw, settings.user()), sink);
    }

    private static byte[] whole(Message message) throws MessagingException, IOException {
        IMAPMessage letter = (IMAPMessage) message;
        letter.setPeek(true);
        try (InputStream in = letter.getMimeStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? Arrays.copyOf(bytes, LARGEST) : bytes;
        } finally {
            letter.invalidateHeaders();
        }
    }

    private static byte[] heads(Message message) throws MessagingException {
        StringBuilder all = new StringBuilder();
        ((IMAPMessage) message)
                .getAllHeaderLines()
                .asIterator()
                .forEachRemaining(line -> all.append(line).append("\r\n"));
        return all.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static boolean isBefore(Message message, LocalDate day) throws MessagingException {
        Date date = message.getReceivedDate();
        return date != null
                && date.toInstant().isBefore(day.atStartOfDay(CityClock.ZONE).toInstant());
    }

    private static FetchProfile profile() {
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.SIZE);
        profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        return profile;
    }

    private static Properties properties(MailboxSettings settings) {
        Properties p = new Properties();
        p.setProperty("mail.imap.ssl.enable", Boolean.toString(settings.security() == Security.TLS));
        p.setProperty("mail.imap.ssl.checkserveridentity", "true");
        p.setProperty("mail.imap.starttls.enable", Boolean.toString(settings.security() == Security.STARTTLS));
        p.setProperty("mail.imap.starttls.required", Boolean.toString(settings.security() == Security.STARTTLS));
        p.setProperty("mail.imap.connectiontimeout", "15000");
        p.setProperty("mail.imap.timeout", "60000");
        p.setProperty("mail.imap.writetimeout", "60000");
        p.setProperty("mail.imap.fetchsize", Integer.toString(1 << 20));
        return p;
    }
}
