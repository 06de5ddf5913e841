package cn.zhiqing.notify.mailbox;

/** What kind of letter came. */
sealed interface MailSort {

    /** Somebody wrote. */
    record Letter() implements MailSort {}

    /** A machine wrote: out of office, newsletter. */
    record Automatic() implements MailSort {}

    /** Our own letter came back to us. */
    record Loop() implements MailSort {}

    /**
     * A delivery report (RFC 3464).
     *
     * @param about the message id of what was sent; empty when the report does not say
     * @param failed not delivered and not to be; false for a mere delay
     * @param status for example 5.1.1
     */
    record Report(String about, boolean failed, String status) implements MailSort {}
}
