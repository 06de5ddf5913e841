package cn.zhiqing.precedents;

import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import org.jspecify.annotations.Nullable;

/** 检索案例: what to look for; null and blank filter nothing. */
public record ShelfQuery(
        String words,
        @Nullable KindGroup group,
        @Nullable ReplyKind ground,
        @Nullable Fate fate,
        @Nullable BodyId body,
        @Nullable Integer year) {

    public static final ShelfQuery ALL = new ShelfQuery("", null, null, null, null, null);
}
