package cn.zhiqing.cases.events;

/** 诉求种类 beside requests for information; neither is counted among them. Names are kept for ever (stored). */
public enum AskKind {
    /** 要求更正 what is recorded about oneself. */
    RECORDS("更正本人信息", "条例第四十一条", "公开更正"),
    /** 建议主动公开, by an applicant or because several asked for the same. */
    PUBLICATION("建议主动公开", "条例第四十四条", "公开建议");

    private final String label;
    private final String article;
    private final String register;

    AskKind(String label, String article, String register) {
        this.label = label;
        this.article = article;
        this.register = register;
    }

    public String label() {
        return label;
    }

    public String article() {
        return article;
    }

    /** The words before the year in its number. */
    public String register() {
        return register;
    }
}
