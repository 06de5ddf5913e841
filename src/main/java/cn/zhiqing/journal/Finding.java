package cn.zhiqing.journal;

/**
 * One place where the journal is not what was recorded.
 *
 * @param place the stream, {@code checkpoint}, or {@code log}
 * @param number of the event within its stream, or of the checkpoint
 */
public record Finding(String place, long number, Kind kind) {

    /** What is wrong there. */
    public enum Kind {
        EVENT_CHANGED("内容与其摘要不符", "does not match its hash: it was changed"),
        EVENT_MISSING("缺失", "is missing"),
        EVENT_DOUBLED("重复", "is there twice"),
        EVENT_OUT_OF_ORDER("次序颠倒", "stands in the wrong order"),
        CHECKPOINT_CHANGED("内容与其摘要不符", "does not match its hash: it was changed"),
        CHECKPOINT_MISSING("缺失", "is missing"),
        CHECKPOINT_UNSIGNED("签名无效", "is not signed with the journal's key"),
        CHECKPOINT_UNCHAINED("与前一检查点不相连", "does not continue the checkpoint before"),
        FRONTIER_CHANGED("续算数据与已签名的根不符", "has a frontier that does not lead to its signed root"),
        COUNT_DIFFERS("事件数与已签名的数目不符：有事件被删除或插入", "signed another number of events: some were removed or inserted"),
        ROOT_DIFFERS("事件与已签名的根不符：有事件被更改或移动", "signed other events: some were changed or moved"),
        LOGGED_NOT_STORED("在库外日志中有记载，库中却没有或不同", "is logged outside the database, but missing or different in it"),
        LOG_GAP("库外日志缺行", "is missing in the log outside the database");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** The sentence's end in Chinese; the place comes before it. */
        public String chinese() {
            return chinese;
        }

        /** The sentence's end in English. */
        public String english() {
            return english;
        }
    }

    @Override
    public String toString() {
        return place + " " + number + " " + kind.english();
    }
}
