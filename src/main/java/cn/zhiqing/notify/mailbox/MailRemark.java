package cn.zhiqing.notify.mailbox;

/** 来信说明 What a person should know about how a letter was read. */
public enum MailRemark {
    CHARSET_GUESSED("邮件声明的字符编码不对，已按实际内容识别，请核对文字。"),
    CHARSET_BROKEN("邮件中有无法识别的字符，已用“�”代替，请对照原件。"),
    ONLY_HTML("邮件只有网页格式的正文，已转成纯文字。"),
    BROKEN_STRUCTURE("邮件结构有错，可能有附件没有读出，请对照原件。"),
    WINMAIL("附件以 winmail.dat 打包，已尽量拆出，原包也保留。"),
    WINMAIL_CLOSED("附件以 winmail.dat 打包，无法拆出，已原样保留，请联系对方重发。"),
    MISSING_DATE("邮件没有可用的发出日期，按收到时间计。");

    private final String sentence;

    MailRemark(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
