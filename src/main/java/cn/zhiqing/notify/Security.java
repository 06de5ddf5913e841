package cn.zhiqing.notify;

/** 加密方式 How the connection to a mail server is kept secret. */
public enum Security {
    TLS("TLS（常用端口 465、993）"),
    STARTTLS("STARTTLS（常用端口 587、143），对方不支持时不发送"),
    NONE("不加密（只用于本机或内网服务器）");

    private final String label;

    Security(String label) {
        this.label = label;
    }

    /** The choice on screens. */
    public String label() {
        return label;
    }
}
