package cn.zhiqing.notify;

import cn.zhiqing.privacy.Secret;
import java.util.Map;

/** 发信服务器 Where e-mail is handed over; user and password empty when the server asks for none. */
public record SmtpSettings(
        String host,
        int port,
        Security security,
        String user,
        Secret<String> password,
        String sender,
        String senderName) {

    static SmtpSettings of(Map<String, String> kept) {
        return new SmtpSettings(
                kept.getOrDefault("host", ""),
                Integer.parseInt(kept.getOrDefault("port", "0")),
                Security.valueOf(kept.getOrDefault("security", "TLS")),
                kept.getOrDefault("user", ""),
                Secret.of(kept.getOrDefault("password", "")),
                kept.getOrDefault("sender", ""),
                kept.getOrDefault("senderName", ""));
    }

    Map<String, String> kept() {
        return Map.of(
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
                "sender",
                sender,
                "senderName",
                senderName);
    }
}
