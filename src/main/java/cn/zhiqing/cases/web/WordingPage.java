package cn.zhiqing.cases.web;

import cn.zhiqing.cases.domain.WordDiff.Piece;
import cn.zhiqing.cases.papers.TypesetPage;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/**
 * The wording of one kind of letter (文书模板): what is typed, beside what the letter would be.
 *
 * @param standing in which wording letters are written today, and what is to come
 * @param common whether the youngest version is the common wording, so that there is nothing to go back to
 * @param sample which request fills the preview
 * @param differences what is typed against the common wording, and against the youngest version
 */
public record WordingPage(
        String code,
        String label,
        String basis,
        String href,
        String standing,
        boolean common,
        WordingForm form,
        FormErrors errors,
        List<Field> fields,
        String sample,
        TypesetPage paper,
        List<Difference> differences,
        List<Version> versions) {

    public WordingPage {
        fields = List.copyOf(fields);
        differences = List.copyOf(differences);
        versions = List.copyOf(versions);
    }

    /** A merge field, with what it says in the preview. */
    public record Field(String name, boolean required, String meaning, String says) {}

    /** What two wordings do not share; nothing when they are the same. */
    public record Difference(String id, String title, List<Piece> pieces) {

        public Difference {
            pieces = List.copyOf(pieces);
        }
    }

    /** One version, for the list of all. */
    public record Version(String title, String href, String from, String by, String remark, String standing) {}
}
