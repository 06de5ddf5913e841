package cn.zhiqing.site.admin;

import cn.zhiqing.kernel.Event;
import cn.zhiqing.notify.Way;
import cn.zhiqing.notify.events.MailEvent;
import cn.zhiqing.notify.events.NoticeEvent;
import cn.zhiqing.notify.events.WayEvent;

/** What an auditor reads about notices and letters (通知与收信). */
final class DeliverySentences {

    private DeliverySentences() {}

    /** Empty when the event is none of delivery's. */
    static String of(Event event) {
        return switch (event) {
            case WayEvent e -> of(e);
            case NoticeEvent e -> of(e);
            case MailEvent e -> of(e);
            default -> "";
        };
    }

    private static String of(WayEvent event) {
        return switch (event) {
            case WayEvent.WayChanged e -> "修改或停用通知设置：" + what(e.what());
            case WayEvent.QuietHoursChanged e -> "免打扰时段自 " + e.from() + " 起改为 " + e.begin() + " 至 " + e.end();
            case WayEvent.TrialPosted e -> "试发" + Way.valueOf(e.way()).label();
        };
    }

    private static String of(NoticeEvent event) {
        String about = Way.valueOf(event.way()).label() + "（事由 " + event.occasion() + "）";
        return switch (event) {
            case NoticeEvent.NoticeTaken _ -> "对方服务器已接收" + about;
            case NoticeEvent.NoticeConfirmed _ -> "已送达" + about;
            case NoticeEvent.NoticeFailed _ -> "未能送达" + about;
            case NoticeEvent.NoticeRetried _ -> "重新发送" + about;
            case NoticeEvent.NoticeGivenUp _ -> "放弃发送" + about;
        };
    }

    private static String of(MailEvent event) {
        return switch (event) {
            case MailEvent.MailTaken _ -> "来信已转入办理";
            case MailEvent.MailSetAside _ -> "来信留待人工处理";
            case MailEvent.MailSettled e -> e.how().equals("HANDED_ON") ? "人工把来信转入办理" : "来信标为无需办理";
            case MailEvent.MailRead _ -> "下载来信原件";
        };
    }

    private static String what(String name) {
        return switch (name) {
            case "smtp" -> "邮件服务器";
            case "sms" -> "短信网关";
            default -> "收信邮箱";
        };
    }
}
