package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 行名: how much the text before a run of cells looks like the label of a row. */
final class RowLabels {
    /** Below this a text is not taken for the row at all. */
    static final double ENOUGH = 0.5;

    private static final int TAIL = 140;
    private static final double PER_CHARACTER_BEHIND = 0.02;
    private static final double MOST_BEHIND = 0.35;
    private static final int SHORTEST_TO_GUESS = 4;
    private static final int SHORTEST_BEGINNING = 4;
    private static final Map<Row, List<String>> KEYS = keys();

    private RowLabels() {}

    private static Map<Row, List<String>> keys() {
        Map<Row, List<String>> keys = new EnumMap<>(Row.class);
        keys.put(Row.R1_NEW, List.of("本年新收政府信息公开申请数量", "本年新收", "本年度新收"));
        keys.put(Row.R2_CARRY_IN, List.of("上年结转政府信息公开申请数量", "上年结转", "上年度结转"));
        keys.put(Row.R3_1_GRANT, List.of("予以公开", "一予以公开"));
        keys.put(Row.R3_2_PARTIAL, List.of("部分公开区分处理的只计这一情形不计其他情形", "部分公开"));
        keys.put(Row.R3_3_1_SECRET, List.of("属于国家秘密"));
        keys.put(Row.R3_3_2_LAW, List.of("其他法律行政法规禁止公开"));
        keys.put(Row.R3_3_3_SAFETY, List.of("危及三安全一稳定"));
        keys.put(Row.R3_3_4_THIRD, List.of("保护第三方合法权益"));
        keys.put(Row.R3_3_5_INTERNAL, List.of("属于三类内部事务信息"));
        keys.put(Row.R3_3_6_PROCESS, List.of("属于四类过程性信息"));
        keys.put(Row.R3_3_7_CASEFILE, List.of("属于行政执法案卷"));
        keys.put(Row.R3_3_8_QUERY, List.of("属于行政查询事项"));
        keys.put(Row.R3_4_1_NOT_HELD, List.of("本机关不掌握相关政府信息"));
        keys.put(Row.R3_4_2_NEEDS_MAKING, List.of("没有现成信息需要另行制作"));
        keys.put(Row.R3_4_3_STILL_UNCLEAR, List.of("补正后申请内容仍不明确"));
        keys.put(Row.R3_5_1_PETITION, List.of("信访举报投诉类申请"));
        keys.put(Row.R3_5_2_REPEAT, List.of("重复申请"));
        keys.put(Row.R3_5_3_PUBLICATION, List.of("要求提供公开出版物"));
        keys.put(Row.R3_5_4_EXCESSIVE, List.of("无正当理由大量反复申请"));
        keys.put(Row.R3_5_5_RECONFIRM, List.of("要求行政机关确认或重新出具已获取信息"));
        keys.put(Row.R3_6_OTHER_ALL, List.of("其他处理"));
        keys.put(Row.R3_6_1_NO_CORRECTION, List.of("申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请", "逾期不补正"));
        keys.put(Row.R3_6_2_NO_PAYMENT, List.of("申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请", "要求缴纳费用"));
        keys.put(Row.R3_6_3_OTHER, List.of("其他"));
        keys.put(Row.R3_7_TOTAL, List.of("总计", "合计"));
        keys.put(Row.R4_CARRY_OUT, List.of("结转下年度继续办理", "结转下年度", "结转下年"));
        return keys;
    }

    /** All labels of the form, as keys. */
    static List<String> all() {
        return KEYS.values().stream().flatMap(List::stream).toList();
    }

    /** Whether a text is the label of some row. */
    static boolean isRow(String text) {
        return KEYS.keySet().stream().anyMatch(row -> likeness(text, row) >= ENOUGH);
    }

    /** Whether a text is a piece of some label, or a label itself. */
    static boolean isPiece(String text) {
        return all().stream().anyMatch(key -> key.contains(text)) || isRow(text);
    }

    /** From 0 to 1. */
    static double likeness(String text, Row row) {
        String tail = text.length() > TAIL ? text.substring(text.length() - TAIL) : text;
        double best = 0;
        for (String key : KEYS.getOrDefault(row, List.of())) {
            best = Math.max(best, row == Row.R3_6_3_OTHER ? other(tail) : likeness(tail, key));
        }
        return best;
    }

    /** 其他 is also the end of other labels: here it must be the whole label, with at most its number. */
    private static double other(String text) {
        if (!text.endsWith("其他")) {
            return 0;
        }
        String before = text.substring(0, text.length() - 2);
        return before.isEmpty() || before.endsWith("3") || before.endsWith("三") ? 1 : 0.6;
    }

    private static double likeness(String text, String key) {
        int at = text.lastIndexOf(key);
        if (at >= 0) {
            int behind = text.length() - at - key.length();
            return 1 - Math.min(MOST_BEHIND, behind * PER_CHARACTER_BEHIND);
        }
        if (key.length() < SHORTEST_TO_GUESS) {
            return 0;
        }
        int begun = begun(text, key);
        if (begun >= SHORTEST_BEGINNING) {
            return ENOUGH + (1 - ENOUGH) * begun / key.length() * 0.9;
        }
        double found = (double) common(text, key) / key.length();
        return found < 0.6 ? 0 : found * 0.9 - 0.05;
    }

    /** How much of the label stands at the end of the text, when only its beginning does and no other label begins so. */
    private static int begun(String text, String key) {
        for (int length = key.length() - 1; length >= SHORTEST_BEGINNING; length--) {
            String beginning = key.substring(0, length);
            if (text.endsWith(beginning)) {
                long rows = KEYS.values().stream()
                        .filter(keys -> keys.stream().anyMatch(other -> other.startsWith(beginning)))
                        .count();
                return rows == 1 ? length : 0;
            }
        }
        return 0;
    }

    /** Length of the longest common subsequence of the key and the end of the text. */
    private static int common(String text, String key) {
        String end = text.substring(Math.max(0, text.length() - key.length() * 2 - 8));
        int[] row = new int[key.length() + 1];
        for (int i = 0; i < end.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= key.length(); j++) {
                int above = row[j];
                row[j] = end.charAt(i) == key.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[key.length()];
    }
}
