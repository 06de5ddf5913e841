package cn.zhiqing.cases.apply;

import cn.zhiqing.ui.FormErrors;

/** Asks for a draft code. */
public record ResumePage(String code, String token, FormErrors errors) {}
