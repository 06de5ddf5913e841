package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.papers.TypesetPage;

/**
 * 答复、告知书 to read, to print and to download.
 *
 * @param unit names the matter it answers where an application was split
 * @param which which letter it is, as addresses name it
 */
public record LetterPage(String number, String unit, String which, String title, TypesetPage paper) {

    /** The address of the file in one of its forms. */
    public String file(String form) {
        return "/track/letter/file?form=" + form + "&which=" + which + (unit.isEmpty() ? "" : "&unit=" + unit);
    }
}
