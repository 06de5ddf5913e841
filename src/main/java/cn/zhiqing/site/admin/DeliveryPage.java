package cn.zhiqing.site.admin;

import cn.zhiqing.notify.QuietHours;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The settings of delivery and how it goes (通知与收信).
 *
 * @param ready which of smtp, sms and mailbox are configured
 * @param fields what the forms show, by name; never a password
 */
public record DeliveryPage(
        List<Line> ways,
        String mailbox,
        Set<String> ready,
        Map<String, String> fields,
        FormErrors errors,
        List<Choice> bodies,
        List<Choice> securities,
        List<QuietHours> nights,
        int undelivered,
        List<Sent> sent) {

    /** How one way is doing. */
    public record Line(String way, String standing, long waiting, long failed, long taken) {}

    /** A message that was taken, without its recipient and its words. */
    public record Sent(String occasion, String way, String at, String state, String receipt) {}

    /** What a field shows. */
    public String at(String name) {
        return fields.getOrDefault(name, "");
    }
}
