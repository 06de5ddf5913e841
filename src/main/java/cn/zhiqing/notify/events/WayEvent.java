package cn.zhiqing.notify.events;

import cn.zhiqing.kernel.Event;

/** What was done to the settings of delivery (通知设置), in the stream {@code notify-settings/1}. */
public sealed interface WayEvent extends Event {

    /** 设置已修改: {@code what} is smtp, sms or mailbox; what it was set to is sealed. */
    record WayChanged(String what) implements WayEvent {}

    /** 免打扰时段已修改, from a day on; times like 21:00. */
    record QuietHoursChanged(String from, String begin, String end) implements WayEvent {}

    /** 试发: a message was posted to try a way. */
    record TrialPosted(String way) implements WayEvent {}
}
