package cn.zhiqing.notify;

import cn.zhiqing.kernel.CityClock;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/** An e-mail as it goes out; its message id and date are the same on every attempt. */
final class Letter extends MimeMessage {

    private final String id;

    private Letter(Session session, String id) {
        super(session);
        this.id = id;
    }

    static MimeMessage of(Session session, SmtpSettings server, Parcel parcel) throws MessagingException {
        String domain = server.sender().substring(server.sender().indexOf('@') + 1);
        Letter letter = new Letter(
                session, parcel.receipt().isEmpty() ? "<" + parcel.key() + "@" + domain + ">" : parcel.receipt());
        try {
            letter.setFrom(new InternetAddress(server.sender(), server.senderName(), "UTF-8"));
            letter.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(parcel.to().disclose(), true));
            letter.setSubject(oneLine(parcel.subject().disclose()), "UTF-8");
            letter.setHeader(
                    "Date",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            parcel.postedAt().atZone(CityClock.ZONE)));
            letter.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no machine shall answer this
            letter.setHeader("X-Loop", server.sender());
            letter.fill(parcel);
            letter.saveChanges();
            return letter;
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is always there", impossible);
        }
    }

    private void fill(Parcel parcel) throws MessagingException, UnsupportedEncodingException {
        String text = parcel.text().disclose();
        if (parcel.enclosures().isEmpty()) {
            setText(text, "UTF-8");
            return;
        }
        MimeMultipart all = new MimeMultipart();
        MimeBodyPart first = new MimeBodyPart();
        first.setText(text, "UTF-8");
        all.addBodyPart(first);
        for (Enclosure enclosure : parcel.enclosures()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(enclosure.content().disclose(), enclosure.mediaType())));
            part.setFileName(
                    MimeUtility.encodeText(oneLine(enclosure.name().disclose()), StandardCharsets.UTF_8.name(), "B"));
            all.addBodyPart(part);
        }
        setContent(all);
    }

    /** No recipient, subject or file name opens a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}]+", " ").strip();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
