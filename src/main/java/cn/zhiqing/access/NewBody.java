package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import org.jspecify.annotations.Nullable;

/** What is told about a body when it is added or changed; the meaning of each part is that of {@link Body}. */
public record NewBody(
        String code,
        String shortName,
        String name,
        @Nullable BodyId parent,
        BodyKind kind,
        String regionCode,
        Body.Remedies remedies,
        boolean autoAcknowledge,
        Body.Office office) {}
