package cn.zhiqing.cases.events;

/** 不作为申请的原因: what a letter is when it is no application for information. */
public enum LetterFate {
    PETITION("信访、投诉、举报"),
    QUESTION("咨询"),
    SUPPLEMENT("已有申请的补充材料"),
    TWICE("同一申请重复来信"),
    ADVERTISEMENT("广告、垃圾邮件"),
    MACHINE("退信、自动回复"),
    OTHER("其他");

    private final String label;

    LetterFate(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
