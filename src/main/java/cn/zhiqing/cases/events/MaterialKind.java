package cn.zhiqing.cases.events;

/** 材料种类: what a paper of the file is. */
public enum MaterialKind {
    APPLICATION("申请书原件"),
    IDENTITY("身份证明"),
    AUTHORISATION("授权委托书"),
    ENVELOPE("邮寄信封"),
    CORRECTION("补正材料"),
    SERVICE_PROOF("送达回证"),
    OTHER("其他材料");

    private final String label;

    MaterialKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
