package cn.zhiqing.notify.events;

import cn.zhiqing.kernel.Event;

/**
 * What became of a message (送达记录), in the stream {@code notice/id}. The occasion names what it was sent for, so that
 * the module that asked for it finds its own.
 */
public sealed interface NoticeEvent extends Event {

    String occasion();

    String kind();

    /** INBOX, EMAIL or SMS. */
    String way();

    /**
     * 对方服务器已接收: the server or the gateway took it over.
     *
     * @param attempt counts from 1
     * @param repeated an earlier attempt had been handed over without an answer; the same message id went out again
     */
    record NoticeTaken(String occasion, String kind, String way, int attempt, boolean repeated)
            implements NoticeEvent {}

    /** 已送达回执: the gateway reports that it reached the device. */
    record NoticeConfirmed(String occasion, String kind, String way) implements NoticeEvent {}

    /** 未能送达: it will not be tried again by itself. {@code reason} is the name of a {@code cn.zhiqing.notify.Setback}. */
    record NoticeFailed(String occasion, String kind, String way, String reason) implements NoticeEvent {}

    /** 重新发送: an administrator has it tried again. */
    record NoticeRetried(String occasion, String kind, String way) implements NoticeEvent {}

    /** 放弃发送: an administrator gave it up; the recipient must be told in another way. */
    record NoticeGivenUp(String occasion, String kind, String way) implements NoticeEvent {}
}
