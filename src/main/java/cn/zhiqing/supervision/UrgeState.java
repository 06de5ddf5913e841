package cn.zhiqing.supervision;

import java.time.LocalDate;

/** 督办状态: where an urge letter stands; what can be done to it follows from the type. */
public sealed interface UrgeState {

    /** The state's name on pages. */
    String label();

    /** Whether the matter is still between the two bodies. */
    default boolean isOpen() {
        return this instanceof Waiting || this instanceof Answered;
    }

    /** 待回复. */
    record Waiting(LocalDate answerBy) implements UrgeState {
        @Override
        public String label() {
            return "待回复";
        }

        /** Whether the body owes its answer since before this day. */
        public boolean isOverdueOn(LocalDate day) {
            return day.isAfter(answerBy);
        }
    }

    /** 已回复, to be judged by the sender. */
    record Answered(LocalDate on, LocalDate promised, boolean late) implements UrgeState {
        @Override
        public String label() {
            return late ? "已回复（逾期）" : "已回复";
        }
    }

    /** 已办结. */
    record Closed(LocalDate on) implements UrgeState {
        @Override
        public String label() {
            return "已办结";
        }
    }

    /** 已撤回. */
    record Withdrawn(LocalDate on) implements UrgeState {
        @Override
        public String label() {
            return "已撤回";
        }
    }
}
