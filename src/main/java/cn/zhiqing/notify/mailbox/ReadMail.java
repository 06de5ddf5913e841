package cn.zhiqing.notify.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter, read; in memory only.
 *
 * @param to every address that the letter or the servers on its way say it was sent to
 * @param sentAt null when the letter says nothing that can be
 * @param sort what kind of letter it is
 * @param canonical what the sender wrote, for telling two letters apart
 */
record ReadMail(
        String messageId,
        String from,
        String fromName,
        List<String> to,
        String subject,
        @Nullable Instant sentAt,
        String text,
        List<MailAttachment> attachments,
        Set<MailRemark> remarks,
        MailSort sort,
        String canonical) {}
