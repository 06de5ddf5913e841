package cn.zhiqing.ui;

/** The places of the staff menu (主菜单), in the one order that staff know. */
public enum Menu {
    WORKBENCH("工作台"),
    MAIL("邮件来件"),
    CALLS("须确认收到"),
    CONSULTATIONS("来函征求意见"),
    ASKS("更正和建议"),
    REASSESS("定期评估"),
    DISPATCH("交寄与送达"),
    FEES("信息处理费"),
    REQUESTS("依申请公开"),
    ARCHIVE("档案"),
    PUBLICATION("主动公开"),
    INTERACTION("互动交流"),
    REPORTS("统计与年报"),
    KNOWLEDGE("知识库"),
    ADMINISTRATION("系统管理");

    private final String label;

    Menu(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
