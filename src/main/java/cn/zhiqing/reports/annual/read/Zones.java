package cn.zhiqing.reports.annual.read;

import java.util.List;
import java.util.function.Predicate;

/**
 * 分区: where the three tables stand in the stream, told by the words that only the forms contain.
 *
 * @param first start of table 1, {@code second} start of table 2, {@code third} start of table 3, {@code end} end of table 3;
 *     a table that is not there has no length
 */
record Zones(int first, int second, int third, int end) {
    private static final int SHORT = 24;

    static Zones of(List<Token> tokens) {
        int size = tokens.size();
        int second = find(tokens, 0, Zones::opensSecond);
        int third = find(tokens, second < size ? second : 0, second < size ? Zones::opensThird : Zones::isThirdTable);
        int first = find(tokens, 0, Zones::opensFirst);
        int end = find(tokens, third, Zones::closesThird);
        if (second == size) {
            second = Math.min(third, size);
        }
        return new Zones(Math.min(first, second), second, Math.max(second, third), end);
    }

    private static int find(List<Token> tokens, int from, Predicate<String> wanted) {
        for (int i = Math.max(0, from); i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Token.Kind.LABEL) && (wanted.test(token.key()) || wanted.test(joined(tokens, i)))) {
                return i;
            }
        }
        return tokens.size();
    }

    /** A label and the labels that follow it, because labels are torn over lines. */
    private static String joined(List<Token> tokens, int at) {
        StringBuilder text = new StringBuilder(tokens.get(at).key());
        if (text.length() > SHORT) {
            return "";
        }
        for (int i = at + 1;
                i < Math.min(tokens.size(), at + 3) && tokens.get(i).is(Token.Kind.LABEL);
                i++) {
            text.append(tokens.get(i).key());
        }
        return text.length() > SHORT * 2 ? "" : text.toString();
    }

    private static boolean opensFirst(String key) {
        return key.length() < SHORT * 2
                && (key.startsWith("第二十条第") || key.startsWith("信息内容") || key.startsWith("本年制发件数"));
    }

    /** The row head itself, or the note in the table's corner; a narrative line has other words around them. */
    private static boolean opensSecond(String key) {
        return key.startsWith("本列数据的勾稽关系")
                || (key.length() < SHORT * 2
                        && (key.contains("本年新收政府信息") || key.startsWith("一本年新收") || key.startsWith("申请人情况")));
    }

    private static boolean opensThird(String key) {
        return key.length() < SHORT * 2 && (key.contains("行政复议") || key.startsWith("结果维持"));
    }

    private static boolean isThirdTable(String key) {
        return key.length() < SHORT && (key.equals("行政复议行政诉讼") || key.startsWith("结果维持"));
    }

    private static boolean closesThird(String key) {
        return key.length() < SHORT * 2
                && (key.contains("存在的主要问题")
                        || key.contains("主要问题及改进")
                        || key.contains("存在的问题")
                        || key.contains("需要报告的事项")
                        || key.contains("需要报告的其他事项"));
    }
}
