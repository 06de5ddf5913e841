package cn.zhiqing.cases.letters;

import cn.zhiqing.documents.paper.OfficialPaper;
import cn.zhiqing.documents.paper.OfficialPaper.Block;
import cn.zhiqing.documents.paper.OfficialPaper.Ending;
import cn.zhiqing.documents.paper.OfficialPaper.Head;
import cn.zhiqing.documents.paper.OfficialPaper.Notes;
import cn.zhiqing.documents.paper.OfficialPaper.Paragraph;
import cn.zhiqing.documents.paper.OfficialPaper.Verification;
import cn.zhiqing.documents.paper.PaperStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 上纸: a letter of a request as an official paper (GB/T 9704-2012, 信函格式; receipts and slips without red head). */
public final class LetterPaper {

    private LetterPaper() {}

    /**
     * The letter as a paper.
     *
     * @param on 成文日期; null for a draft
     * @param check how the paper is verified; null before it is signed
     */
    public static OfficialPaper of(
            Letter letter, LetterKind kind, @Nullable LocalDate on, @Nullable Verification check) {
        var body = new ArrayList<Block>();
        letter.paragraphs().forEach(p -> body.add(new Paragraph(p.head(), p.text())));
        if (!letter.remedy().isEmpty()) {
            body.add(new Paragraph(letter.remedy()));
        }
        boolean slip = kind == LetterKind.REPLY_SLIP;
        return new OfficialPaper(
                new Head(style(kind), letter.organ(), letter.number()),
                letter.title(),
                letter.addressee(),
                body,
                kind == LetterKind.THIRD_PARTY ? List.of(LetterKind.REPLY_SLIP.label()) : List.of(),
                new Ending(slip ? "" : letter.organ(), on, !slip && kind != LetterKind.CONFIRMATION),
                new Notes("", letter.contact(), check));
    }

    private static PaperStyle style(LetterKind kind) {
        return switch (kind) {
            case RECEIPT, CONFIRMATION, REPLY_SLIP -> PaperStyle.PLAIN;
            default -> PaperStyle.LETTER;
        };
    }
}
