package cn.zhiqing.ui;

import java.util.List;

/**
 * One answer to check before it is sent (核对项).
 *
 * @param lines the answer, a paragraph each
 * @param change where it is changed; empty when it cannot be
 */
public record Answer(String label, List<String> lines, String change) {

    public Answer {
        lines = List.copyOf(lines);
    }

    public static Answer of(String label, String line, String change) {
        return new Answer(label, List.of(line), change);
    }
}
