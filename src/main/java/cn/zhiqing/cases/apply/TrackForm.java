package cn.zhiqing.cases.apply;

import cn.zhiqing.ui.FormErrors;

/** Asks for query code and second factor. */
public record TrackForm(String code, String token, FormErrors errors) {}
