package cn.zhiqing.privacy;

import cn.zhiqing.kernel.CaseId;

/**
 * 到期删除 A module's store of personal facts about requests, which is asked to forget one when its keeping has ended and its
 * destruction was approved (个人信息保护法第四十七条、第十九条). A bean of each module that keeps such facts.
 */
public interface Forgetful {

    /** What is forgotten, for people: 申请书. */
    String label();

    /**
     * Forgets everything personal about the request for good, in the caller's transaction. Rows may stay, what they said may
     * not.
     *
     * @return how many values were forgotten
     */
    int forget(CaseId id);
}
