package cn.zhiqing.reports.annual.layout;

/** The bytes have no layout that can be read; carries the sentence for the person in two languages. */
public final class Unlaid extends Exception {
    private static final long serialVersionUID = 1L;

    private final String chinese;
    private final String english;

    Unlaid(String chinese, String english) {
        super(english);
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
