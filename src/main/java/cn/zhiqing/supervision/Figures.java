package cn.zhiqing.supervision;

/**
 * 监管数: what is counted of a body, a person or a city. Each number is the length of the {@link WatchList} of its name.
 *
 * @param confirming open requests whose receipt is not confirmed yet
 */
public record Figures(
        long open,
        long soon,
        long overdue,
        long waiting,
        long confirming,
        long received,
        long ended,
        long replied,
        long late,
        long extended,
        long corrected,
        long remedied,
        long reversed) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Figures plus(Figures other) {
        return new Figures(
                open + other.open,
                soon + other.soon,
                overdue + other.overdue,
                waiting + other.waiting,
                confirming + other.confirming,
                received + other.received,
                ended + other.ended,
                replied + other.replied,
                late + other.late,
                extended + other.extended,
                corrected + other.corrected,
                remedied + other.remedied,
                reversed + other.reversed);
    }

    /** The same with what became of remedies. */
    Figures withRemedies(long decided, long corrections) {
        return new Figures(
                open,
                soon,
                overdue,
                waiting,
                confirming,
                received,
                ended,
                replied,
                late,
                extended,
                corrected,
                decided,
                corrections);
    }

    /** 按期答复率: replies in time, of all replies (条例第三十三条). */
    public Rate onTimeRate() {
        return new Rate(replied - late, replied);
    }

    /** 超期率: late replies, of all replies. */
    public Rate lateRate() {
        return new Rate(late, replied);
    }

    /** 延期率: extended before they ended, of all that ended. */
    public Rate extensionRate() {
        return new Rate(extended, ended);
    }

    /** 补正率: asked for a correction before they ended, of all that ended. */
    public Rate correctionRate() {
        return new Rate(corrected, ended);
    }

    /** 被纠正率: requests whose remedy ended in a correction, of all requests with a remedy decided. */
    public Rate reversalRate() {
        return new Rate(reversed, remedied);
    }
}
