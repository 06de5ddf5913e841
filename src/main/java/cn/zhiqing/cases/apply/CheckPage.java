package cn.zhiqing.cases.apply;

import cn.zhiqing.ui.Answer;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** 核对后提交: everything answered, in three groups, with the way to change it. */
public record CheckPage(
        List<Answer> who, List<Answer> what, List<Answer> how, String back, String token, FormErrors errors) {}
