package cn.zhiqing.precedents;

import cn.zhiqing.cases.events.ReplyKind;
import java.util.Arrays;

/** 决定种类: the groups of the annual report's first rows, by which people look for precedents. */
public enum KindGroup {
    GRANT("予以公开", "R3_1"),
    PARTIAL("部分公开", "R3_2"),
    REFUSE("不予公开", "R3_3"),
    UNAVAILABLE("无法提供", "R3_4"),
    NOT_PROCESSED("不予处理", "R3_5"),
    OTHER("其他处理", "R3_6");

    private final String label;
    private final String row;

    KindGroup(String label, String row) {
        this.label = label;
        this.row = row;
    }

    public String label() {
        return label;
    }

    /** Names of the replies that belong to it. */
    String[] kinds() {
        return Arrays.stream(ReplyKind.values())
                .filter(kind -> kind.row().startsWith(row + "_"))
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
