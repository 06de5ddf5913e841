package cn.zhiqing.site.admin;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.notify.Delivery;
import cn.zhiqing.notify.DeliveryDesk;
import cn.zhiqing.notify.Security;
import cn.zhiqing.notify.Way;
import cn.zhiqing.notify.Ways;
import cn.zhiqing.notify.mailbox.Mailbox;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws the settings of delivery from what they are and from what was typed. */
@Component
class DeliveryPages {

    private static final int SENT = 20;

    private final Ways ways;
    private final DeliveryDesk desk;
    private final Mailbox mailbox;
    private final Bodies bodies;
    private final CityClock clock;

    DeliveryPages(Ways ways, DeliveryDesk desk, Mailbox mailbox, Bodies bodies, CityClock clock) {
        this.ways = ways;
        this.desk = desk;
        this.mailbox = mailbox;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** @param typed what a form sent that has errors; empty for the settings as they are */
    DeliveryPage draw(Map<String, String> typed, FormErrors errors) {
        Map<String, String> fields = settings();
        typed.forEach((name, value) -> {
            if (!name.endsWith("Password") && !name.endsWith("Token")) {
                fields.put(name, value);
            }
        });
        Set<String> ready = ready();
        return new DeliveryPage(
                desk.standings().stream().map(s -> line(s, ready)).toList(),
                mailboxStanding(mailbox.standing()),
                ready,
                fields,
                errors,
                bodies.all().stream()
                        .map(b -> Choice.of(b.id().toString(), b.shortName()))
                        .toList(),
                Arrays.stream(Security.values())
                        .map(s -> Choice.of(s.name(), s.label()))
                        .toList(),
                ways.quietHours(),
                desk.undelivered(),
                desk.latestTaken(SENT).stream().map(DeliveryPages::sent).toList());
    }

    private Set<String> ready() {
        Set<String> ready = new HashSet<>();
        ways.smtp().ifPresent(_ -> ready.add("smtp"));
        ways.sms().ifPresent(_ -> ready.add("sms"));
        ways.mailbox().ifPresent(_ -> ready.add("mailbox"));
        return ready;
    }

    private Map<String, String> settings() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "smtpPort",
                "465",
                "smtpSecurity",
                "TLS",
                "boxPort",
                "993",
                "boxSecurity",
                "TLS",
                "boxFolder",
                "INBOX"));
        fields.put("boxFrom", clock.today().toString());
        fields.put("quietFrom", clock.today().plusDays(1).toString());
        ways.quietHours(Way.SMS, clock.today()).ifPresent(q -> {
            fields.put("quietBegins", q.begins().toString());
            fields.put("quietEnds", q.ends().toString());
        });
        servers(fields);
        return fields;
    }

    private void servers(Map<String, String> fields) {
        ways.smtp().ifPresent(s -> {
            fields.put("smtpHost", s.host());
            fields.put("smtpPort", Integer.toString(s.port()));
            fields.put("smtpSecurity", s.security().name());
            fields.put("smtpUser", s.user());
            fields.put("smtpSender", s.sender());
            fields.put("smtpName", s.senderName());
        });
        ways.sms().ifPresent(s -> fields.put("smsUrl", s.url()));
        ways.mailbox().ifPresent(s -> {
            fields.put("boxBody", s.body().toString());
            fields.put("boxHost", s.host());
            fields.put("boxPort", Integer.toString(s.port()));
            fields.put("boxSecurity", s.security().name());
            fields.put("boxUser", s.user());
            fields.put("boxFolder", s.folder());
            fields.put("boxFrom", s.takeFrom().toString());
        });
    }

    private static DeliveryPage.Line line(DeliveryDesk.Standing s, Set<String> ready) {
        boolean configured = ready.contains(s.way() == Way.EMAIL ? "smtp" : "sms");
        String standing = !configured ? "没有配置，消息留在发件箱里等待" : s.closed() ? "服务器连续出错，暂停几分钟后再试" : "正常";
        return new DeliveryPage.Line(s.way().label(), standing, s.waiting(), s.failed(), s.taken());
    }

    private static String mailboxStanding(Mailbox.Standing s) {
        var trouble = s.trouble();
        if (!s.configured()) {
            return "没有配置，不收信";
        }
        if (!s.listening()) {
            return "已配置；办理来信的功能没有启用，信留在邮箱里";
        }
        if (trouble != null) {
            return trouble.label();
        }
        return s.lastGood() == null ? "已配置，一分钟内开始收信" : "正常，最近一次收信 " + Dates.moment(s.lastGood());
    }

    private static DeliveryPage.Sent sent(Delivery d) {
        return new DeliveryPage.Sent(
                d.occasion(),
                d.way().label(),
                Dates.moment(d.takenAt()),
                d.state().label() + (d.repeated() ? "（曾用同一编号重发）" : ""),
                d.receipt());
    }
}
