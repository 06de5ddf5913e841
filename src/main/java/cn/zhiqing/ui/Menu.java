package cn.zhiqing.ui;

/** The places of the staff menu (主菜单), in the one order that staff know, and the groups they stand in. */
public enum Menu {
    WORKBENCH("工作台"),
    MAIL("邮件来件", Group.INTAKE),
    CALLS("须确认收到", Group.INTAKE),
    CONSULTATIONS("来函征求意见", Group.INTAKE),
    ASKS("更正和建议", Group.INTAKE),
    DISPATCH("交寄与送达", Group.HANDLING),
    FEES("信息处理费", Group.HANDLING),
    HAND_OVER("移送到平台", Group.HANDLING),
    REASSESS("定期评估", Group.HANDLING),
    ARCHIVE("档案", Group.HANDLING),
    REQUESTS("依申请公开"),
    PUBLICATION("主动公开"),
    INTERACTION("互动交流"),
    REPORTS("统计与年报"),
    KNOWLEDGE("知识库"),
    ADMINISTRATION("系统管理");

    /** Places that open together (菜单组); a place of no group stands for itself. */
    public enum Group {
        NONE(""),
        INTAKE("收件"),
        HANDLING("办理");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final String label;
    private final Group group;

    Menu(String label) {
        this(label, Group.NONE);
    }

    Menu(String label, Group group) {
        this.label = label;
        this.group = group;
    }

    public String label() {
        return label;
    }

    public Group group() {
        return group;
    }
}
