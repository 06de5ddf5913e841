package cn.zhiqing.archive.pack;

/** 四性检测: the four questions that a package has to stand (DA/T 70-2018). */
public enum Check {
    AUTHENTICITY("真实性", "文件没有改动，签名有效，办理记录的链完整"),
    COMPLETENESS("完整性", "登记表、申请、每份文书、凭证、附件都在"),
    USABILITY("可用性", "每个文件都能打开"),
    SAFETY("安全性", "没有可执行内容、宏、加密和不安全的文件名");

    private final String label;
    private final String holds;

    Check(String label, String holds) {
        this.label = label;
        this.holds = holds;
    }

    public String label() {
        return label;
    }

    /** What is true when nothing was found. */
    public String holds() {
        return holds;
    }
}
