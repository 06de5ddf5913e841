package cn.zhiqing.site.admin;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.notify.MailboxSettings;
import cn.zhiqing.notify.Security;
import cn.zhiqing.notify.SmsSettings;
import cn.zhiqing.notify.SmtpSettings;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.FormErrors;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A form of the settings of delivery, as typed (通知设置). A password left empty stays as it was. */
record WayForm(Map<String, String> typed) {

    private static final int LONGEST = 300;

    static WayForm of(MultiValueMap<String, String> posted) {
        Map<String, String> typed = new HashMap<>();
        posted.toSingleValueMap().forEach((name, value) -> typed.put(name, value == null ? "" : value.strip()));
        return new WayForm(typed);
    }

    String at(String name) {
        return typed.getOrDefault(name, "");
    }

    FormErrors smtpErrors(String prefix) {
        return server(prefix)
                .when(!isMail(at(prefix + "Sender")), prefix + "Sender", "请填写发件邮箱地址，例如 xxgk@example.gov.cn。")
                .when(at(prefix + "Name").length() > 60, prefix + "Name", "发件人名称不超过 60 字。");
    }

    FormErrors smsErrors() {
        return FormErrors.none().when(!isAddress(at("smsUrl")), "smsUrl", "请填写网关地址，以 https:// 或 http:// 开头，不带参数。");
    }

    FormErrors mailboxErrors(boolean bodyKnown) {
        return server("box")
                .when(at("boxUser").isEmpty(), "boxUser", "请填写邮箱用户名。")
                .when(!bodyKnown, "boxBody", "请选择收信的机关。")
                .when(day("boxFrom") == null, "boxFrom", "请填写日期，此日以前已在邮箱中的信不处理。");
    }

    SmtpSettings smtp(@Nullable SmtpSettings before) {
        return new SmtpSettings(
                at("smtpHost"),
                Integer.parseInt(at("smtpPort")),
                Security.valueOf(at("smtpSecurity")),
                at("smtpUser"),
                kept("smtpPassword", before == null ? null : before.password()),
                at("smtpSender"),
                at("smtpName"));
    }

    SmsSettings sms(@Nullable SmsSettings before) {
        return new SmsSettings(
                at("smsUrl").replaceAll("/+$", ""), kept("smsToken", before == null ? null : before.token()));
    }

    MailboxSettings mailbox(BodyId body, @Nullable MailboxSettings before) {
        LocalDate from = day("boxFrom");
        return new MailboxSettings(
                body,
                at("boxHost"),
                Integer.parseInt(at("boxPort")),
                Security.valueOf(at("boxSecurity")),
                at("boxUser"),
                kept("boxPassword", before == null ? null : before.password()),
                at("boxFolder").isEmpty() ? "INBOX" : at("boxFolder"),
                from == null ? LocalDate.EPOCH : from);
    }

    @Nullable
    LocalDate day(String name) {
        try {
            return LocalDate.parse(at(name));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private FormErrors server(String prefix) {
        String port = at(prefix + "Port");
        boolean portWrong = !port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535;
        return FormErrors.none()
                .when(
                        !at(prefix + "Host").matches("[A-Za-z0-9._:-]{1,253}"),
                        prefix + "Host",
                        "请填写服务器的域名或 IP 地址，例如 smtp.example.gov.cn。")
                .when(portWrong, prefix + "Port", "端口是 1 至 65535 的整数。")
                .when(
                        Arrays.stream(Security.values()).noneMatch(s -> s.name().equals(at(prefix + "Security"))),
                        prefix + "Security",
                        "请选择加密方式。")
                .when(typed.values().stream().anyMatch(v -> v.length() > LONGEST), prefix + "Host", "有一项过长，请检查。");
    }

    private Secret<String> kept(String name, @Nullable Secret<String> before) {
        return at(name).isEmpty() && before != null ? before : Secret.of(at(name));
    }

    private static boolean isMail(String text) {
        return text.matches("[^@\\s<>,;:\"()]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
