package cn.zhiqing.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 条文: one article with its paragraphs.
 *
 * @param article its number
 * @param paragraphs in order
 */
public record Provision(int article, List<Paragraph> paragraphs) {

    public Provision {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * 款.
     *
     * @param text the sentence before the items, or all of it
     * @param items 项 in order, without their number; often none
     */
    public record Paragraph(String text, List<String> items) {

        public Paragraph {
            items = List.copyOf(items);
        }
    }

    /** The whole text, one paragraph or item a line. */
    public String text() {
        var lines = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            lines.append(paragraph.text()).append('\n');
            for (int i = 0; i < paragraph.items().size(); i++) {
                lines.append('（').append(Numerals.write(i + 1)).append('）');
                lines.append(paragraph.items().get(i)).append('\n');
            }
        }
        return lines.toString().strip();
    }

    /** The words of one paragraph or item; null when there is none. An item without paragraph is looked for in all of them. */
    @Nullable
    String text(int paragraph, int item) {
        if (paragraph > paragraphs.size()) {
            return null;
        }
        if (item == 0) {
            return paragraph == 0 ? text() : paragraphs.get(paragraph - 1).text();
        }
        return (paragraph == 0 ? paragraphs : List.of(paragraphs.get(paragraph - 1)))
                .stream()
                        .filter(one -> item <= one.items().size())
                        .map(one -> one.items().get(item - 1))
                        .findFirst()
                        .orElse(null);
    }

    boolean mayHave(int paragraph, int item) {
        return text(paragraph, item) != null;
    }
}
