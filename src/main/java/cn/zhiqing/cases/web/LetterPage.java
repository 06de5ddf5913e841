package cn.zhiqing.cases.web;

import cn.zhiqing.cases.papers.TypesetPage;
import java.util.List;

/**
 * One letter as a page (文书页), to read, to print and to take away.
 *
 * @param wording in which wording it is written
 * @param wordingHref where that version stands; empty for who words no letters, or where none was set
 * @param masked whether the addressee is masked, so that it cannot go out like this
 * @param revealable whether this person may show the full name
 * @param forms the forms in which it can be downloaded; none for a draft, or for who may not see the applicant
 * @param problems why it could not be printed; empty mostly
 */
public record LetterPage(
        String number,
        String caseHref,
        String action,
        String title,
        TypesetPage paper,
        boolean draft,
        String wording,
        String wordingHref,
        boolean masked,
        boolean revealable,
        List<Form> forms,
        List<String> problems) {

    /** One form, by its name in the request and as people say it. */
    public record Form(String name, String label) {}
}
