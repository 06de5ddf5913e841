package cn.zhiqing.notify;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** 电子邮件 Hands e-mail to an SMTP server (RFC 5321). What SMTP can promise and what not: ADR 0091. */
@Component
class SmtpCarrier implements Carrier {

    private static final String CONNECT_MILLISECONDS = "15000";
    private static final String IO_MILLISECONDS = "60000";

    private final Settings settings;

    SmtpCarrier(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Way way() {
        return Way.EMAIL;
    }

    @Override
    public boolean isReady() {
        return settings.find("smtp").isPresent();
    }

    /** Thirty megabytes over a slow line. */
    @Override
    public Duration patience() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Carried carry(Parcel parcel, Consumer<String> handing) {
        SmtpSettings server = settings.find("smtp").map(SmtpSettings::of).orElseThrow();
        Session session = Session.getInstance(properties(server));
        try {
            MimeMessage letter = Letter.of(session, server, parcel);
            Transport transport = session.getTransport("smtp");
            try {
                Carried closed = connect(transport, server);
                if (closed != null) {
                    return closed;
                }
                handing.accept(letter.getMessageID());
                transport.sendMessage(letter, letter.getAllRecipients());
                return new Carried.Took(letter.getMessageID());
            } catch (MessagingException refused) {
                return SmtpReplies.read(refused);
            } finally {
                quietly(transport);
            }
        } catch (MessagingException unwritable) {
            return new Carried.Never(Setback.ADDRESS_WRONG, "");
        }
    }

    private static @org.jspecify.annotations.Nullable Carried connect(Transport transport, SmtpSettings server) {
        try {
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password().disclose());
            }
            return null;
        } catch (AuthenticationFailedException refused) {
            return Carried.closed(Setback.LOGIN_REFUSED, "");
        } catch (MessagingException unreachable) {
            return Carried.closed(Setback.UNREACHABLE, "");
        }
    }

    /** The answer to our good-bye changes nothing any more. */
    private static void quietly(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // the server has hung up first
        }
    }

    private static Properties properties(SmtpSettings server) {
        Properties p = new Properties();
        p.setProperty("mail.smtp.host", server.host());
        p.setProperty("mail.smtp.port", Integer.toString(server.port()));
        p.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        p.setProperty("mail.smtp.from", server.sender());
        p.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.security() == Security.TLS));
        p.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        p.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.security() == Security.STARTTLS));
        p.setProperty("mail.smtp.starttls.required", Boolean.toString(server.security() == Security.STARTTLS));
        p.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLISECONDS);
        p.setProperty("mail.smtp.timeout", IO_MILLISECONDS);
        p.setProperty("mail.smtp.writetimeout", IO_MILLISECONDS);
        p.setProperty("mail.smtp.quitwait", "false");
        p.setProperty("mail.smtp.localhost", "zhiqing");
        return p;
    }
}
