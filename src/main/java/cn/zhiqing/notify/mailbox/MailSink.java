package cn.zhiqing.notify.mailbox;

/**
 * 来信接收 Whoever works on letters that come by e-mail: at most one bean. Called once for each letter, in the transaction
 * that also remembers it as taken; when it throws, nothing of it stays, it is tried again, and after three times the letter
 * waits for a person.
 */
public interface MailSink {

    void take(IncomingMail mail);
}
