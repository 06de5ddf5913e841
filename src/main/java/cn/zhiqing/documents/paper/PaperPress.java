package cn.zhiqing.documents.paper;

import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 印制 Prints official documents: the same paper gives the same bytes, in each of its four forms. Refused is what it could not
 * print as it stands, with every reason at once.
 */
@Component
public final class PaperPress {

    private static final String STANDARD = "GB/T 9704-2012";
    private static final int LONGEST = 200_000;
    private static final int LONGEST_TITLE = 120;

    private final Path folder;
    private volatile @Nullable TypeCase fonts;

    /** The press with the city's own fonts from {@code fonts} under its home, and the shipped ones. */
    PaperPress(@Value("${zhiqing.home:./var}") Path home) {
        this.folder = home.resolve("fonts");
    }

    /** Prints one form. */
    public Outcome<PrintedPaper> print(OfficialPaper paper, PaperForm form) {
        return print(paper, List.of(form)).map(List::getFirst);
    }

    /** Prints several forms at once. */
    public Outcome<List<PrintedPaper>> print(OfficialPaper paper, List<PaperForm> forms) {
        List<Refusal> reasons = refusals(paper);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        TypeCase types = fonts();
        Layout layout = Typesetter.set(paper, types::width);
        return Outcome.accepted(
                forms.stream().map(form -> printed(paper, form, layout, types)).toList());
    }

    /** Everything that stands in the way of printing; empty when it can be printed. */
    public List<Refusal> refusals(OfficialPaper paper) {
        var reasons = new ArrayList<Refusal>();
        if (paper.title().isBlank()) {
            reasons.add(new Refusal("PAPER_NO_TITLE", STANDARD, "公文没有标题，请填写标题。"));
        }
        if (paper.title().length() > LONGEST_TITLE) {
            reasons.add(new Refusal("PAPER_TITLE_TOO_LONG", STANDARD, "标题超过" + LONGEST_TITLE + "字，请缩短。"));
        }
        Layout words = Typesetter.set(paper, Measure.GRID);
        if (words.elements().stream().mapToInt(part -> part.text().length()).sum() > LONGEST) {
            reasons.add(new Refusal("PAPER_TOO_LONG", STANDARD, "正文超过二十万字，请把长的内容改作附件。"));
        }
        String missing = Typesetter.firstMissing(words, fonts()::width);
        if (missing != null) {
            String list = missing.codePoints()
                    .limit(20)
                    .mapToObj(c -> Character.toString(c) + "（" + String.format(Locale.ROOT, "U+%04X", c) + "）")
                    .collect(Collectors.joining("、"));
            reasons.add(new Refusal(
                    "PAPER_CHARACTERS_MISSING",
                    STANDARD,
                    "字库里没有这些字：" + list + "。请核对用字；确需使用的，请系统管理员在 fonts 文件夹装入含有这些字的字体。"));
        }
        return reasons;
    }

    /** Where the seal is put; none for papers without seal or date. */
    public Optional<SealPlace> sealPlace(OfficialPaper paper) {
        return Optional.ofNullable(Typesetter.set(paper, fonts()::width).seal());
    }

    /** The document as HTML within a page of ours that links {@code /documents/paper.css}; its texts are escaped. */
    public static String article(OfficialPaper paper) {
        return HtmlWriter.article(paper);
    }

    /** Which fonts stand for the faces of an official document here, for the administrator. */
    public List<String> faces() {
        TypeCase types = fonts();
        return java.util.Arrays.stream(Face.values())
                .map(face -> face.label() + "：" + types.first(face).family())
                .toList();
    }

    private static PrintedPaper printed(OfficialPaper paper, PaperForm form, Layout layout, TypeCase types) {
        int pages = layout.sheets().size();
        return switch (form) {
            case HTML -> new PrintedPaper(form, HtmlWriter.page(paper), 0);
            case PDF -> new PrintedPaper(form, PdfWriter.write(paper, layout, types), pages);
            case DOCX -> new PrintedPaper(form, DocxWriter.write(paper), 0);
            case OFD -> new PrintedPaper(form, OfdWriter.write(paper, layout, types), pages);
        };
    }

    /** Read when they are first needed: most processes of a city never print. */
    private TypeCase fonts() {
        TypeCase known = fonts;
        if (known == null) {
            synchronized (this) {
                known = fonts;
                if (known == null) {
                    known = TypeCase.of(folder);
                    fonts = known;
                }
            }
        }
        return known;
    }
}
