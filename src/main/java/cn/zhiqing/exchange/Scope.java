package cn.zhiqing.exchange;

/** 权限范围: what a key opens. */
public enum Scope {
    INTAKE("收件", "提交申请、移送申请"),
    STATUS("进度", "查询本机关办件的状态和日期"),
    REPLY("答复", "取走本机关已发出的答复，含收件人姓名"),
    STATISTICS("统计", "读取本机关年度报告的三张表"),
    EXCHANGE("交换", "登记为对接平台的系统取包、送包");

    private final String label;
    private final String hint;

    Scope(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }
}
