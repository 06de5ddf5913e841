package cn.zhiqing.cases.verify;

import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/**
 * 核验文书.
 *
 * @param code as it was typed
 * @param finding the finding as one sentence; empty before anything was asked
 * @param advice what to do now
 * @param good whether the finding is in favour of the paper
 * @param facts organ, number and date, nothing of what the letter says
 */
public record VerifyPage(
        String code, String finding, String advice, boolean good, List<Fact> facts, FormErrors errors) {}
