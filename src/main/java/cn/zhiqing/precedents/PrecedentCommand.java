package cn.zhiqing.precedents;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Secret;

/** 案例办理: every act on a precedent. */
public sealed interface PrecedentCommand {

    /** 提出, from a closed request of one's own body. */
    record Propose(CaseId caseId, PrecedentText text) implements PrecedentCommand {}

    /** An act on a precedent that is there. */
    sealed interface OnPrecedent extends PrecedentCommand {
        long precedent();
    }

    /** 修改: another edition, to be checked anew. */
    record Revise(long precedent, PrecedentText text) implements OnPrecedent {}

    /**
     * 通过脱敏审查并共享.
     *
     * @param checked whether the second person says that nobody can be recognised
     */
    record Share(long precedent, boolean checked) implements OnPrecedent {}

    /** 退回修改. */
    record Return(long precedent, Secret<String> reason) implements OnPrecedent {}

    /** 撤下. */
    record Withdraw(long precedent, Secret<String> reason) implements OnPrecedent {}
}
