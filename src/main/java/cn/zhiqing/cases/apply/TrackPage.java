package cn.zhiqing.cases.apply;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Step;
import java.util.List;

/**
 * 办理进度 for the applicant.
 *
 * @param next the next day that matters, large; empty when there is none
 * @param correction what is to be corrected; empty when nothing is
 * @param typed text that was typed and could not be taken
 */
public record TrackPage(
        String number,
        String status,
        List<String> asked,
        String nextWhat,
        String next,
        List<Step> steps,
        String correction,
        boolean mayWithdraw,
        String letter,
        String token,
        String typed,
        FormErrors errors) {}
