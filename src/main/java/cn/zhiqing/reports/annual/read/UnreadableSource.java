package cn.zhiqing.reports.annual.read;

/** The bytes are not a report that can be read; carries the sentence for the person in two languages. */
final class UnreadableSource extends Exception {
    private static final long serialVersionUID = 1L;

    private final String english;

    UnreadableSource(String chinese, String english) {
        super(chinese);
        this.english = english;
    }

    ReadResult.Unreadable asResult() {
        String chinese = getMessage();
        return new ReadResult.Unreadable(chinese == null ? english : chinese, english);
    }
}
