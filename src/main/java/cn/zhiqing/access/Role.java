package cn.zhiqing.access;

/** 角色 What a person is at a body. */
public enum Role {
    /** 经办人: handles requests. */
    CLERK("经办人"),
    /** 政务公开办: the body's 政府信息公开工作机构 (条例第四条). */
    DISCLOSURE_OFFICE("政务公开办"),
    /** 审核人: secrecy and legal review (条例第十七条). */
    REVIEWER("审核人"),
    /** 签发人: signs decisions. */
    SIGNATORY("签发人"),
    /** 主管部门: watches over the bodies beneath (条例第三条). */
    SUPERVISOR("主管部门"),
    /** 系统管理员: bodies, accounts, calendars. */
    SYSTEM_ADMIN("系统管理员"),
    /** 安全管理员: grants and revokes roles, keys. */
    SECURITY_ADMIN("安全管理员"),
    /** 审计员: reads what everybody did. */
    AUDITOR("审计员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The role's name on screens. */
    public String label() {
        return label;
    }

    /** Whether this is one of the three administrators, which one person may hold at most one of. */
    public boolean isAdministrative() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }
}
