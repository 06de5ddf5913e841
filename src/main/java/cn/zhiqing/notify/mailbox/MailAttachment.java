package cn.zhiqing.notify.mailbox;

import cn.zhiqing.privacy.Secret;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * 附件 A file of a letter. Its size is known and bounded by the letter's own limit, whatever the letter claims.
 *
 * @param name without any folder; never empty
 * @param mediaType as the sender declared it, lower case; not to be trusted
 */
public record MailAttachment(Secret<String> name, String mediaType, Secret<byte[]> content) {

    public int size() {
        return content.disclose().length;
    }

    public InputStream open() {
        return new ByteArrayInputStream(content.disclose());
    }
}
