package cn.zhiqing.ui;

/**
 * A light (灯): shape, word and number together, never colour alone.
 *
 * @param css class of its shape: ok, soon, near, today, over, wait
 */
public record Light(String css, String words) {

    /** For the working days that are left until a due date; below zero it is overdue. */
    public static Light remaining(int workingDays) {
        if (workingDays < 0) {
            return new Light("over", "已超 " + -workingDays + " 个工作日");
        }
        if (workingDays == 0) {
            return new Light("today", "今天到期 · 0 天");
        }
        String css = workingDays <= 2 ? "near" : workingDays <= 5 ? "soon" : "ok";
        return new Light(css, "还剩 " + workingDays + " 个工作日");
    }

    /** For a clock that stands still; the words say why, for example 等待补正. */
    public static Light waiting(String words) {
        return new Light("wait", words);
    }

    /** For something due today that is no date, for example 今天须确认收到. */
    public static Light today(String words) {
        return new Light("today", words);
    }

    /** For something that is finished. */
    public static Light done(String words) {
        return new Light("ok", words);
    }
}
