package cn.zhiqing.notify;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.Map;

/**
 * 收信邮箱 The mailbox that letters come to.
 *
 * @param body whose mailbox it is
 * @param takeFrom letters that lay there before this day are left alone
 */
public record MailboxSettings(
        BodyId body,
        String host,
        int port,
        Security security,
        String user,
        Secret<String> password,
        String folder,
        LocalDate takeFrom) {

    static MailboxSettings of(Map<String, String> kept) {
        return new MailboxSettings(
                new BodyId(Long.parseLong(kept.getOrDefault("body", "0"))),
                kept.getOrDefault("host", ""),
                Integer.parseInt(kept.getOrDefault("port", "0")),
                Security.valueOf(kept.getOrDefault("security", "TLS")),
                kept.getOrDefault("user", ""),
                Secret.of(kept.getOrDefault("password", "")),
                kept.getOrDefault("folder", "INBOX"),
                LocalDate.parse(kept.getOrDefault("takeFrom", "2026-01-01")));
    }

    Map<String, String> kept() {
        return Map.of(
                "body",
                body.toString(),
                "host",
                host,
                "port",
                Integer.toString(port),
                "security",
                security.name(),
                "user",
                user,
                "password",
                password.disclose(),
                "folder",
                folder,
                "takeFrom",
                takeFrom.toString());
    }
}
