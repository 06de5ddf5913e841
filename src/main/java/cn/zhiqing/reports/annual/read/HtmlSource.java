package cn.zhiqing.reports.annual.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** 网页来源: reads the tables of a web page cell by cell, and the text around them line by line. */
final class HtmlSource {
    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|table|tbody|tr|td|div|p|span|meta)[\\s>/]", Pattern.CASE_INSENSITIVE);
    private static final int NOT_A_ROW = 4;
    private static final int DEEPEST = 400;
    private static final int LONGEST_TAG = 4_000;

    private final List<Token> tokens = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private HtmlSource() {}

    static boolean isHtml(String text) {
        return TAG.matcher(text.substring(0, Math.min(text.length(), 200_000)))
                        .results()
                        .limit(3)
                        .count()
                >= 3;
    }

    static Source read(String html) throws UnreadableSource {
        Document page = Jsoup.parse(withoutBrokenTag(html));
        page.select("script,style,noscript,template,select,option,textarea,svg").remove();
        page.select("[style~=(?i)display\\s*:\\s*none]").remove();
        HtmlSource source = new HtmlSource();
        source.walk(page.body(), 0);
        source.endLine();
        return new Source(source.tokens, headings(page), source.lines);
    }

    /** A page that was cut off may end within a tag, which would be read as text. */
    private static String withoutBrokenTag(String html) {
        int open = html.lastIndexOf('<');
        return open > html.lastIndexOf('>') && html.length() - open < LONGEST_TAG ? html.substring(0, open) : html;
    }

    private static List<String> headings(Document page) {
        List<String> headings = new ArrayList<>();
        page.select("meta[name~=(?i)^(ArticleTitle|title)$]").forEach(meta -> headings.add(meta.attr("content")));
        page.select("h1,h2").forEach(heading -> headings.add(heading.text()));
        headings.add(page.title());
        return headings.stream()
                .map(Script::clean)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void walk(Node node, int depth) throws UnreadableSource {
        Source.checkLength(tokens);
        if (depth > DEEPEST) {
            throw new UnreadableSource("网页嵌套过深，未读取；请另存为文本", "page is nested too deeply; save as text");
        }
        if (node instanceof TextNode text) {
            line.append(
                    text.getWholeText().replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
        } else if (node instanceof Element element) {
            element(element, depth);
        }
    }

    private void element(Element element, int depth) throws UnreadableSource {
        String tag = element.normalName();
        if (tag.equals("pre")) {
            endLine();
            Source inside = TextSource.read(element.wholeText());
            tokens.addAll(inside.tokens());
            lines.addAll(inside.lines());
            return;
        }
        if (tag.equals("tr") && element.select("table").isEmpty()) {
            endLine();
            row(element);
            return;
        }
        boolean breaks = tag.equals("br") || element.isBlock() || tag.equals("td") || tag.equals("th");
        if (breaks) {
            endLine();
        }
        for (Node child : element.childNodes()) {
            walk(child, depth + 1);
        }
        if (breaks) {
            endLine();
        }
    }

    private void row(Element row) throws UnreadableSource {
        Elements cells = row.children();
        Source.checkWidth(cells.size());
        if (cells.size() >= NOT_A_ROW) {
            Token.endRow(tokens);
        }
        StringBuilder all = new StringBuilder();
        for (Element cell : cells) {
            String text = cell.text();
            if (cells.size() < NOT_A_ROW) {
                TextSource.addPieces(text, tokens);
            } else {
                tokens.add(Token.of(text));
            }
            all.append(text).append(' ');
        }
        lines.add(Script.clean(all.toString()));
        if (cells.size() >= NOT_A_ROW) {
            tokens.add(Token.ROW_END);
        }
    }

    private void endLine() {
        String text = Script.clean(line.toString());
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(text);
            TextSource.addPieces(text, tokens);
        }
    }
}
