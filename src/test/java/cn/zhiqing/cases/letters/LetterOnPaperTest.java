package cn.zhiqing.cases.letters;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.documents.paper.OfficialPaper;
import cn.zhiqing.documents.paper.OfficialPaper.Block;
import cn.zhiqing.documents.paper.OfficialPaper.Ending;
import cn.zhiqing.documents.paper.OfficialPaper.Head;
import cn.zhiqing.documents.paper.OfficialPaper.Notes;
import cn.zhiqing.documents.paper.OfficialPaper.Paragraph;
import cn.zhiqing.documents.paper.PaperPress;
import cn.zhiqing.documents.paper.PaperStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("文书 fits 公文: a letter of every kind can stand on an official paper")
class LetterOnPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    /** The mapping, as the desk will do it. */
    private static OfficialPaper paper(Letter letter, @Nullable LocalDate signedOn) {
        var body = new ArrayList<Block>();
        letter.paragraphs().forEach(p -> body.add(new Paragraph(p.head(), p.text())));
        if (!letter.remedy().isEmpty()) {
            body.add(new Paragraph(letter.remedy()));
        }
        return new OfficialPaper(
                new Head(PaperStyle.LETTER, letter.organ(), letter.number()),
                letter.title(),
                letter.addressee(),
                body,
                List.of(),
                new Ending(letter.organ(), signedOn, true),
                new Notes("", letter.contact(), null));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("nothing that the letter says is lost, and the date is the letter's")
    void every(ReplyKind kind) {
        Body body = LetterCheckTest.body("济南市人民政府");
        CaseView view = LetterCheckTest.view("某批复", kind, List.of(ReviewStep.values()), false);
        Letter letter = Replies.of(
                view, body, "林晓岚", LetterCheckTest.said(kind, LetterCheckTest.FACTS), new Replies.Days(DAY, DAY));
        String read = Jsoup.parse(PaperPress.article(paper(letter, DAY))).body().wholeText();
        assertThat(read).contains(letter.organ(), letter.title(), letter.number(), letter.remedy(), letter.signedOn());
        assertThat(letter.paragraphs()).allMatch(p -> read.contains(p.head() + p.text()));
        assertThat(paper(letter, DAY).draft()).isFalse();
        assertThat(paper(letter, null).draft()).isTrue();
    }
}
