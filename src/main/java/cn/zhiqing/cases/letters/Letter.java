package cn.zhiqing.cases.letters;

import cn.zhiqing.kernel.TypedText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 文书: what a letter says, without its look.
 *
 * @param title for example 政府信息公开告知书
 * @param number 文号, or the sentence that stands in its place before signature
 * @param paragraphs the body, one by one
 * @param remedy the paragraph on reconsideration and suit; empty for notices
 * @param signedOn day under the name of the body; without its day number before signature
 * @param contact where to ask; empty when the body has not said
 */
public record Letter(
        String organ,
        String title,
        String number,
        String addressee,
        List<Paragraph> paragraphs,
        String remedy,
        String signedOn,
        String contact,
        boolean draft) {

    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");

    public Letter {
        addressee = line(addressee);
        contact = line(contact);
        paragraphs = paragraphs.stream().flatMap(Paragraph::apart).toList();
    }

    private static String line(String text) {
        return BREAK.matcher(TypedText.clean(text)).replaceAll(" ").strip();
    }

    /** The same letter with the number it was given. */
    public Letter numbered(String given) {
        return new Letter(organ, title, given, addressee, paragraphs, remedy, signedOn, contact, draft);
    }

    /**
     * One paragraph.
     *
     * @param head the words set in bold at its beginning; may be empty
     */
    public record Paragraph(String head, String text) {

        /** A line break that somebody typed begins a new paragraph; what nobody sees is not set, in older texts neither. */
        Stream<Paragraph> apart() {
            List<String> lines = TypedText.clean(text)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.isEmpty()
                    ? Stream.of(new Paragraph(head, ""))
                    : Stream.concat(
                            Stream.of(new Paragraph(head, lines.getFirst())),
                            lines.stream().skip(1).map(line -> new Paragraph("", line)));
        }
    }
}
