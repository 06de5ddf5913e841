package cn.zhiqing.cases.post;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.events.LetterEvent;
import cn.zhiqing.cases.store.Letters;
import cn.zhiqing.cases.store.Letters.File;
import cn.zhiqing.cases.store.Letters.Words;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.notify.mailbox.IncomingMail;
import cn.zhiqing.notify.mailbox.MailAttachment;
import cn.zhiqing.notify.mailbox.MailRemark;
import cn.zhiqing.notify.mailbox.MailSink;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 邮件收件: enters every letter on the intake desk of the body it was sent to. What it is, a person decides. */
@Component
class LetterSink implements MailSink {

    private final Letters letters;
    private final Bodies bodies;
    private final PostBook book;

    LetterSink(Letters letters, Bodies bodies, PostBook book) {
        this.letters = letters;
        this.bodies = bodies;
        this.book = book;
    }

    @Override
    public void take(IncomingMail mail) {
        BodyId body = Addressees.of(mail.to().stream().map(Secret::disclose).toList(), bodies.all(), mail.body());
        letters.add(
                mail.id(),
                body,
                mail.receivedAt(),
                words(mail),
                mail.attachments().stream().map(MailAttachment::content).toList());
        var entered = new LetterEvent.LetterEntered(
                LocalDate.ofInstant(mail.receivedAt(), CityClock.ZONE),
                body,
                mail.attachments().size());
        book.write(new StreamId(PostBook.LETTER, mail.id()), entered, Actor.MACHINE);
    }

    private static Words words(IncomingMail mail) {
        return new Words(
                mail.from().disclose(),
                mail.fromName().disclose(),
                mail.subject().disclose(),
                mail.text().disclose(),
                mail.remarks().stream().sorted().map(MailRemark::sentence).toList(),
                mail.attachments().stream()
                        .map(file -> new File(file.name().disclose(), file.size()))
                        .toList());
    }
}
