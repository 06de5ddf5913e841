package cn.zhiqing.reports.annual.layout;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** 单一文件网页 MHTML (RFC 2557): the page that a browser saved with its pictures; only the page is taken out. */
final class MailedPage {
    private static final int DEEPEST = 6;

    private MailedPage() {}

    /** The bytes of its first HTML part. */
    static byte[] page(byte[] bytes) throws Unlaid {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            byte[] page = page(message.getContentType(), message.getContent(), message.getInputStream(), 0);
            if (page.length > 0) {
                return page;
            }
        } catch (MessagingException | IOException | RuntimeException broken) {
            throw new Unlaid("网页文件（MHTML）已损坏，未读取；请重新保存为HTML", "the MHTML is damaged; save it as HTML");
        }
        throw new Unlaid("网页文件（MHTML）里没有网页，未读取；请重新保存为HTML", "the MHTML holds no page; save it as HTML");
    }

    private static byte[] page(String type, Object content, InputStream bytes, int depth)
            throws MessagingException, IOException {
        if (type.toLowerCase(java.util.Locale.ROOT).startsWith("text/html")) {
            return bytes.readAllBytes();
        }
        if (content instanceof Multipart parts && depth < DEEPEST) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                byte[] found = page(part.getContentType(), part.getContent(), part.getInputStream(), depth + 1);
                if (found.length > 0) {
                    return found;
                }
            }
        }
        return new byte[0];
    }
}
