package cn.zhiqing.notify.mailbox;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.privacy.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * 来信 A letter as it came by e-mail, read.
 *
 * @param id our number of it; the stream {@code mail/id}
 * @param body whose mailbox it came to
 * @param messageId as the sender's program wrote it; empty when it wrote none
 * @param from the sender's address, as written: nobody has proved it
 * @param fromName the sender's name, empty when there is none
 * @param to every address it says it was sent to, that of an alias too; claims, like the rest
 * @param receivedAt when our mail server took it
 * @param sentAt what the letter itself says; the same as {@code receivedAt} when it says nothing that can be
 * @param text plain text, made from HTML when there is no other
 * @param remarks what a person should know about the reading
 */
public record IncomingMail(
        long id,
        BodyId body,
        Secret<String> messageId,
        Secret<String> from,
        Secret<String> fromName,
        List<Secret<String>> to,
        Secret<String> subject,
        Instant receivedAt,
        Instant sentAt,
        Secret<String> text,
        List<MailAttachment> attachments,
        Set<MailRemark> remarks) {

    public IncomingMail {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
        remarks = Set.copyOf(remarks);
    }
}
