package cn.zhiqing.site.calendar.web;

import cn.zhiqing.ui.FormErrors;

/** The form of step one (上传通知), with what was typed before. */
public record ImportPage(String year, String noticeNo, String text, FormErrors errors, String allowed) {}
