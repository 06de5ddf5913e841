package cn.zhiqing.access;

/** 权限动作 The kinds of act that the {@link Doorkeeper} decides; what state a case must be in is decided by the case. */
public enum Act {
    /** See a case and its papers, personal facts masked. */
    SEE_CASE,
    /** Enter a request that came over the counter, by mail, fax or e-mail. */
    RECEIVE_CASE,
    /** Every step of handling, up to the draft of the decision, dispatch and archive. */
    HANDLE_CASE,
    /** 分派. */
    ASSIGN,
    /** 转办 to another body. */
    REFER,
    /** 延期审批: 经政府信息公开工作机构负责人同意 (条例第三十三条). */
    APPROVE_EXTENSION,
    /** 保密审查 (条例第十七条). */
    REVIEW_SECRECY,
    /** 合法性审核. */
    REVIEW_LEGAL,
    /** 签发. */
    SIGN,
    /** See a personal fact unmasked; journaled with its reason. */
    REVEAL_PERSONAL,
    /** Record a reconsideration or lawsuit and its result. */
    RECORD_REMEDY,
    /** 督办: urge a body beneath (条例第四十七条). */
    SUPERVISE,
    /** 监管: see how a body keeps its time limits, its lists, rates and urge letters. */
    WATCH,
    /** 督办回复: answer an urge letter for the body. */
    ANSWER_URGE,
    /** 提出档案销毁: propose which files whose keeping has ended are destroyed, set how long files are kept (档案法第二十一条). */
    PROPOSE_DESTRUCTION,
    /** 批准档案销毁, as the second person. */
    APPROVE_DESTRUCTION,
    /** 文书模板: word the letters of the own body, from a day on. */
    SET_LETTER_WORDING,
    /** See wishes to correct a record or to publish something (条例第四十一条、第四十四条). */
    SEE_ASK,
    /** Enter such a wish and check it. */
    CHECK_ASK,
    /** 签发更正的答复: a correction is a decision with remedies (条例第四十一条). */
    ANSWER_CORRECTION,
    /** Answer a suggestion to publish (条例第四十四条). */
    ANSWER_SUGGESTION,
    /** See what the body refused, and when it is looked at again (条例第十八条). */
    SEE_REFUSALS,
    /** 定期评估: judge a refusal again, set the period (条例第十八条). */
    REASSESS,
    SEE_REPORT,
    /** Read the precedents that the city's bodies share. */
    READ_PRECEDENTS,
    /** 提出案例: make a precedent of a closed request, revise and withdraw it. */
    PROPOSE_PRECEDENT,
    /** 脱敏审查: check, as the second person, that nobody can be recognised in a precedent. */
    CHECK_PRECEDENT,
    EDIT_REPORT,
    PUBLISH_REPORT,
    /** Add and change bodies. */
    ADMIN_BODIES,
    /** Add, enable and disable staff, reset passwords. */
    ADMIN_STAFF,
    /** Grant and revoke roles, revoke delegations. */
    GRANT_ROLES,
    /** Give one's own role to a colleague for some days. */
    DELEGATE,
    /** Propose a new working calendar or an amendment. */
    ADMIN_CALENDAR,
    /** Settings of e-mail, SMS and the mailbox; messages that did not arrive. */
    ADMIN_NOTICES,
    /** Confirm, as the second person, a working calendar that was proposed. */
    CONFIRM_CALENDAR,
    /** Rotate the keys of personal data. */
    ADMIN_KEYS,
    /** Read who did what, verify the journal. */
    AUDIT
}
