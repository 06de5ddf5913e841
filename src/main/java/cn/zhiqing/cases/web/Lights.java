package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseSummary.Wait;
import cn.zhiqing.cases.Light;
import org.jspecify.annotations.Nullable;

/** How a light is drawn (期限灯): shape by class, words and days beside it, never colour alone. */
final class Lights {

    private Lights() {}

    static cn.zhiqing.ui.Light draw(Light light, @Nullable Integer remaining, Wait waiting) {
        return new cn.zhiqing.ui.Light(css(light), words(light, remaining, waiting));
    }

    /** The class of the shape: ok, soon, near, today, over or wait. */
    private static String css(Light light) {
        return switch (light) {
            case OVERDUE -> "over";
            case DUE_TODAY, CONFIRM -> "today";
            case ORANGE, MAY_CLOSE -> "near";
            case YELLOW -> "soon";
            case ON_TIME, DONE -> "ok";
            case WAITING -> "wait";
        };
    }

    private static String words(Light light, @Nullable Integer remaining, Wait waiting) {
        return switch (light) {
            case OVERDUE -> remaining == null || remaining == 0 ? "已超期限" : "已超 %d 个工作日".formatted(-remaining);
            case DUE_TODAY -> "今天到期 · 0 天";
            case ORANGE, YELLOW, ON_TIME -> remaining == null ? light.label() : "还剩 %d 个工作日".formatted(remaining);
            case CONFIRM -> "须与申请人确认收到";
            case MAY_CLOSE -> "可以不再处理";
            case WAITING -> waiting == Wait.NOTHING ? "暂停计时" : "暂停 · " + waiting.label();
            case DONE -> "已办结";
        };
    }
}
