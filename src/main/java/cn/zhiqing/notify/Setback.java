package cn.zhiqing.notify;

/** 未送达原因 Why a message has not arrived yet, or will not. */
public enum Setback {
    NOT_CONFIGURED("还没有配置这一途径，配置好后自动发出"),
    UNREACHABLE("连不上服务器"),
    NO_ANSWER("服务器没有应答，可能已收下；将用同一编号重发"),
    BUSY("服务器要求稍后再发"),
    LOGIN_REFUSED("服务器不接受用户名、密码或令牌，请检查设置"),
    ADDRESS_WRONG("收件地址或号码的写法不对"),
    ADDRESS_REFUSED("服务器说没有这个收件人"),
    CONTENT_REFUSED("服务器不接受这封消息的内容或大小"),
    BOUNCED("对方邮件系统退回"),
    NOT_RECEIVED("网关报告没有送到手机"),
    TOO_OLD("放置超过期限，不再自动发送"),
    UNREADABLE("内容打不开，封存的数据有损坏");

    private final String label;

    Setback(String label) {
        this.label = label;
    }

    /** The reason on screens. */
    public String label() {
        return label;
    }
}
