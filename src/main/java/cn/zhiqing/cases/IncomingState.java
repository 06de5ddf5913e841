package cn.zhiqing.cases;

/** 来函办理情况: where a letter that asks for an opinion stands, for the body that was asked. */
public enum IncomingState {
    NEW("待签收"),
    WAITING("待答复"),
    /** Past the day the asking body named. */
    LATE("已过来函要求的日期"),
    /** Past the fifteen working days: a joint maker's silence is consent (条例第三十四条). */
    LAPSED("期满未答复"),
    ANSWERED("已答复"),
    /** The asking case needs no opinion any more. */
    OVER("来函机关已经办结");

    private final String label;

    IncomingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether an answer may still be given. */
    public boolean isOpen() {
        return this != ANSWERED && this != OVER;
    }
}
