package cn.zhiqing.cases.papers;

import cn.zhiqing.documents.paper.OfficialPaper;
import cn.zhiqing.documents.paper.PaperPress;
import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * 版面: an official paper inside a page of ours. The press has escaped every text of it; here only its title steps down one level
 * where the page has a first heading of its own.
 *
 * @param html as the press wrote it
 */
public record TypesetPage(String html) implements Content {

    /** Within a page whose first heading is another. */
    public static TypesetPage within(OfficialPaper paper) {
        return new TypesetPage(PaperPress.article(paper)
                .replace("<h1>", "<h2 class=\"paper-title\">")
                .replace("</h1>", "</h2>"));
    }

    /** As the page's own heading and text. */
    public static TypesetPage alone(OfficialPaper paper) {
        return new TypesetPage(PaperPress.article(paper));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }
}
