package cn.zhiqing.site.admin;

import java.util.Set;

/** What an auditor looks for (审计事项): streams and types of the journal. */
enum AuditTopic {
    REVEALS("查看申请人个人信息、补发查询码"),
    CHANGES("人员、角色、机关、委托、审签链、文书模板的变动"),
    FAILURES("登录失败和锁定"),
    SIGN_INS("登录"),
    KEYS("密钥"),
    EXPORTS("审计记录的导出"),
    DELIVERY("通知设置、重发和放弃、来信原件");

    private final String label;

    AuditTopic(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Kinds of streams. */
    Set<String> kinds() {
        return switch (this) {
            case REVEALS -> Set.of("reveal", "query-code");
            case CHANGES -> Set.of("staff", "body", "review-chain", "letter-wording");
            case FAILURES -> Set.of("staff", "stranger");
            case SIGN_INS -> Set.of("staff");
            case KEYS -> Set.of("keys");
            case EXPORTS -> Set.of("audit");
            case DELIVERY -> Set.of("notify-settings", "notice", "mail");
        };
    }

    /** Types of events; empty for all of the streams. */
    Set<String> types() {
        return switch (this) {
            case REVEALS, KEYS, EXPORTS -> Set.of();
            case FAILURES -> Set.of("access.sign-in-failed.1", "access.account-locked.1", "access.stranger-refused.1");
            case SIGN_INS -> Set.of("access.signed-in.1");
            case DELIVERY ->
                Set.of(
                        "notify.way-changed.1",
                        "notify.quiet-hours-changed.1",
                        "notify.trial-posted.1",
                        "notify.notice-retried.1",
                        "notify.notice-given-up.1",
                        "notify.mail-settled.1",
                        "notify.mail-read.1");
            case CHANGES ->
                Set.of(
                        "case.review-chain-adopted.1",
                        "case.letter-wording-set.1",
                        "access.body-added.1",
                        "access.body-changed.1",
                        "access.staff-added.1",
                        "access.staff-enabled.1",
                        "access.staff-disabled.1",
                        "access.role-granted.1",
                        "access.role-revoked.1",
                        "access.delegation-given.1",
                        "access.delegation-revoked.1",
                        "access.password-changed.1",
                        "access.password-reset.1");
        };
    }

    /** The topic of an address; the first when it names none. */
    static AuditTopic of(String name) {
        for (AuditTopic topic : values()) {
            if (topic.name().equals(name)) {
                return topic;
            }
        }
        return REVEALS;
    }
}
