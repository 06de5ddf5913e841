package cn.zhiqing.law;

/**
 * 引用: one place in a statute, whatever its edition.
 *
 * @param statute code, for example {@code TL} for the Regulation on disclosure
 * @param article 条, from 1
 * @param paragraph 款, from 1; 0 when the whole article is meant
 * @param item 项, from 1; 0 when none is named
 */
public record Citation(String statute, int article, int paragraph, int item) {

    public Citation {
        if (article < 1 || paragraph < 0 || item < 0) {
            throw new IllegalArgumentException("no such place: " + article + "/" + paragraph + "/" + item);
        }
    }

    /** The place as letters write it, without the statute's name: {@code 第三十六条第（三）项}. */
    public String place() {
        return "第" + Numerals.write(article) + "条"
                + (paragraph == 0 ? "" : "第" + Numerals.write(paragraph) + "款")
                + (item == 0 ? "" : "第（" + Numerals.write(item) + "）项");
    }
}
