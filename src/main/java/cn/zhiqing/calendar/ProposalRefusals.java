package cn.zhiqing.calendar;

import cn.zhiqing.kernel.Refusal;

/** Why a proposed calendar is not kept or not confirmed: rules of the house, so that no one changes deadlines alone. */
final class ProposalRefusals {

    static final Refusal WAITING = new Refusal("PROPOSAL_WAITING", "", "已有一份日历等待确认，请先由安全管理员确认或者退回，再提请新的。");
    static final Refusal CHANGED = new Refusal("CALENDAR_CHANGED", "", "预览之后日历已有新版本，请重新上传、重新核对后再提请。");
    static final Refusal GONE = new Refusal("PROPOSAL_GONE", "", "这份日历已经撤回、退回或者确认过了，没有再办一次，请看最新的版本清单。");
    static final Refusal SAME_PERSON = new Refusal("SAME_PERSON", "", "提请的人不能自己确认，请由另一位安全管理员确认。");

    private ProposalRefusals() {}
}
