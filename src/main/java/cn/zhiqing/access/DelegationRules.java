package cn.zhiqing.access;

import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What may be delegated to whom and for how long, as sentences. */
final class DelegationRules {

    static final int LONGEST_DAYS = 180;
    static final Refusal TO_ONESELF = new Refusal("DELEGATION_TO_ONESELF", "", "不能委托给自己，请另选代理人。");
    static final Refusal ROLE_NOT_ONES_OWN = new Refusal("ROLE_NOT_ONES_OWN", "", "委托人自己没有这一角色；代理得来的角色不能再委托，请由本人办理。");
    static final Refusal ADMINISTRATIVE =
            new Refusal("DELEGATION_OF_ADMINISTRATION", "GB/T 22239-2019", "系统管理员、安全管理员、审计员的角色不能委托，请由安全管理员另行授予。");
    static final Refusal TAKER_IS_ADMINISTRATOR =
            new Refusal("TAKER_IS_ADMINISTRATOR", "GB/T 22239-2019", "管理员、审计员不能代理业务角色，请另选代理人。");
    static final Refusal OTHER_BODY = new Refusal("TAKER_OF_OTHER_BODY", "", "代理人应是本机关的工作人员，请另选代理人。");
    static final Refusal TAKER_DISABLED = new Refusal("TAKER_DISABLED", "", "代理人的账号已停用，请另选代理人。");
    static final Refusal PERIOD_ORDER = new Refusal("PERIOD_ORDER", "", "结束日期早于开始日期，请修改。");
    static final Refusal PERIOD_PAST = new Refusal("PERIOD_PAST", "", "开始日期已过，委托不能追溯，请从今天或以后开始。");
    static final Refusal PERIOD_TOO_LONG = new Refusal("PERIOD_TOO_LONG", "", "委托最长 180 天，请缩短期限；长期调整请由安全管理员授予角色。");
    static final Refusal UNKNOWN = new Refusal("UNKNOWN_DELEGATION", "", "没有这项委托，请刷新页面。");
    static final Refusal OVER = new Refusal("DELEGATION_OVER", "", "这项委托已经结束，无需收回。");

    private DelegationRules() {}

    static List<Refusal> check(NewDelegation asked, StaffMember giver, StaffMember taker, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        add(wrong, asked.giver().equals(asked.taker()), TO_ONESELF);
        add(wrong, asked.role().isAdministrative(), ADMINISTRATIVE);
        add(wrong, !giver.posts().contains(new Post(asked.body(), asked.role())), ROLE_NOT_ONES_OWN);
        add(wrong, !taker.enabled(), TAKER_DISABLED);
        add(wrong, taker.posts().stream().anyMatch(p -> p.role().isAdministrative()), TAKER_IS_ADMINISTRATOR);
        boolean worksThere = taker.body().equals(asked.body())
                || taker.posts().stream().anyMatch(p -> p.body().equals(asked.body()));
        add(wrong, !worksThere, OTHER_BODY);
        add(wrong, asked.until().isBefore(asked.from()), PERIOD_ORDER);
        add(wrong, asked.from().isBefore(today), PERIOD_PAST);
        add(wrong, asked.until().isAfter(asked.from().plusDays(LONGEST_DAYS - 1L)), PERIOD_TOO_LONG);
        return List.copyOf(wrong);
    }

    private static void add(List<Refusal> wrong, boolean isWrong, Refusal reason) {
        if (isWrong) {
            wrong.add(reason);
        }
    }
}
