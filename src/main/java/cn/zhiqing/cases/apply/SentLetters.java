package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.SentReplies;
import cn.zhiqing.cases.SentReply;
import cn.zhiqing.cases.letters.Letter;
import cn.zhiqing.cases.papers.LetterRoom;
import cn.zhiqing.kernel.CaseId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The same letter that the applicant reads, for the body's own systems. */
@Component
class SentLetters implements SentReplies {

    private final CaseDesk desk;
    private final LetterRoom room;

    SentLetters(CaseDesk desk, LetterRoom room) {
        this.desk = desk;
        this.room = room;
    }

    @Override
    public Optional<SentReply> of(CaseId id) {
        return OwnLetters.reply(desk.history(id))
                .flatMap(reply -> room.readFully(id, reply.ref()))
                .map(SentLetters::words);
    }

    private static SentReply words(Letter letter) {
        return new SentReply(
                letter.organ(),
                letter.title(),
                letter.number(),
                letter.addressee(),
                letter.paragraphs().stream().map(p -> p.head() + p.text()).toList(),
                letter.remedy(),
                letter.signedOn());
    }
}
