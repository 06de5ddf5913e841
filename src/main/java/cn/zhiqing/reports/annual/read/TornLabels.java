package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.read.Token.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** 断开的行名: puts together labels whose end stands behind the numbers, as text from a PDF has them. */
final class TornLabels {
    private static final int SHORTEST_BEGINNING = 3;

    private TornLabels() {}

    /** Rows of table 2, the end of a label moved back from the row that follows. */
    static List<Run> mended(List<Run> runs) {
        List<Run> mended = new ArrayList<>(runs);
        for (int i = 0; i + 1 < mended.size(); i++) {
            String end = endOf(mended.get(i).label(), mended.get(i + 1).label(), RowLabels.all());
            if (!end.isEmpty()) {
                mended.set(i, mended.get(i).labelled(mended.get(i).label() + end));
                mended.set(
                        i + 1,
                        mended.get(i + 1).labelled(mended.get(i + 1).label().substring(end.length())));
            }
        }
        return mended;
    }

    /** Tokens in which a label torn around its numbers stands whole before them. */
    static List<Token> mended(List<Token> tokens, Collection<String> labels) {
        List<Token> mended = new ArrayList<>(tokens);
        int before = -1;
        for (int i = 0; i < mended.size(); i++) {
            if (!mended.get(i).is(Kind.LABEL)) {
                continue;
            }
            if (before >= 0 && before + 1 < i) {
                Token head = mended.get(before);
                Token tail = mended.get(i);
                String end = endOf(head.key(), tail.key(), labels);
                if (!end.isEmpty()) {
                    mended.set(before, label(head.text() + end, head.key() + end));
                    mended.set(i, label(tail.text(), tail.key().substring(end.length())));
                }
            }
            before = i;
        }
        return mended;
    }

    private static Token label(String text, String key) {
        return new Token(Kind.LABEL, text, key, null, null);
    }

    /** What of a label begun at the end of one text stands at the start of the next; empty when nothing does. */
    private static String endOf(String before, String behind, Collection<String> labels) {
        for (String label : labels) {
            if (before.endsWith(label)) {
                return "";
            }
        }
        for (String label : labels) {
            for (int length = label.length() - 1; length >= SHORTEST_BEGINNING; length--) {
                if (before.endsWith(label.substring(0, length)) && behind.startsWith(label.substring(length))) {
                    return label.substring(length);
                }
            }
        }
        return "";
    }
}
