package cn.zhiqing.archive;

import cn.zhiqing.kernel.Refusal;

/** 档案的拒绝理由: every one says what to do. */
final class Refusals {

    static final Refusal NOT_FOUND = new Refusal("PACKAGE_NOT_FOUND", "", "没有这份档案，请从档案清单打开。");
    static final Refusal NOT_YOUR_ROLE = new Refusal("ARCHIVE_NOT_YOUR_ROLE", "档案法第十四条", "此项由经办人或者政务公开办办理，请转告他们。");
    static final Refusal NOT_BUILT = new Refusal("PACKAGE_NOT_BUILT", "档案法第三十七条", "归档包还没有生成，请先点“生成归档包”。");
    static final Refusal REOPENED = new Refusal("PACKAGE_REOPENED", "条例第五十一条", "本件在归档以后又有复议、诉讼，正在重新办理；重新归档后再生成归档包。");
    static final Refusal DESTROYED = new Refusal("PACKAGE_DESTROYED", "档案法第二十一条", "这份档案已经销毁，只有销毁清册和统计还在。");
    static final Refusal REASON_MISSING = new Refusal("REASON_MISSING", "个人信息保护法第五十一条", "归档包里有申请人的个人信息，请写明下载的用途。");

    static final Refusal STALE = new Refusal("STALE", "", "同事同时在办理这份档案，这一次没有办；请刷新页面核对后再办。");

    private Refusals() {}
}
