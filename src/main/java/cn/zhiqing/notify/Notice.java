package cn.zhiqing.notify;

/**
 * 通知 One message to one recipient.
 *
 * @param kind the module's name for this sort of message, for example {@code case.extension}; with the occasion and the
 *     recipient it makes the message the one it is
 */
public record Notice(Occasion occasion, String kind, Recipient to, Wording wording) {

    public Notice {
        if (!kind.matches("[a-z0-9.-]{1,60}")) {
            throw new IllegalArgumentException("a kind is a short lower-case name");
        }
    }
}
