package cn.zhiqing.notify;

import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.notify.events.MailEvent;
import cn.zhiqing.notify.events.NoticeEvent;
import cn.zhiqing.notify.events.WayEvent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names of this module's events in the journal. */
@Component
class NotifyCatalogue implements EventCatalogue {

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.ofEntries(
                Map.entry("notify.notice-taken.1", NoticeEvent.NoticeTaken.class),
                Map.entry("notify.notice-confirmed.1", NoticeEvent.NoticeConfirmed.class),
                Map.entry("notify.notice-failed.1", NoticeEvent.NoticeFailed.class),
                Map.entry("notify.notice-retried.1", NoticeEvent.NoticeRetried.class),
                Map.entry("notify.notice-given-up.1", NoticeEvent.NoticeGivenUp.class),
                Map.entry("notify.way-changed.1", WayEvent.WayChanged.class),
                Map.entry("notify.quiet-hours-changed.1", WayEvent.QuietHoursChanged.class),
                Map.entry("notify.trial-posted.1", WayEvent.TrialPosted.class),
                Map.entry("notify.mail-taken.1", MailEvent.MailTaken.class),
                Map.entry("notify.mail-set-aside.1", MailEvent.MailSetAside.class),
                Map.entry("notify.mail-settled.1", MailEvent.MailSettled.class),
                Map.entry("notify.mail-read.1", MailEvent.MailRead.class));
    }
}
