package cn.zhiqing.reports.annual.read;

import java.util.List;

/**
 * 来源: one report as a stream of pieces.
 *
 * @param tokens everything in reading order
 * @param headings what the page itself calls its title, most trustworthy first; empty for plain text
 * @param lines the running text, line by line
 */
record Source(List<Token> tokens, List<String> headings, List<String> lines) {
    /** More cells in one row than any form has: the file is no annual report, or is made to exhaust the reader. */
    static final int WIDEST_ROW = 400;

    private static final int MOST_TOKENS = 80_000;

    static void checkWidth(int cells) throws UnreadableSource {
        if (cells > WIDEST_ROW) {
            throw new UnreadableSource(
                    "表格一行有" + cells + "列，超过" + WIDEST_ROW + "列的上限，未读取",
                    "a table row has " + cells + " cells, limit " + WIDEST_ROW);
        }
    }

    static void checkLength(List<Token> tokens) throws UnreadableSource {
        if (tokens.size() > MOST_TOKENS) {
            throw new UnreadableSource(
                    "文件超过" + MOST_TOKENS + "个单元，未读取；请只保存年度报告正文",
                    "more than " + MOST_TOKENS + " pieces; save the report alone");
        }
    }
}
