package cn.zhiqing.cases;

import cn.zhiqing.cases.CaseSummary.Wait;
import org.jspecify.annotations.Nullable;

/**
 * 期限灯: how near a request is to its time limit, always shown with its word. Worst first. The same words stand on the
 * workbench, on the case and in supervision; how near is near is data ({@link LightLines}).
 */
public enum Light {
    OVERDUE("已逾期", "over"),
    DUE_TODAY("今天到期", "today"),
    ORANGE("还剩1至2个工作日", "near"),
    YELLOW("还剩3至5个工作日", "soon"),
    MAY_CLOSE("可以不再处理", "near"),
    CONFIRM("待与申请人确认", "today"),
    WAITING("期限暂停，等待中", "wait"),
    ON_TIME("时间充裕", "ok"),
    DONE("已答复或者结束", "ok");

    private final String label;
    private final String shape;

    Light(String label, String shape) {
        this.label = label;
        this.shape = shape;
    }

    public String label() {
        return label;
    }

    /** The shape it is drawn with: ok, soon, near, today, over or wait. Never shown without {@link #words}. */
    public String shape() {
        return shape;
    }

    /**
     * What stands beside the shape.
     *
     * @param remaining working days to the due date, negative when it is past; null while none is running
     */
    public String words(@Nullable Integer remaining, Wait waiting) {
        return switch (this) {
            case OVERDUE -> remaining == null || remaining == 0 ? "已超期限" : "已超 %d 个工作日".formatted(-remaining);
            case DUE_TODAY -> "今天到期 · 0 天";
            case ORANGE, YELLOW, ON_TIME -> remaining == null ? label : "还剩 %d 个工作日".formatted(remaining);
            case CONFIRM -> "须与申请人确认收到";
            case MAY_CLOSE -> "可以不再处理";
            case WAITING -> waiting == Wait.NOTHING ? "暂停计时" : "暂停 · " + waiting.label();
            case DONE -> "已办结";
        };
    }
}
