package cn.zhiqing.cases;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Secret;

/**
 * 登记回执: what the applicant takes home.
 *
 * @param number for people, for example {@code 2026-0523}
 * @param queryCode shown once, kept only as a keyed digest; at least 80 bits
 */
public record Receipt(CaseId id, CaseNumber number, Secret<String> queryCode) {}
