package cn.zhiqing.notify.events;

import cn.zhiqing.kernel.Event;

/** What became of a letter that came by e-mail (来信), in the stream {@code mail/id}. */
public sealed interface MailEvent extends Event {

    /** 已转入办理: handed to the listener. */
    record MailTaken(long size, int attachments) implements MailEvent {}

    /** 待人工处理: {@code reason} is the name of a {@code cn.zhiqing.notify.mailbox.AsideReason}. */
    record MailSetAside(String reason, long size) implements MailEvent {}

    /** 人工已处理: {@code how} is HANDED_ON (to the listener) or SETTLED (nothing to do). */
    record MailSettled(String how) implements MailEvent {}

    /** 查看原件: somebody downloaded the letter as it came (个人信息保护法第五十四条). */
    record MailRead(long size) implements MailEvent {}
}
