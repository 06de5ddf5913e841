package cn.zhiqing.notify.mailbox;

import cn.zhiqing.privacy.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

/** winmail.dat: what Outlook packs attachments into for whoever has Outlook (MS-OXTNEF). */
final class Winmail {

    private static final int MOST = 200;

    private Winmail() {}

    static boolean is(String mediaType, String name) {
        return mediaType.equals("application/ms-tnef")
                || mediaType.equals("application/vnd.ms-tnef")
                || name.equalsIgnoreCase("winmail.dat");
    }

    /** The files inside; empty when it cannot be opened. */
    static Optional<List<MailAttachment>> open(byte[] bytes) {
        try {
            List<MailAttachment> files = new ArrayList<>();
            for (Attachment inside : new HMEFMessage(new ByteArrayInputStream(bytes)).getAttachments()) {
                if (files.size() < MOST) {
                    String name = inside.getLongFilename() == null ? inside.getFilename() : inside.getLongFilename();
                    files.add(new MailAttachment(
                            Secret.of(FileNames.clean(name == null ? "" : name, files.size() + 1)),
                            "application/octet-stream",
                            Secret.of(inside.getContents())));
                }
            }
            return Optional.of(files);
        } catch (IOException | RuntimeException closed) {
            return Optional.empty();
        }
    }
}
